// Reads a corpus of saved pages: folders of `<name>.html` with the truth in `<name>.json`. Judges nothing.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type TrueName = {
  readonly name: string;
  /** The exact string on the page where it differs from `name`. */
  readonly display?: string;
  /** `none`: only in the head; `hidden`: not shown. */
  readonly inDom?: string;
  /** A group: counts neither way. */
  readonly collective?: boolean;
};

export type Truth = {
  readonly url: string;
  readonly site: string;
  readonly title?: string;
  readonly negative?: boolean;
  readonly authors: readonly TrueName[];
  readonly papers?: readonly { readonly arxiv?: string; readonly title?: string; readonly authors: readonly TrueName[] }[];
};

export type CorpusPage = { readonly folder: string; readonly name: string; readonly html: string; readonly truth: Truth };

/** Every page below `dir`, folder by folder; `only` keeps names that contain it. */
export function readCorpus(dir: string, only = ''): CorpusPage[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .flatMap((entry) =>
      readdirSync(join(dir, entry.name))
        .filter((file) => file.endsWith('.json') && `${entry.name}/${file}`.includes(only))
        .map((file) => {
          const base = join(dir, entry.name, file.slice(0, -5));
          const truth = JSON.parse(readFileSync(`${base}.json`, 'utf8')) as Truth;
          return { folder: entry.name, name: file.slice(0, -5), html: readFileSync(`${base}.html`, 'utf8'), truth };
        }),
    )
    .sort((a, b) => `${a.folder}/${a.name}`.localeCompare(`${b.folder}/${b.name}`));
}
