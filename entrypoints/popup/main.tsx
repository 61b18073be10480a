// Composition root of the popup: which tab it stands over, and the browser's own questions. No logic lives here.

import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import type { PopupTab } from '../../components/popup/use-page.ts';
import { dressPage } from '../../components/ui/page-theme.ts';
import { call, openQuestion } from '../../lib/bus/client.ts';
import { openEarly } from '../../lib/bus/early-question.ts';
import '../../components/popup/popup.css';
import { readAsked } from './asked.ts';

/** `?tab=7` opens the popup as a page of its own about another tab. */
async function currentTab(): Promise<PopupTab | undefined> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = Number.isInteger(asked) ? await browser.tabs.get(asked).catch(() => undefined) : active;
  if (tab?.id === undefined) return undefined;
  const { id, url } = tab;
  const requestSite = (): Promise<boolean> =>
    url ? browser.permissions.request({ origins: [`*://${new URL(url).hostname}/*`] }) : Promise.resolve(false);
  return { id, ...(url ? { url } : {}), requestSite };
}

/** Chromium's side panel or Firefox's sidebar: each build's types know its own browser only, the polyfill's neither. */
type Beside = {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};

let windowId = -1;
void browser.windows?.getCurrent().then(({ id = -1 }) => {
  windowId = id;
});

/** Opens in the very click, which is what the browser asks for; a tab where it does not let us. */
const openPanel: PopupProps['openPanel'] = async (subject) => {
  const { sidePanel, sidebarAction } = browser as unknown as Beside;
  // Said first: with the panel's opening the popup may be closed.
  const told = call('open-panel', { subject });
  const opening = sidePanel?.open({ windowId }) ?? sidebarAction?.open() ?? Promise.reject();
  await opening.catch(() => call('open-panel', { subject, tab: true }));
  await told;
  window.close();
};

const ASKED = 'asked';
const asked = readAsked(location.search, history.state === ASKED);
// Kept by the browser with the tab: what is restored one day asks nobody by itself.
if (asked) history.replaceState(ASKED, '');

const root = document.querySelector('#app');
void Promise.all([asked ? undefined : currentTab(), dressPage()]).then(([tab, { numbers }]) => {
  const newQuestion = () => openEarly(openQuestion);
  if (root)
    render(
      <Popup tab={tab} asked={asked} newQuestion={newQuestion} openPanel={openPanel} numbers={numbers} done={() => window.close()} />,
      root,
    );
});
