// The page's copy of the settings it needs: the defaults until the background has answered, then what it said. Writes nothing.

import type { CallAnswer, PageSettings } from '../../lib/bus/protocol.ts';
import { PAGE_DEFAULTS } from '../../lib/core/you.ts';

export type PageSettingsStore = {
  now(): PageSettings;
  /** Asks once. */
  load(): void;
  /** Asks again: they have changed, or the page was away. */
  reload(): void;
  /** What the reader has just chosen on the card. */
  set(settings: PageSettings): void;
};

export function createPageSettings(ask: () => Promise<CallAnswer<'page-settings'>>, changed: () => void): PageSettingsStore {
  let settings: PageSettings = { ...PAGE_DEFAULTS, siteOff: false };
  let asked = false;

  const take = (next: PageSettings): void => {
    settings = next;
    changed();
  };
  const reload = (): void => {
    asked = true;
    void ask().then((answer) => {
      if (answer.ok) take(answer.value);
      // Asked again at the next name: the background may only have been away.
      else asked = false;
    });
  };

  return {
    now: () => settings,
    load() {
      if (!asked) reload();
    },
    reload,
    set: take,
  };
}
