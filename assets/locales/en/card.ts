// English words of the hover card: what a first look can need. The rest is in card-more.ts.
import type { Catalogue } from '../../../components/ui/words.ts';

export const card = {
  'looking-up': 'Looking up {name}',
  found: 'Found.',
  'back-to': 'Back to {name}',
  close: 'Close',

  'recorded-as': 'On record as {name}',
  'from-record': 'From the record of {source}',
  'on-paper': '{affiliation} · on this paper',
  'on-paper-since': '{affiliation} · on this paper and since {year}',
  latest: '{affiliation} · latest on record',
  why: 'why',

  'group-level': 'A group, not a person',
  'chosen-level': 'Your choice',

  'mixed-level': 'Record may mix several people',

  'too-new-level': 'Too new to be on record',
  'no-answer': 'No answer yet',

  'open-profile': 'Open profile',
  'not-this': 'Not this person',
  pin: 'Pin',
  'pin-long': 'Keep the card open',
  more: 'Settings of the card',
  done: 'Done',

  cancel: 'Cancel',

  'notice-failed': 'That could not be saved. Nothing was changed.',

  'part-lost': 'This part of the card could not be loaded.',
  'part-again': 'Try again',
} as const satisfies Catalogue;
