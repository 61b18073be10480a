// The parts of the card that a first look does not need: what they are, how they come, and what stands in their place meanwhile.

import type { ComponentType } from 'preact';
import { card } from '../../assets/locales/en/card.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { Evidence } from '../../lib/core/match.ts';
import { Button } from '../ui/button.tsx';
import type { FailureNoteProps } from '../ui/failure-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { wordsOf } from '../ui/words.ts';
import type { cardActions } from './card-actions.ts';
import { CARD_MORE } from './card-api.ts';
import type { toldOnce } from './card-failures.ts';
import type { CardActions, CardProps, CardState, FirstActions } from './card-state.ts';
import type { createChip } from './chip-host.ts';
import type { createInside } from './inside.ts';
import type { PanelProps } from './panels.tsx';

const t = wordsOf('card', card);

export type MoreParts = {
  readonly Candidates: ComponentType<CardProps>;
  readonly Nobody: ComponentType<CardProps>;
  readonly Corrections: ComponentType<CardProps>;
  readonly Old: ComponentType<CardProps>;
  readonly PanelBody: ComponentType<PanelProps>;
  readonly Reasons: ComponentType<{ readonly evidence: readonly Evidence[] }>;
  readonly FailureNote: ComponentType<FailureNoteProps>;
  readonly toldOnce: typeof toldOnce;
  readonly failureWords: (failure: Failure) => string;
  readonly evidenceWords: (evidence: Evidence) => string;
  readonly noticeWords: (notice: string) => string | undefined;
};

/** What the view is given of them: all, with everything they can do, or how it stands. */
export type Later =
  | { readonly parts: MoreParts; readonly actions: CardActions }
  | { readonly parts?: undefined; readonly lost: boolean; readonly again: () => void };

export type ViewProps = { readonly state: CardState; readonly actions: FirstActions; readonly later: Later };

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

type WaitingProps = { readonly later: Later; readonly lines: readonly number[] };

/** Stands for a part that is on its way, or says that it cannot be brought. */
export const Waiting = ({ later, lines }: WaitingProps) =>
  later.parts || !later.lost ? (
    <Skeleton lines={lines} />
  ) : (
    <p class="say">
      {t('part-lost')}{' '}
      <Button kind="link" onClick={later.again}>
        {t('part-again')}
      </Button>
    </p>
  );
