// Puts the page's pieces together and takes them apart again: detector, tracker, machine, marks, and the way to the card's code.

import { CARD_TAG, CHIP_TAG } from '../../components/card/card-api.ts';
import { call, openQuestion } from '../../lib/bus/client.ts';
import { answerPage, isAlive } from '../../lib/bus/page-end.ts';
import { createHover } from '../../lib/hover/hover.ts';
import { createMarks, type Marks } from '../../lib/hover/marks.ts';
import { createPaint } from '../../lib/hover/paint.ts';
import { createPlaces } from '../../lib/hover/places.ts';
import { createTracker } from '../../lib/hover/track.ts';
import { createDetector, type Detector } from '../../lib/sites/detector.ts';
import { createCardCode } from './card-code.ts';
import { createEffects } from './effects.ts';
import { whenIdle } from './idle.ts';
import { createPageSettings } from './settings.ts';

/** Where `reader.js` leaves a detector for pages outside the shipped sites, before this script starts. */
const READER = Symbol.for('byline.reader');
type Reader = (doc: Document, url: URL) => Detector | undefined;

/** Starts on a page; the answer takes everything of ours off it again. */
export function startPage(doc: Document, view: Window): () => void {
  const url = new URL(view.location.href);
  const world = globalThis as { [READER]?: Reader };
  const detector = createDetector(doc, url) ?? world[READER]?.(doc, url);
  if (!detector) return answerPage(doc, { report: () => ({ v: 1, site: '', url: url.href, works: [] }), changed: () => {} });

  return run(doc, view, detector);
}

function run(doc: Document, view: Window, detector: Detector): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const places = createPlaces();
  const settings = createPageSettings(() => call('page-settings', { site: detector.site }), applySettings);
  const hover = createHover({
    now: () => performance.now(),
    after: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    config: () => ({ ...settings.now(), off: settings.now().siteOff }),
    want: (effect) => effects.perform(effect),
  });
  const code = createCardCode({
    bring: () => call('open-card-code', null),
    deps: {
      wire: { openQuestion, call },
      tell: (signal) => void hover.tell(signal),
      onSettings: settings.set,
      now: () => Date.now(),
    },
  });
  const tracker = createTracker({
    doc,
    view,
    detector,
    places,
    hover,
    settings: settings.now,
    owns: (target) => target instanceof Element && (target.localName === CARD_TAG || target.localName === CHIP_TAG),
    cardBox: () => code.now()?.box(),
    onNear() {
      if (!isAlive()) return retire();
      settings.load();
      code.load();
    },
  });
  const effects = createEffects({ openQuestion, places, hover, code, settings: settings.now, pointOn: tracker.pointOn });

  let marks: Marks | undefined;
  function applySettings(): void {
    const { siteOff, markFollowed } = settings.now();
    code.now()?.setSettings(settings.now());
    if (siteOff || !markFollowed) {
      marks?.stop();
      marks = undefined;
    } else {
      marks ??= createMarks({
        view,
        detector,
        paint: createPaint(doc),
        ask: async (query) => {
          const answer = await call('marks', query);
          return answer.ok ? answer.value : undefined;
        },
        idle: (then) => whenIdle(view, then),
      });
    }
  }

  const reset = (): void => void hover.tell({ type: 'reset' });
  const cancelIdle = whenIdle(view, settings.load);
  const stopAnswering = answerPage(doc, {
    report: detector.report,
    changed(what) {
      if (what === 'settings') settings.reload();
      else marks?.renew();
    },
  });
  // Routes change without a load; what was open spoke of another page.
  const { navigation } = view as { navigation?: EventTarget };
  const routed = (): void => {
    reset();
    marks?.renew();
  };
  navigation?.addEventListener('navigatesuccess', routed, { signal });
  view.addEventListener('popstate', reset, { signal });
  view.addEventListener('pagehide', reset, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && settings.reload(), { signal });

  function retire(): void {
    reset();
    stop.abort();
    cancelIdle();
    stopAnswering();
    tracker.stop();
    marks?.stop();
    code.now()?.retire();
  }
  return retire;
}
