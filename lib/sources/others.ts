// Every source of this folder that a first answer can do without, by its id, the stem of its file: for the background's second script.

import type { SourceId } from '../core/failure.ts';
import type { Source } from './source.ts';

const files = import.meta.glob<Source>(['./*.source.ts', '!./openalex.source.ts'], {
  eager: true,
  import: 'default',
});

export const others: Readonly<Record<SourceId, Source>> = Object.fromEntries(
  Object.entries(files).map(([path, source]) => [path.slice('./'.length, -'.source.ts'.length), source]),
);
