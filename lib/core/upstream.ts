// Where a wrong record can be put right at its source: addresses with the ids filled in, and what to write there. Pure.

import { isOfPair } from './corrections.ts';
import { paperPage, type ResearcherId, researcherPage, splitResearcherId } from './ids.ts';
import type { Correction } from './you.ts';

/** Facts of a correction as a report needs them: https addresses only. */
export type Report = {
  readonly kind: Exclude<Correction['kind'], 'apart'>;
  /** The printed name. */
  readonly name: string;
  /** Zero-based seat in the byline, where it was said of one. */
  readonly position?: number;
  /** Addresses of the paper and of the records it is about. */
  readonly paper?: string;
  readonly record?: string;
  readonly other?: string;
};

/** Undefined where no record of OpenAlex is concerned: nobody else is told through it. */
export function reportOf(correction: Correction): Report | undefined {
  const { kind, name } = correction;
  // They are two on record, too.
  if (kind === 'apart') return undefined;
  const paper = isOfPair(correction) ? undefined : paperPage(correction.work);
  // Said of one paper, it would be told of all.
  if (!paper && 'work' in correction && correction.work) return undefined;
  const where = { ...(paper ? { paper } : {}), ...('position' in correction ? { position: correction.position } : {}) };
  if (kind === 'none') return { kind, name, ...where };
  const record = openAlexPage(correction.researcher);
  const other = isOfPair(correction) ? openAlexPage(correction.other) : undefined;
  if (!record || (isOfPair(correction) && !other)) return undefined;
  return { kind, name, record, ...where, ...(other ? { other } : {}) };
}

const openAlexPage = (id: ResearcherId): string | undefined =>
  splitResearcherId(id).registry === 'openalex' ? researcherPage(id) : undefined;
