// Does what the hover machine wants: asks on the wire, shows and hides the card. Keeps the questions of names whose card is not shown yet.

import type { Anchor, Cards } from '../../components/card/card-api.ts';
import type { Question } from '../../lib/bus/client.ts';
import { type EarlyQuestion, openEarly } from '../../lib/bus/early-question.ts';
import type { PageSettings } from '../../lib/bus/protocol.ts';
import type { Intent } from '../../lib/core/question.ts';
import type { Hover, HoverDeps } from '../../lib/hover/hover.ts';
import type { NameId } from '../../lib/hover/machine-types.ts';
import { createNativeTitle } from '../../lib/hover/native-title.ts';
import type { Places } from '../../lib/hover/places.ts';
import type { Point } from '../../lib/hover/safe-polygon.ts';
import { subjectOf } from '../../lib/hover/subject.ts';
import { lineRects } from '../../lib/sites/detector.ts';

type Effect = Parameters<HoverDeps['want']>[0];

export type EffectDeps = {
  readonly openQuestion: (...heard: Parameters<typeof import('../../lib/bus/client.ts').openQuestion>) => Question;
  readonly places: Places;
  readonly hover: Hover;
  readonly cards: Cards;
  readonly settings: () => PageSettings;
  readonly pointOn: (id: NameId) => Point | undefined;
};

export function createEffects({ openQuestion, places, hover, cards, settings, pointOn }: EffectDeps): { perform(effect: Effect): void } {
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
    if (subject) questionOf(token).ask({ v: 1, subject, facets: cards.facets, intent });
  };

  const anchorOf = (name: NameId): Anchor | undefined => {
    const target = places.targetOf(name);
    const seat = target?.byline.names[target.index];
    return seat && { element: seat.element, boxes: () => lineRects(seat), point: pointOn(name) };
  };

  const show = ({ name, token, focus, sheet }: Effect & { do: 'show' }): void => {
    const target = places.targetOf(name);
    const subject = target && subjectOf(target);
    const anchor = anchorOf(name);
    if (!subject || !anchor) {
      hover.tell({ type: 'gone', token });
      return;
    }
    for (const old of questions.keys()) if (old < token) leave(old);
    title.take(anchor.element, target.byline.root);
    cards.show({ token, subject, question: questionOf(token), anchor, focus, sheet, settings: settings() });
  };

  const showChip = (name: NameId): void => {
    const target = places.targetOf(name);
    const seat = target?.byline.names[target.index];
    const anchor = anchorOf(name);
    if (seat && anchor) cards.chip(anchor, seat.name);
  };

  return {
    perform(effect) {
      switch (effect.do) {
        case 'ask':
          // Once the card is there, it knows best what to ask.
          if (effect.intent === 'open') cards.open(effect.token);
          else ask(effect.name, effect.token, effect.intent);
          break;
        case 'forget':
          leave(effect.token);
          break;
        case 'show':
          show(effect);
          break;
        case 'hide':
          title.giveBack();
          cards.hide(effect.token, effect.restoreFocus);
          leave(effect.token);
          break;
        case 'focus':
          cards.focus(effect.token);
          break;
        case 'chip':
          showChip(effect.name);
          break;
        case 'unchip':
          cards.unchip();
      }
    },
  };
}
