// What people are told of each site, by id. For our own pages; never part of a page script.

import type { About } from './site.ts';

const files = import.meta.glob<About>('./*.site.ts', { eager: true, import: 'about' });

export const abouts: Readonly<Record<string, About>> = Object.fromEntries(
  Object.entries(files).map(([path, about]) => [path.slice(2, -'.site.ts'.length), about]),
);
