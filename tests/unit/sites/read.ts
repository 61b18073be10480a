// What is read off a small page of a test's own: every paper with its ids, its title and its names.

import type { WorkIds } from '../../../lib/core/ids.ts';
import { createPageDetector } from '../../../lib/sites/page.ts';
import { parse } from './parse.ts';

export const tag = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

type Read = { readonly ids: WorkIds; readonly title: string | undefined; readonly names: readonly string[] };

export function read(head: string, body: string, url: string): Read[] {
  const doc = parse(`<html><head>${head}</head><body>${body}</body></html>`);
  const { works } = createPageDetector(doc, new URL(url)).report();
  return works.map(({ ids, title, authors }) => ({ ids, title, names: authors.map(({ name }) => name) }));
}
