// Puts the user's choice of colours on one of our own pages. Cards take theirs from the page they stand on.

import { call } from '../../lib/bus/client.ts';

export async function dressPage(): Promise<void> {
  const settings = await call('settings', null);
  if (settings.ok && settings.value.theme !== 'auto') document.documentElement.dataset.theme = settings.value.theme;
}
