// Every site, by id: the stem of its file. Adding a site adds a file and edits nothing here.

import type { Site } from './site.ts';

const files = import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' });

export type Sites = Readonly<Record<string, Site>>;

export const sites: Sites = Object.fromEntries(Object.entries(files).map(([path, site]) => [path.slice(2, -'.site.ts'.length), site]));
