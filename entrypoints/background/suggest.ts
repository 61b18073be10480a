// What the address bar suggests. Asks nobody.

import { fits } from '../../components/popup/filter.ts';
import type { FollowedPerson } from '../../lib/core/you.ts';

/** Lines under the address bar; both browsers show few more. */
const SUGGESTIONS = 5;

/** Chromium reads a suggestion as markup, Firefox as plain text: without these signs it is the same in both. */
const plain = (text: string): string => text.replace(/[<>&\p{Cc}]/gu, ' ').trim();

/** Followed people who fit what was typed; nobody else is asked while typing. An ORCID iD, where known, finds exactly them. */
export const suggest = (text: string, people: readonly FollowedPerson[]): { content: string; description: string }[] =>
  people
    .filter(({ name, otherNames }) => [name, ...otherNames].some((one) => fits(one, text)))
    .slice(0, SUGGESTIONS)
    .map(({ name, orcid, affiliation }) => ({
      content: orcid ?? name,
      description: plain([name, affiliation].filter(Boolean).join(' · ')),
    }));
