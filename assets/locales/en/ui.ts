// English words of the small parts that every surface shares.
import type { Catalogue } from '../../../components/ui/words.ts';

export const ui = {
  follow: 'Follow',
  following: 'Following',
  'follow-name': 'Follow {name}',
  'following-name': 'Following {name}',

  'level-verified': 'Verified',
  'level-confirmed': 'Confirmed by this paper',
  'level-likely': 'Likely',
  'level-ambiguous': 'Several people',
  'level-unknown': 'Not known yet',

  'source-date': '{source}, {date}',
  'source-stale': '{source}, {date}, may have changed',
  'stale-since': 'From {date}, may have changed',

  retry: 'Try again',
  'open-options': 'Open options',

  'failure-not-found': 'Nothing on record.',
  'failure-ambiguous': 'Several people have this name.',
  'failure-rate-limited': '{source} takes no more questions until {time}.',
  'failure-needs-key': '{source} asks for a valid key. It is set in the options.',
  'failure-offline': 'You are offline.',
  'failure-timeout': '{source} did not answer in time.',
  'failure-http-outage': '{source} is out of order at the moment ({status}).',
  'failure-http-refused': '{source} refused the question ({status}).',
  'failure-bad-shape': '{source} answered in a form that cannot be read.',
  'failure-too-new': 'Too new to be on record. Byline asks again {time}.',
  'failure-disabled-cache-only': 'Traffic is switched off, and nothing is stored about this.',
  'failure-disabled-permission': 'The browser does not let Byline reach the source.',
  'failure-disabled-site': 'Byline is off on this site.',
  'failure-disabled-settings': 'This source is switched off in the options.',
  'failure-cancelled': 'The question was broken off before an answer came.',
  'failure-not-saved-full': 'That could not be saved: the disk is full. Nothing was changed.',
  'failure-not-saved-newer': 'That could not be saved: a newer version of Byline wrote your data. Nothing was changed.',
  'failure-not-saved-unavailable': 'That could not be saved: the browser’s storage does not answer. Nothing was changed.',

  'on-this-paper': 'on this paper',
} as const satisfies Catalogue;
