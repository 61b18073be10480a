// English sentences for every reason a match can have. `<code>+` is the fuller sentence, used when all its placeholders are known.
import type { Message } from '../../../components/ui/words.ts';
import type { EvidenceCode } from '../../../lib/core/match.ts';

export const evidence = {
  'orcid-on-page': 'The page prints an ORCID iD with this name.',
  'orcid-on-page+': 'The page prints the ORCID iD {orcid} with this name.',
  'orcid-on-page-differs': 'The paper carries an ORCID iD that is not the one on record.',
  'orcid-on-page-differs+': 'The paper carries the ORCID iD {orcid}, which is not the one of the person on record.',
  'orcid-in-record': 'The record of this paper has an ORCID iD for this author.',
  'orcid-in-record+': 'The record of this paper has the ORCID iD {orcid} for this author.',
  'orcid-used-twice': 'The same ORCID iD stands with two authors of this paper.',

  'seat-in-record': 'The record of this paper names this person at the same place.',
  'seat-in-record+': 'Author {seat} of {authors} in the record of this paper.',
  'names-agree': 'The name on the page, on the paper and of the person agree.',
  'names-agree+': 'The name agrees with “{name}” on record.',
  'byline-aligned': 'The authors on the page and on record are the same, in the same order.',
  'byline-aligned+': {
    one: 'The page and the record name the same author.',
    other: 'All {count} authors on the page and on record agree, in the same order.',
  },
  'byline-damaged': 'The list of authors on record is damaged, so places in it say little.',
  'seat-empty': 'The record has no person for this author.',
  'seat-other-name': 'The record has another name at this place.',
  'seat-other-name+': 'The record has “{name}” at this place.',
  'seat-used-twice': 'The record gives the same person to two authors of this paper.',
  'record-other-person': 'The person on record has a name that does not fit.',
  'record-other-person+': 'The person on record, {name}, has a name that does not fit.',
  'initials-only': 'Only initials are printed, so the name says less.',
  'initials-only+': 'Only initials agree with “{name}”, so the name says less.',
  'not-in-record': 'This name is not among the authors on record.',
  'not-in-record+': { one: 'This name is not the author on record.', other: 'This name is not among the {count} authors on record.' },
  'record-missing': 'There is no record of this paper yet.',
  'record-other-work': 'The record found is of another paper.',
  'record-other-work+': 'The record found is of another paper, “{title}”.',

  'shared-coauthors': 'Has written with others of this paper before.',
  'shared-coauthors+': 'Has written with {names} before.',
  'same-affiliation': 'Same affiliation as on this paper.',
  'same-affiliation+': 'Same affiliation as on this paper: {affiliation}.',
  'same-topic': 'Works on what this paper is about.',
  'same-topic+': 'Works on {topic}, as this paper does.',
  'unique-name': 'Nobody else on record has this name.',

  'you-chose': 'You chose this person.',
  'you-said-not': 'You said it is not the person on record.',
  'you-said-not+': 'You said it is not {name}.',

  'mixed-rate': 'More papers a year than one person writes.',
  'mixed-rate+': '{works} papers in {year}, more than one person writes.',
  'mixed-size': 'More papers than one person writes.',
  'mixed-size+': '{works} papers, more than one person writes.',
  'mixed-names': 'The record also carries names of other people.',
  'mixed-names+': 'The record also carries other names, such as {names}.',
  'mixed-fields': 'The record spans fields that have nothing to do with each other.',
  'mixed-fields+': 'The record spans fields far apart: {fields}.',

  group: 'This is the name of a group.',
  'no-work-id': 'The page does not say which paper this is.',
  anonymous: 'The authors of this paper are not disclosed.',
} as const satisfies { readonly [C in EvidenceCode]: Message } & { readonly [C in `${EvidenceCode}+`]?: Message };
