// Puts the user's choice of colours on one of our own pages. Cards take theirs from the page they stand on.

import { call } from '../../lib/bus/client.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/you.ts';

/** Puts one choice on the page; `auto` leaves it to the system. */
export function dress(theme: Settings['theme']): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Dresses the page before its first frame; answers the settings it read. */
export async function dressPage(): Promise<Settings> {
  const answer = await call('settings', null);
  const settings = answer.ok ? answer.value : DEFAULT_SETTINGS;
  dress(settings.theme);
  return settings;
}
