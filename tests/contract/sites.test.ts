// Every site keeps the contract: it says what it is, and reads its own fixture pages exactly.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/core/page.ts';
import { abouts } from '../../lib/sites/about.ts';
import { siteOf } from '../../lib/sites/match.ts';
import { createPageDetector } from '../../lib/sites/page.ts';
import { sites } from '../../lib/sites/registry.ts';

const fixtures = new URL('../fixtures/sites/', import.meta.url);

type Expected = Pick<PageReport, 'url' | 'works'>;

function parse(html: string): Document {
  return new new Window({
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true, disableJavaScriptFileLoading: true },
  }).DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

function pagesOf(id: string): string[] {
  const folder = new URL(`${id}/`, fixtures);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.slice(0, -'.json'.length))
    : [];
}

it('has no fixture folder without a site', () => {
  expect(readdirSync(fixtures).filter((id) => id !== 'generic' && !(id in sites))).toEqual([]);
});

/** Pages in the manner of platforms that no file is for; names beginning with `no-` show no paper. */
describe('the reader, on platforms it has no file for', () => {
  it.each(pagesOf('generic'))('%s', (page) => {
    const { url, works } = JSON.parse(readFileSync(new URL(`generic/${page}.json`, fixtures), 'utf8')) as {
      url: string;
      works: readonly { ids: object; title: string; authors: readonly (string | object)[] }[];
    };
    const doc = parse(readFileSync(new URL(`generic/${page}.html`, fixtures), 'utf8'));
    const expected = works.map((work) => ({
      ...work,
      authors: work.authors.map((author, position) => ({ ...(typeof author === 'string' ? { name: author } : author), position })),
    }));
    const found = createPageDetector(doc, new URL(url)).report().works;
    // Affiliations are not what these pages are about.
    const bare = found.map((work) => ({ ...work, authors: work.authors.map(({ affiliations, ...author }) => author) }));
    expect(bare).toEqual(expected);
  });
});

describe.each(Object.entries(sites))('%s', (id, site) => {
  it('says what it is for', () => {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(abouts[id]?.title).toMatch(/\S/);
    expect(abouts[id]?.why).toMatch(/\.$/);
    expect(site.matches.length).toBeGreaterThan(0);
    for (const pattern of site.matches) expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[a-z0-9.-]+\/\S*$/);
  });

  it('has a fixture page', () => {
    expect(pagesOf(id).length).toBeGreaterThan(0);
  });

  it.each(pagesOf(id))('reads its %s page', (page) => {
    const expected = JSON.parse(readFileSync(new URL(`${id}/${page}.json`, fixtures), 'utf8')) as Expected;
    const doc = parse(readFileSync(new URL(`${id}/${page}.html`, fixtures), 'utf8'));
    const report = createPageDetector(doc, new URL(expected.url)).report();
    expect(siteOf(new URL(expected.url), sites)?.id).toBe(id);
    expect(report.site).toBe(id);
    expect(report.works).toEqual(expected.works);
  });
});
