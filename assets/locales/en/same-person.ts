// English words for records that are one person: those proposed, and the search, which "Pick another" shares.
import type { Catalogue } from '../../../components/ui/words.ts';

export const samePerson = {
  'twins-head': 'The same person?',
  'twin-joined': 'The same ORCID iD, so both are shown as one',
  'twin-coauthors': 'Has written with {names}, too',
  'twin-coauthors-many': { one: 'Has {count} co-author in common', other: 'Has {count} co-authors in common' },
  'same-person': 'One person',
  'same-person-name': 'One person with {name}',
  'two-people': 'Two people',
  'two-people-name': 'Two people: not {name}',
  'same-head': 'Who else is {name}?',
  'same-body': 'Records of one person are shown and counted together, everywhere. You can undo it.',
  'same-label': 'Name or ORCID iD of the other record',
  'same-search': 'Search',
  'same-choose': 'One person',
  'same-none': 'Nobody else found under this name.',
  'known-followed': 'You follow them',
  'known-met': 'You have met them on a paper',
} as const satisfies Catalogue;
