// English words of the panel's frame and head. Those of its sections are in panel-sections.ts.
import type { Catalogue } from '../../../components/ui/words.ts';

export const panel = {
  title: 'Byline',
  'empty-head': 'Nobody opened yet',
  empty: 'Open somebody from a card, from the popup, or by typing “by” and a name in the address bar. They are shown here in full.',
  'back-to': 'Back to {name}',
  'own-tab': 'Open in a tab',
  ways: 'Ways on',

  'record-at': 'Record at {source}',
  'all-reasons': { one: 'Why: {count} reason', other: 'Why: {count} reasons' },
  spellings: 'Also written',
  'spellings-more': { one: 'and {count} more', other: 'and {count} more' },
} as const satisfies Catalogue;
