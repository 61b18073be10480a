// English sentences for the reasons that most often stand first, so that they are there at once; all others are in evidence.ts.
import type { Message } from '../../../components/ui/words.ts';

export const firstEvidence = {
  'orcid-on-page': 'The page prints [the ORCID iD {orcid}|an ORCID iD] with this name.',
  'orcid-in-record': 'The record of this paper has [the ORCID iD {orcid}|an ORCID iD] for this author.',
  'seat-in-record': '[Author {seat} of {authors}|Named at the same place] in the record of this paper.',
  'shared-coauthors': '[{shared} of {others} co-authors here have|Others of this paper have] written with this person[: {names}|].',
} as const satisfies Record<string, Message>;
