// An ORCID iD as a link to its record; the words are the same on every surface.

import { ui } from '../../assets/locales/en/ui.ts';
import { researcherPage } from '../../lib/core/ids.ts';
import { SafeLink } from './safe-link.tsx';
import { wordsOf } from './words.ts';

/** `orcid` is bare: four groups of four. */
export const orcidWords = (orcid: string): string => wordsOf('ui', ui)('orcid-page', { orcid });

export const OrcidLink = ({ orcid }: { readonly orcid: string }) => (
  <SafeLink href={researcherPage(`orcid:${orcid}`)}>{orcidWords(orcid)}</SafeLink>
);
