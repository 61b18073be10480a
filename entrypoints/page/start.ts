// Puts the page's pieces together and takes them apart again: detector, the wait for the first hover, the ways to code that comes later.

import { call } from '../../lib/bus/client.ts';
import { answerPage, isAlive } from '../../lib/bus/page-end.ts';
import { MARKS_FACTORY, type Marks, type MarksFactory } from '../../lib/hover/marks.ts';
import { createSiteDetector, type Detector } from '../../lib/sites/detector.ts';
import { SITE_HERE, type SiteHere, type Specials } from '../../lib/sites/site.ts';
import { HOVERING_FACTORY, type HoveringFactory } from '../card/hovering-api.ts';
import { createCode } from './code.ts';
import { awaitFirstHover } from './first-hover.ts';
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
  const settings = createPageSettings(() => call('page-settings', { site: detector.site }), applySettings);
  const onNear = (): void => {
    if (isAlive()) settings.load();
    else retire();
  };
  const hovering = createCode(
    HOVERING_FACTORY,
    () => call('open-card-code', null),
    (create: HoveringFactory) => create({ doc, view, detector, call, settings: settings.now, onSettings: settings.set, onNear }),
  );
  const markCode = createCode(
    MARKS_FACTORY,
    () => call('open-marks-code', null),
    (create: MarksFactory) => create,
  );
  const cancelWait = awaitFirstHover({
    doc,
    detector,
    async bring() {
      onNear();
      return signal.aborted ? undefined : (await hovering.load())?.replay;
    },
  });

  let marks: Marks | undefined;
  const wantsMarks = (): boolean => settings.now().markFollowed && !settings.now().siteOff;
  function applySettings(): void {
    hovering.now()?.setSettings();
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

  const reset = (): void => hovering.now()?.reset();
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
  // Older Firefox tells of the way back only.
  view.addEventListener('popstate', routed, { signal });
  view.addEventListener('pagehide', reset, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && settings.reload(), { signal });

  function retire(): void {
    stop.abort();
    cancelIdle();
    cancelWait();
    stopAnswering();
    marks?.stop();
    hovering.now()?.retire();
  }
  return retire;
}
