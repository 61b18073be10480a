// English words of the panel.
import type { Catalogue } from '../../../components/ui/words.ts';

export const panel = {
  'empty-head': 'Nobody opened yet',
  empty: 'Open somebody from a card, from the popup, or by typing “by” and a name in the address bar. They are shown here in full.',
  'back-to': 'Back to {name}',
  'own-tab': 'Open in a tab',
  sections: 'About {name}',
  'person-found': '{name} found',
} as const satisfies Catalogue;
