// Does what the hover machine wants: asks on the wire, shows and hides the card. Keeps the questions of names whose card is not there yet.

import type { Anchor, Cards } from '../../components/card/card-api.ts';
import type { Question } from '../../lib/bus/client.ts';
import { type EarlyQuestion, openEarly } from '../../lib/bus/early-question.ts';
import type { PageSettings } from '../../lib/bus/protocol.ts';
import type { FacetId } from '../../lib/core/facets.ts';
import type { Intent } from '../../lib/core/question.ts';
import type { Hover, HoverDeps } from '../../lib/hover/hover.ts';
import type { NameId } from '../../lib/hover/machine-types.ts';
import { createNativeTitle } from '../../lib/hover/native-title.ts';
import type { Places } from '../../lib/hover/places.ts';
import type { Point } from '../../lib/hover/safe-polygon.ts';
import { subjectOf } from '../../lib/hover/subject.ts';
import { lineRects } from '../../lib/sites/detector.ts';
import type { Code } from './code.ts';

type Effect = Parameters<HoverDeps['want']>[0];

export type EffectDeps = {
  readonly openQuestion: (...heard: Parameters<typeof import('../../lib/bus/client.ts').openQuestion>) => Question;
  readonly places: Places;
  readonly hover: Hover;
  readonly code: Code<Cards>;
  readonly settings: () => PageSettings;
  readonly pointOn: (id: NameId) => Point | undefined;
};

/** Asked for while the card's code, which knows what its sections need, is still on its way. */
const FIRST_FACETS: readonly FacetId[] = ['match', 'profile', 'you'];

export function createEffects({ openQuestion, places, hover, code, settings, pointOn }: EffectDeps): { perform(effect: Effect): void } {
  const questions = new Map<number, EarlyQuestion>();
  const title = createNativeTitle();

  const questionOf = (token: number): EarlyQuestion => {
    const known = questions.get(token);
    if (known) return known;
    const fresh = openEarly(openQuestion);
    questions.set(token, fresh);
    return fresh;
  };

  const leave = (token: number): void => {
    questions.get(token)?.leave();
    questions.delete(token);
  };

  const ask = (name: NameId, token: number, intent: Intent): void => {
    const target = places.targetOf(name);
    const subject = target && subjectOf(target);
    if (subject) questionOf(token).ask({ v: 1, subject, facets: code.now()?.facets ?? FIRST_FACETS, intent });
  };

  const anchorOf = (name: NameId): Anchor | undefined => {
    const target = places.targetOf(name);
    const seat = target?.byline.names[target.index];
    return seat && { element: seat.element, boxes: () => lineRects(seat), point: pointOn(name) };
  };

  const show = async ({ name, token, focus, sheet }: Effect & { do: 'show' }): Promise<void> => {
    const cards = code.now() ?? (await code.load());
    const { open } = hover.state();
    // The pointer may have gone on while the code was coming.
    if (open?.token !== token) return;
    const target = places.targetOf(name);
    const subject = target && subjectOf(target);
    const anchor = anchorOf(name);
    const seat = target?.byline.names[target.index];
    if (!cards || !subject || !anchor || !seat) {
      hover.tell({ type: 'gone', token });
      return;
    }
    for (const old of questions.keys()) if (old < token) leave(old);
    title.take(seat.element, target.byline.root);
    cards.show({ token, subject, question: questionOf(token), anchor, focus, sheet, settings: settings() });
    if (open.read) cards.open(token);
  };

  return {
    perform(effect) {
      switch (effect.do) {
        case 'ask':
          // Once the card is there, it knows best what to ask.
          if (effect.intent === 'open') code.now()?.open(effect.token);
          else ask(effect.name, effect.token, effect.intent);
          break;
        case 'forget':
          leave(effect.token);
          break;
        case 'show':
          void show(effect);
          break;
        case 'hide':
          title.giveBack();
          code.now()?.hide(effect.token, effect.restoreFocus);
          leave(effect.token);
          break;
        case 'focus':
          code.now()?.focus(effect.token);
          break;
        case 'chip':
          void showChip(effect.name);
          break;
        case 'unchip':
          code.now()?.unchip();
      }
    },
  };

  async function showChip(name: NameId): Promise<void> {
    const cards = code.now() ?? (await code.load());
    const target = places.targetOf(name);
    const seat = target?.byline.names[target.index];
    const anchor = anchorOf(name);
    if (cards && seat && anchor && hover.state().chip === name) cards.chip(anchor, seat.name);
  }
}
