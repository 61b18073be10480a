// Puts the page's pieces together and takes them apart again: detector, the wait for the first hover, the ways to code that comes later.

import { call } from '../../lib/bus/client.ts';
import { isAlive, onPageMessage, pageListener } from '../../lib/bus/page-end.ts';
import { MARKS_FACTORY, type Marks, type MarksFactory } from '../../lib/hover/marks.ts';
import { createSiteDetector, hereOf } from '../../lib/sites/detector.ts';
import { createGlance } from '../../lib/sites/glance.ts';
import { READER_FACTORY, type ReaderFactory, withReader } from '../../lib/sites/late.ts';
import { type Specials, siteHere } from '../../lib/sites/site.ts';
import { HOVERING_FACTORY, type HoveringFactory } from '../card/hovering-api.ts';
import { createCode } from './code.ts';
import { awaitFirstHover } from './first-hover.ts';
import type { PageHere } from './here.ts';
import { whenIdle } from './idle.ts';
import { watchRoutes } from './routes.ts';
import { awaitReader } from './seek.ts';
import { createPageSettings } from './settings.ts';
import { takeOver } from './take-over.ts';

/** Starts on a page, in the place of any older copy. The rules of its site came before, where they were known. */
export function startPage(doc: Document, view: Window, specials: Specials): PageHere {
  takeOver(doc, retire);
  const url = new URL(view.location.href);
  const site = siteHere() ?? { id: url.host, pages: [] };
  const here = hereOf(doc, url);
  const own = createSiteDetector(doc, url, site, specials);
  const reader = createCode(
    READER_FACTORY,
    () => call('open-reader-code', null),
    (create: ReaderFactory) => create(doc, url, site.id, own),
  );
  const detector = withReader(site.id, here, own, reader.now);
  const glance = createGlance(doc, here, own, specials.tagged);
  const stop = new AbortController();
  const { signal } = stop;
  const settings = createPageSettings(() => call('page-settings', { site: site.id }), applySettings);
  const onNear = (): void => {
    if (isAlive()) {
      settings.load();
      seeRoute();
    } else retire();
  };
  const hovering = createCode(
    HOVERING_FACTORY,
    () => call('open-card-code', null),
    (create: HoveringFactory) => {
      const made = create({ doc, view, detector, call, settings: settings.now, onSettings: settings.set, onNear });
      // Sent home while it was on its way.
      if (signal.aborted) made.retire();
      return made;
    },
  );
  const markCode = createCode(
    MARKS_FACTORY,
    () => call('open-marks-code', null),
    (create: MarksFactory) => create,
  );
  const firstHover = awaitFirstHover({
    doc,
    detector,
    async bring() {
      onNear();
      return signal.aborted ? undefined : (await hovering.load())?.replay;
    },
  });

  const bring = async (): Promise<boolean> => {
    const brought = isAlive() && (await reader.load()) !== undefined;
    if (brought) marks?.renew();
    return brought;
  };
  const seek = awaitReader({
    doc,
    glance,
    holds: (target) => detector.bylineAt(target) !== undefined,
    bring,
    onThere(events) {
      firstHover.see(events);
      hovering.now()?.replay(events);
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
    // They show before anybody points at anything. All else may wait for that.
    if (glance.beforehand()) void bring();
  }

  const reset = (): void => hovering.now()?.reset();
  const cancelIdle = whenIdle(view, settings.load);
  const listener = pageListener(doc, {
    async report(more) {
      await reader.load();
      return detector.report(more);
    },
    changed(what) {
      // Following the first person turns the marks on, as a setting does.
      if (what !== 'corrections') settings.reload();
      if (what !== 'settings') marks?.renew();
      hovering.now()?.renew();
    },
    gone: retire,
    async selected() {
      onNear();
      await reader.load();
      return (!signal.aborted && (await hovering.load())?.select()) || false;
    },
  });
  const stopAnswering = onPageMessage(listener);
  // What was open spoke of another page.
  const seeRoute = watchRoutes(view, signal, () => {
    reset();
    marks?.renew();
  });
  view.addEventListener('pagehide', reset, { signal });
  // A page the browser kept was told of nothing meanwhile.
  const back = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    settings.reload();
    marks?.renew();
  };
  view.addEventListener('pageshow', back, { signal });

  function retire(): void {
    stop.abort();
    cancelIdle();
    firstHover.stop();
    seek.stop();
    stopAnswering();
    marks?.stop();
    hovering.now()?.retire();
  }
  return {
    listener,
    see(events) {
      firstHover.see(events);
      seek.see(events);
    },
    active: () => !signal.aborted && isAlive(),
  };
}
