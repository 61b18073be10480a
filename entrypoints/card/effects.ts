// Does what the hover machine wants: asks on the wire, shows and hides the card. Keeps the questions of names whose card is not shown yet.

import type { Anchor, Cards, OpenQuestion } from '../../components/card/card-api.ts';
import type { Question } from '../../lib/bus/client.ts';
import { openEarly } from '../../lib/bus/early-question.ts';
import type { PageSettings } from '../../lib/bus/protocol.ts';
import type { Intent } from '../../lib/core/question.ts';
import type { Hover, HoverDeps } from '../../lib/hover/hover.ts';
import { lineBoxAt } from '../../lib/hover/line-box.ts';
import type { NameId } from '../../lib/hover/machine-types.ts';
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
  const questions = new Map<number, OpenQuestion>();

  const questionOf = (token: number): OpenQuestion => {
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
    const subject = placeOf(name)?.subject;
    if (subject) questionOf(token).ask({ v: 1, subject, facets: cards.facets, intent });
  };

  /** What is known of a name on the page; undefined where the page has lost it. */
  const placeOf = (id: NameId) => {
    const target = places.targetOf(id);
    const seat = target?.byline.names[target.index];
    const subject = target && subjectOf(target);
    if (!seat || !subject) return undefined;
    const point = pointOn(id);
    const anchor: Anchor = { element: seat.element, boxes: () => lineRects(seat), nearest: (boxes) => lineBoxAt(boxes, point) };
    return { anchor, subject };
  };

  const show = ({ name, token, focus, sheet }: Effect & { do: 'show' }): void => {
    const place = placeOf(name);
    if (!place) {
      hover.tell({ type: 'gone', token });
      return;
    }
    for (const old of questions.keys()) if (old < token) leave(old);
    cards.show({ ...place, token, question: questionOf(token), focus, sheet, settings: settings() });
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
          cards.hide(effect.token, effect.restoreFocus);
          leave(effect.token);
          break;
        case 'focus':
          cards.focus(effect.token);
          break;
        case 'chip':
          {
            const place = placeOf(effect.name);
            if (place) cards.chip(place.anchor, place.subject.name, settings().theme);
          }
          break;
        case 'unchip':
          cards.unchip();
      }
    },
  };
}
