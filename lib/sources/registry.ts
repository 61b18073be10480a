// Every source of this folder by its id, the stem of its file. Nothing is listed by hand.

import type { SourceId } from '../core/failure.ts';
import type { Source } from './source.ts';

const files = import.meta.glob<Source>('./*.source.ts', { eager: true, import: 'default' });

export const sources: Readonly<Record<SourceId, Source>> = Object.fromEntries(
  Object.entries(files).map(([path, source]) => [path.slice('./'.length, -'.source.ts'.length), source]),
);
