// Puts the page's pieces together and takes them apart again: detector, tracker, machine, marks, and the way to the card's code.

import { CARD_FACTORY, CARD_TAG, type CardFactory, CHIP_TAG } from '../../components/card/card-api.ts';
import { call, openQuestion } from '../../lib/bus/client.ts';
import { answerPage, isAlive } from '../../lib/bus/page-end.ts';
import { createHover } from '../../lib/hover/hover.ts';
import { MARKS_FACTORY, type Marks, type MarksFactory } from '../../lib/hover/marks.ts';
import { createPlaces } from '../../lib/hover/places.ts';
import { createTracker } from '../../lib/hover/track.ts';
import { createSiteDetector, type Detector } from '../../lib/sites/detector.ts';
import { SITE_HERE, type SiteHere, type Specials } from '../../lib/sites/site.ts';
import { createCode } from './code.ts';
import { createEffects } from './effects.ts';
import { whenIdle } from './idle.ts';
import { createPageSettings } from './settings.ts';
import { takeOver } from './take-over.ts';

/** Starts on a page of the site whose data came before. */
export function startSite(doc: Document, view: Window, specials: Specials): void {
  const site = (globalThis as { [SITE_HERE]?: SiteHere })[SITE_HERE];
  startPage(doc, view, site && createSiteDetector(doc, new URL(view.location.href), site, specials));
}

/** Starts on a page, in the place of any older copy. */
export function startPage(doc: Document, view: Window, detector: Detector | undefined): void {
  let retire = (): void => {};
  takeOver(doc, () => retire());
  retire = detector
    ? run(doc, view, detector)
    : answerPage(doc, { report: () => ({ v: 1, site: '', url: view.location.href, works: [] }), changed: () => {} });
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
  const code = createCode(
    CARD_FACTORY,
    () => call('open-card-code', null),
    (create: CardFactory) =>
      create({
        wire: { openQuestion, call },
        tell: (signal) => void hover.tell(signal),
        onSettings: settings.set,
        now: () => Date.now(),
      }),
  );
  const markCode = createCode(
    MARKS_FACTORY,
    () => call('open-marks-code', null),
    (create: MarksFactory) => create,
  );
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
  const wantsMarks = (): boolean => settings.now().markFollowed && !settings.now().siteOff;
  function applySettings(): void {
    code.now()?.setSettings(settings.now());
    if (wantsMarks()) void markCode.load().then(mark);
    else {
      marks?.stop();
      marks = undefined;
    }
  }
  function mark(create: MarksFactory | undefined): void {
    if (!create || marks || signal.aborted || !wantsMarks()) return;
    marks = create({
      view,
      detector,
      ask: async (query) => {
        const answer = await call('marks', query);
        return answer.ok ? answer.value : undefined;
      },
      idle: (then) => whenIdle(view, then),
    });
  }

  const reset = (): void => void hover.tell({ type: 'reset' });
  const cancelIdle = whenIdle(view, settings.load);
  const stopAnswering = answerPage(doc, {
    report: detector.report,
    changed(what) {
      // Following the first person turns the marks on, as a setting does.
      if (what !== 'corrections') settings.reload();
      if (what !== 'settings') marks?.renew();
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
