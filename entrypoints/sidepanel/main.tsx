// Composition root of the panel: whom it shows, in the side panel, the sidebar or a tab. No logic lives here.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/panel/panel.css';
// Of code that comes later: it would wait for styles of its own.
import '../../components/sections/panel/sections.css';
import '../../components/works/works.css';
import { Panel, type PanelNews, type PanelProps } from '../../components/panel/panel.tsx';
import { PANEL_FACETS } from '../../components/panel/panel-facets.ts';
import { dress, dressPage } from '../../components/ui/page-theme.ts';
import { BYLINES } from '../../components/works/printed.ts';
import { call, openQuestion } from '../../lib/bus/client.ts';
import { openEarly } from '../../lib/bus/early-question.ts';
import { hearOwn } from '../../lib/bus/own-pages.ts';
import type { Settings } from '../../lib/core/you.ts';
import { askedOf } from './asked.ts';
import type { startNameCards } from './name-cards.tsx';

type NameCards = ReturnType<typeof startNameCards>;

const asked = askedOf(location.search);
const kept = { ...(asked.key ? { tab: asked.key } : {}), ...(asked.view ? { view: asked.view } : {}) };
const root = document.querySelector('#app');

// Whom to show may be told while the page is still being put together.
const told: PanelNews[] = [];
let heard: (news: PanelNews) => void = (news) => void told.push(news);
let cards: Promise<NameCards> | undefined;
hearOwn(browser.runtime, (message) => {
  if (message.type === 'byline:changed') {
    void cards?.then((they) => they.renew());
    if (message.what === 'settings')
      void call('settings', null).then((answer) => {
        if (!answer.ok) return;
        dress(answer.value.theme);
        void cards?.then((they) => they.set(answer.value));
      });
    heard({ changed: message.what });
  } else if (!asked.inTab) heard({ show: message.subject });
});

/** A tab opened for somebody stays with them; the panel goes with whoever is opened. */
async function first(): Promise<PanelProps['first']> {
  if (asked.subject && !asked.key) return asked.subject;
  const answer = await call('panel-subject', asked.key ? { key: asked.key } : {});
  return (answer.ok && answer.value) || asked.subject;
}

const named: PanelProps['named'] = ({ id, name }) => {
  document.title = name;
  // The browser keeps the address with the tab: whom it shows outlives the session. A name on a page has no address here.
  if (asked.inTab && id) history.replaceState(null, '', `?${new URLSearchParams({ ...kept, id, name })}`);
};

/** Asked of the cache at once; the panel asks on when it stands. */
const newQuestion = (subject: NonNullable<PanelProps['first']>) => {
  const question = openEarly(openQuestion);
  question.ask({ v: 1, subject, facets: PANEL_FACETS, intent: 'prefetch' });
  return question;
};

/** The card's code comes when the pointer or the focus comes near the authors of a paper; what the pointer does meanwhile is kept. */
function awaitNames(settings: Settings): void {
  const stop = new AbortController();
  const kept = new Map<string, PointerEvent>();
  const near = (event: Event): void => {
    if (!(event.target instanceof Element && event.target.closest(BYLINES))) return;
    if (event instanceof PointerEvent) kept.set(event.type, event);
    cards ??= import('./name-cards.tsx').then(({ startNameCards }) => {
      stop.abort();
      return startNameCards({ settings, ...(asked.inTab ? { show: (subject) => heard({ show: subject }) } : {}) }, [...kept.values()]);
    });
  };
  for (const type of ['pointerover', 'pointermove', 'focusin']) addEventListener(type, near, { passive: true, signal: stop.signal });
}

/** The cache answers sooner than this, and then nothing is drawn twice; a background that must wake up first takes longer. */
const HELD_MS = 40;

const opening = first().then(async (subject) => {
  const question = subject && newQuestion(subject);
  if (question) await Promise.race([question.came, new Promise((resolve) => setTimeout(resolve, HELD_MS))]);
  return { subject, question };
});
void Promise.all([opening, dressPage()]).then(([{ subject, question }, settings]) => {
  const hear: PanelProps['hear'] = (listener) => {
    heard = listener;
    for (const news of told.splice(0)) listener(news);
  };
  let asking = question;
  const next: PanelProps['newQuestion'] = (who) => {
    const asked = who === subject ? asking : undefined;
    asking = undefined;
    return asked ?? newQuestion(who);
  };
  const props = { first: subject, settings, newQuestion: next, inTab: asked.inTab, hear, named };
  if (root) render(<Panel {...props} />, root);
  awaitNames(settings);
});
