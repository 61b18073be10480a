// English words of the small parts that every surface shares.
import type { Catalogue } from '../../../components/ui/words.ts';

export const ui = {
  follow: 'Follow',
  following: 'Following',
  'follow-name': 'Follow {name}',
  'following-name': 'Following {name}',

  'orcid-page': 'ORCID iD {orcid}',

  'level-verified': 'Verified',
  'level-confirmed': 'Confirmed by this paper',
  'level-likely': 'Likely',
  'level-ambiguous': 'Several people',
  'level-unknown': 'Not known yet',
} as const satisfies Catalogue;
