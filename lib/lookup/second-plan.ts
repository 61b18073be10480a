// Which sources are asked for a second opinion on a paper's author, in which order. Pure.

import type { SourceId } from '../core/failure.ts';
import type { NameOnPage } from '../core/subject.ts';

/** Fields INSPIRE curates: its authors are better there than anybody's. */
const PHYSICS = /\b(?:hep-(?:th|ph|ex|lat)|gr-qc|nucl-(?:th|ex)|astro-ph)\b/;
/** Computer science on arXiv, where DBLP has the preprints too. */
const COMPUTING = /\bcs\.[A-Z]{2}\b/;
/** Archives before subjects had points in them. */
const OLD_COMPUTING = /^(?:cs|cmp-lg)\//;
/** Sites that print nothing but papers of one of the two. */
const SITES: Readonly<Record<string, SourceId>> = {
  inspire: 'inspire',
  dblp: 'dblp',
  aclanthology: 'dblp',
  cvf: 'dblp',
  neurips: 'dblp',
  pmlr: 'dblp',
  jmlr: 'dblp',
  usenix: 'dblp',
};

export type IdKnown = 'on-paper' | 'on-record' | 'none';

/**
 * Cheapest sure word first: the owner of an iD the paper itself carries, at one request. Before it only INSPIRE, in its fields.
 * `orcid` tells where the iD of the person believed in stands.
 */
export function secondSources({ site, category = '', work }: Pick<NameOnPage, 'site' | 'category' | 'work'>, orcid: IdKnown): SourceId[] {
  const arxiv = work.arxiv ?? '';
  const field = SITES[site];
  const physics = field === 'inspire' || PHYSICS.test(category) || PHYSICS.test(arxiv);
  const computing = field === 'dblp' || COMPUTING.test(category) || OLD_COMPUTING.test(arxiv);
  return [
    ...(physics ? ['inspire'] : []),
    ...(orcid === 'on-paper' ? ['orcid'] : []),
    ...(computing ? ['dblp'] : []),
    ...(orcid === 'on-record' ? ['orcid'] : []),
    'semantic-scholar',
  ];
}
