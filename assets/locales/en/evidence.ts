// English sentences for every reason a match can have. `[fuller|plain]`: the fuller words where everything they mention is known.
import type { Message } from '../../../components/ui/words.ts';
import type { EvidenceCode } from '../../../lib/core/match.ts';

export const evidence = {
  'orcid-on-page': 'The page prints [the ORCID iD {orcid}|an ORCID iD] with this name.',
  'orcid-in-record': 'The record of this paper has [the ORCID iD {orcid}|an ORCID iD] for this author.',
  'seat-in-record': '[Author {seat} of {authors}|Named at the same place] in the record of this paper.',
  'shared-coauthors': '[{shared} of {others} co-authors here have|Others of this paper have] written with this person[: {names}|].',

  'orcid-on-page-differs': 'The paper carries [the ORCID iD {orcid}|an ORCID iD], not that of the person on record.',
  'orcid-used-twice': 'The same ORCID iD stands with two authors of this paper.',

  'names-agree': 'The name agrees with [“{name}”|the one] on record.',
  'byline-aligned': 'The list of authors[ ({authors})|] is the same on the page and on record.',
  'byline-damaged': 'The list of authors on record is damaged, so places in it say little.',
  'seat-empty': 'The record has no person for this author.',
  'seat-other-name': 'The record has [“{name}”|another name] at this place.',
  'seat-used-twice': 'The record gives the same person to two authors of this paper.',
  'record-other-person': 'The person on record[, {name},|] has a name that does not fit.',
  'other-script': 'The person on record[, {name},|] is written in another script, so the names cannot be compared.',
  'printed-alike':
    'The record of this paper prints the name as the page does; the person’s own record has it in another script[: {name}|].',
  'initials-only': 'Only initials agree with [“{name}”|the name] on record, so they say less.',
  'not-in-record': 'This name is not in the list of authors[ ({authors})|] on record.',
  'record-missing': 'There is no record of this paper yet.',
  'record-absent': 'This paper is not on record.',
  'record-other-work': 'The record found is of another paper.',

  'second-same-orcid': '[{index}|Another index] has this paper under the same person, by the ORCID iD.',
  'second-same-works': '[{index}|Another index] has this paper under a person with [{count} other papers|other papers] of this one.',
  'second-own-list': 'The owner of [the ORCID iD {orcid}|the ORCID iD] lists this paper as their own.',
  'second-other-orcid': '[{index}|Another index] gives this paper to [{name}|somebody] with another ORCID iD[, {orcid}|].',
  'second-other-name': '[{index}|Another index] gives this paper to [{name}|somebody else].',

  'same-affiliation': 'Same affiliation as on this paper[: {affiliation}|][, known for {year}|].',
  'same-journal': {
    one: '[{count}|One] paper of theirs is in the same journal[, {journal}|].',
    other: '[{count}|Several] papers of theirs are in the same journal[, {journal}|].',
  },
  'same-topic': 'Works on [{topic}, as this paper does|what this paper is about].',
  'unique-name': 'Nobody else on record has this name.',
  namesakes: {
    one: '[{count}|One] person on record has this name.',
    other: '[{count}|Several] people on record have this name.',
  },
  estimate: 'Estimate: right in [{percent} of 100|most] such cases.',
  'orcid-missing': 'No ORCID iD on record.',
  'you-follow': 'You follow this person.',
  'tried-name': 'Looked for by name[: {names}|].',
  'nobody-found': 'Nobody found under this name[: {names}|].',
  'none-fits': {
    one: '[{count}|One] person has this name; too little here says that it is them.',
    other: '[{count}|Several] people have this name; too little here says that it is one of them.',
  },
  'several-fit': 'Nothing here tells the [{count}|several] people of this name apart for sure.',
  'not-compared': {
    one: '[{count}|One] person has this name; whether it is them is looked at once the card is read.',
    other: '[{count}|Several] people have this name; whether it is one of them is looked at once the card is read.',
  },
  'guess-failed': 'People of this name could not be looked up just now.',
  'same-orcid-records': '[{count}|Several] records carry the same ORCID iD, and are shown as one person.',
  'split-record': 'This person seems to have [{count}|several] records.',

  'you-chose': 'You chose this person.',
  'you-chose-other': 'You chose this person for [{name}, another author|another author] of this paper.',
  'you-said-none': 'You said it is none of the people on record.',
  'you-said-same': 'You said that [{count}|several] records are one person.',
  'you-said-not': 'You said it is not [{name}|the person on record].',

  'mixed-rate': '[{works} papers in {year}|More papers in a year], more than one person writes.',
  'mixed-size': '[{works}|Many] papers on record, more than one person writes.',
  'mixed-names': 'The record also carries other names[: {names}|].',
  'mixed-fields': 'The record spans fields far apart[: {fields}|].',
  'mixed-places': '[{institutions}|Many] institutions in [{countries}|many] countries in one year[, {year}|], in fields far apart.',

  group: 'This is the name of a group.',
  'no-work-id': 'The page does not say which paper this is.',
  anonymous: 'The authors of this paper are not disclosed.',
} as const satisfies Record<EvidenceCode, Message>;
