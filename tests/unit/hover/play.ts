// The card's controller with a wire that is played. For tests only.

import { vi } from 'vitest';
import type { CardSignal, Wire } from '../../../components/card/card-api.ts';
import type { CardActions, CardState } from '../../../components/card/card-state.ts';
import { createController } from '../../../components/card/controller.ts';
import { openEarly } from '../../../lib/bus/early-question.ts';
import type { FacetId } from '../../../lib/core/facets.ts';
import type { Failure } from '../../../lib/core/failure.ts';
import type { Match } from '../../../lib/core/match.ts';
import type { Ask, Part } from '../../../lib/core/question.ts';
import { ok } from '../../../lib/core/result.ts';
import type { NameOnPage } from '../../../lib/core/subject.ts';
import { DEFAULT_SETTINGS } from '../../../lib/core/you.ts';

export const ADA: NameOnPage = {
  kind: 'name',
  name: 'Ada One',
  position: 0,
  byline: ['Ada One'],
  work: { arxiv: '2001.01234' },
  site: 'arxiv',
};
export const CONFIRMED: Match = {
  level: 'confirmed',
  name: 'Ada One',
  evidence: [],
  researcher: { id: 'openalex:A1', name: 'Ada M. One' },
};
export const FACETS: readonly FacetId[] = ['match', 'profile', 'you'];

type Asked = { readonly asks: Ask[]; left: boolean; part: (part: Part) => void; lost: (failure: Failure) => void };

export function start() {
  const questions: Asked[] = [];
  const calls: { name: string; args: unknown; answer: (value: unknown) => void }[] = [];
  const told: CardSignal[] = [];
  let state: CardState | undefined;
  let actions: CardActions | undefined;
  const wire: Wire = {
    openQuestion(part, lost) {
      const asked: Asked = { asks: [], left: false, part, lost };
      questions.push(asked);
      const leave = (): void => {
        asked.left = true;
      };
      return { ask: (ask) => asked.asks.push(ask), again: () => {}, leave };
    },
    call: (name, args) =>
      new Promise((then) => {
        calls.push({ name, args, answer: (value) => then(value as never) });
      }),
  };
  const settings = vi.fn();
  const controller = createController({
    ...{ wire, facets: FACETS, onSettings: settings, now: () => 5 },
    tell: (signal) => told.push(signal),
    render(next, deeds) {
      state = next;
      actions = deeds;
    },
  });
  const show = (token = 1, before: readonly Part[] = []) => {
    const question = openEarly(wire.openQuestion);
    const asked = questions.at(-1) as Asked;
    for (const part of before) asked.part(part);
    controller.show({ token, subject: ADA, question, sheet: false, settings: { ...DEFAULT_SETTINGS, siteOff: false } });
    return asked;
  };
  return {
    ...{ controller, questions, calls, told, settings, show },
    state: () => state as CardState,
    act: () => actions as CardActions,
    async answer(value: unknown) {
      const call = calls.at(-1);
      call?.answer(value);
      await vi.advanceTimersByTimeAsync(0);
    },
    /** A card that knows who it is. */
    known() {
      const asked = show();
      controller.open(1);
      asked.part(part('match', ok(CONFIRMED)));
      return asked;
    },
  };
}

export const part = (facet: FacetId, result: unknown, stale = false): Part => ({ facet, at: 9, stale, source: 'openalex', result }) as Part;
