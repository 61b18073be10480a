// Puts the pieces of the hover together: tracker, machine, effects, card. No logic lives here.

import { CARD_TAG, type CardFactory, CHIP_TAG } from '../../components/card/card-api.ts';
import { openQuestion } from '../../lib/bus/client.ts';
import { createHover } from '../../lib/hover/hover.ts';
import { createPlaces } from '../../lib/hover/places.ts';
import { FIND_SELECTED, type FindSelected } from '../../lib/hover/selected.ts';
import { createTracker } from '../../lib/hover/track.ts';
import { createEffects } from './effects.ts';
import type { Hovering, HoveringDeps } from './hovering-api.ts';

export function createHovering(deps: HoveringDeps, createCards: CardFactory): Hovering {
  const { settings, call } = deps;
  const places = createPlaces();
  const hover = createHover({
    now: () => performance.now(),
    after: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    config: () => ({ ...settings(), off: settings().siteOff }),
    want: (effect) => effects.perform(effect),
  });
  const cards = createCards({
    wire: { openQuestion, call },
    tell: (signal) => void hover.tell(signal),
    onSettings: deps.onSettings,
    now: () => Date.now(),
  });
  const tracker = createTracker({
    ...deps,
    places,
    hover,
    owns: (target) => target instanceof Element && (target.localName === CARD_TAG || target.localName === CHIP_TAG),
    cardBox: cards.box,
  });
  const effects = createEffects({ openQuestion, places, hover, cards, settings, pointOn: tracker.pointOn });
  return {
    replay: (events) => events.forEach(tracker.replay),
    select() {
      const find = (globalThis as { [FIND_SELECTED]?: FindSelected })[FIND_SELECTED];
      return find !== undefined && tracker.select(find);
    },
    setSettings: () => cards.setSettings(settings()),
    renew: cards.renew,
    reset: tracker.reset,
    retire() {
      tracker.reset();
      tracker.stop();
      cards.retire();
    },
  };
}
