// English words of the hover card: what a first look can need. The rest is in card-more.ts.
import type { Catalogue } from '../../../components/ui/words.ts';

export const card = {
  'recorded-as': 'On record as {name}',
  'on-paper': '{affiliation} · on this paper',
  'on-paper-since': '{affiliation} · on this paper and since {year}',
  latest: '{affiliation} · latest on record',
  'chosen-level': 'Your choice',
  'mixed-level': 'Record may mix several people',
  'part-lost': 'The rest could not be loaded. Try again',
} as const satisfies Catalogue;
