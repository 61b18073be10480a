// The parts of the card that a first look does not need: what they are, how they come, and how it stands with them.

import type { ComponentType } from 'preact';
import type { cardActions } from './card-actions.ts';
import { CARD_MORE } from './card-api.ts';
import type { CardActions, CardProps, CardState } from './card-state.ts';
import type { createChip } from './chip-host.ts';
import type { createInside } from './inside.ts';

type PartName = 'Back' | 'Orcid' | 'Level' | 'Corrections' | 'Body' | 'Panel' | 'Foot' | 'Status';

export type MoreParts = { readonly [N in PartName]: ComponentType<CardProps> };

/** What the view is given of them: all, with everything they can do, or how it stands. */
export type Later =
  | { readonly parts: MoreParts; readonly actions: CardActions }
  | { readonly parts?: undefined; readonly lost: boolean; readonly again: () => void };

export type ViewProps = { readonly state: CardState; readonly later: Later; readonly follow: (on: boolean) => void };

/** What `card-more.js` leaves in the isolated world. */
export type MoreCode = {
  readonly parts: MoreParts;
  readonly actions: typeof cardActions;
  readonly createChip: typeof createChip;
  readonly createInside: typeof createInside;
  readonly css: string;
};

export type MoreLoader = {
  now(): MoreCode | undefined;
  lost(): boolean;
  /** Brings it, once. What was lost is tried again only for somebody who wants it: `then` runs when it is there, or lost again. */
  load(then?: () => void): void;
};

export function createMoreLoader(bring: () => Promise<unknown>, changed: () => void): MoreLoader {
  let coming = false;
  let lost = false;
  const wanting: (() => void)[] = [];
  // There once it has been told, so that nobody meets it half dressed.
  const now = (): MoreCode | undefined => (coming ? undefined : (globalThis as { [CARD_MORE]?: MoreCode })[CARD_MORE]);
  return {
    now,
    lost: () => lost,
    load(then) {
      if (now()) return then?.();
      if (then) wanting.push(then);
      if (coming || (lost && !then)) return;
      coming = true;
      lost = false;
      void bring().then(() => {
        coming = false;
        lost = !now();
        changed();
        for (const each of wanting.splice(0)) each();
      });
    },
  };
}
