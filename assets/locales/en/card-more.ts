// English words of the parts of the hover card that come on demand.
import type { Catalogue } from '../../../components/ui/words.ts';

export const cardMore = {
  chip: 'Who is {name}?',

  'weight-for': 'Speaks for it',
  'weight-against': 'Speaks against it',
  'weight-note': 'To note',

  'group-body': 'This byline names a group. Its members are people of their own and are not guessed here.',

  'which-one': 'Which one is it?',
  choose: 'Choose',
  'choose-name': 'Choose {name}, {about}',
  'choose-only': 'Choose {name}',
  'look-at': 'Look at {name}',
  'coauthors-here': 'Has written with {names} of this paper',
  'coauthors-here-many': { one: 'Has written with {count} author of this paper', other: 'Has written with {count} authors of this paper' },
  'coauthors-none': 'No shared co-author',
  'known-for': 'Known for “{title}”',
  'candidate-papers': { one: '{count} paper', other: '{count} papers' },

  'tried-head': 'What was tried',
  'page-head': 'What the page says',
  'page-seat': 'Author {seat} of {authors}',
  'page-seat-cut': 'Author {seat}; the page shows only the first {authors}',
  'too-new-body': 'The record of a new paper takes some days.',
  'asks-again': 'Byline asks again {time}.',
  'asks-again-later': 'Byline asks again when you come back to this name.',
  'ask-now': 'Ask now',

  'you-chose': 'You chose {name}.',
  'you-chose-none': 'You said it is none of these people.',
  'you-joined': 'You said that {name} and {other} are one person.',
  'you-blocked-here': 'You said it is not {name} on this paper.',
  'you-blocked': 'You said it is not {name}.',
  undo: 'Undo',

  'not-head': 'Not {name}?',
  'not-body': 'Byline will stop showing this person for the name. You can undo it.',
  'not-here': 'On this paper',
  'not-everywhere': 'Everywhere',

  'menu-head': 'How cards open',
  'menu-delay': 'After the pointer rested for',
  'menu-seconds': '{seconds} s',
  'menu-click': 'Open on click only',
  'menu-site-off': 'Turn off on this site',
  'menu-options': 'Options',
  'menu-privacy': 'Privacy log',

  'notice-followed': 'You follow this person now.',
  'notice-unfollowed': 'You no longer follow this person.',
  'notice-chosen': 'Your choice is kept for this paper.',
  'notice-blocked': 'This person is no longer shown for the name.',
  'notice-undone': 'Undone.',
  'notice-site-off': 'Byline is off on this site now.',
} as const satisfies Catalogue;
