// Firefox with the extension in a profile of its own, led into the embedded world by its proxy. Drives the browser; asserts nothing.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../../world/index.ts';
import { unwrap } from './bidi.ts';
import { extensionFolder } from './extension.ts';
import { createFirefoxPage, type FirefoxPage } from './firefox-page.ts';
import { ADDON_ID, EXTENSION_UUID, startFirefox, writePreferences } from './firefox-process.ts';
import { until } from './pointer.ts';

export type FirefoxOptions = {
  /** Absent: the real network. */
  readonly world?: World;
  /** A profile to start again with, after `end()`; absent: a fresh one. `close()` removes it either way. */
  readonly profile?: string;
  readonly extension?: string;
  readonly headed?: boolean;
};

/** Firefox's own view of toolbar buttons. */
const ACTION = `const { browserActionFor } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global;`;
/** ms. */
const POPUP_PATIENCE = 2_000;
const PAPER_ORIGIN = 'https://arxiv.org';

export type Firefox = Awaited<ReturnType<typeof launchFirefox>>;

export async function launchFirefox(options: FirefoxOptions = {}) {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'byline-firefox-')));
  await writePreferences(profile, options.world?.proxy.port);
  const { bidi, ended, stop } = await startFirefox(profile, options.headed ?? false);
  try {
    await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: options.world !== undefined } } });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: options.extension ?? extensionFolder('firefox') } });
  } catch (error) {
    await stop();
    throw error;
  }

  /** Runs a function in the browser's own window, where the extension's background can be reached. */
  const inBrowser = async (body: string): Promise<unknown> => {
    const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [first] = contexts as readonly { context: string }[];
    const result = await bidi.send('script.evaluate', {
      expression: `(async () => { const extension = WebExtensionPolicy.getByID(${JSON.stringify(ADDON_ID)})?.extension; ${body} })()`,
      target: { context: first?.context },
      awaitPromise: true,
    });
    return unwrap(result);
  };

  /** Runs a function in a page of ours that BiDi does not show. Its answer crosses as JSON; undefined while there is no such page. */
  const inView = async <R, A = undefined>(
    view: 'popup' | 'sidebar',
    run: (content: Window, argument: A) => R,
    argument?: A,
  ): Promise<Awaited<R> | undefined> => {
    const script = `(async () => { sendAsyncMessage('byline:popup', JSON.stringify(await (${run.toString()})(content, ${JSON.stringify(argument)})) ?? 'null'); })()`;
    const answer = await inBrowser(`
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const popup = [window, window.SidebarController?.browser?.contentWindow].map((one) => one?.document.querySelector('browser[webextension-view-type=${view}]')).find(Boolean);
      if (!popup) return null;
      return new Promise((resolve) => {
        const hear = ({ data }) => { popup.messageManager.removeMessageListener('byline:popup', hear); resolve(data); };
        popup.messageManager.addMessageListener('byline:popup', hear);
        popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
        // A popup that is still being made, or closing, may not answer at all.
        window.setTimeout(resolve, ${POPUP_PATIENCE}, null);
      });`);
    return typeof answer === 'string' ? (JSON.parse(answer) as Awaited<R>) : undefined;
  };

  const inPopup = <R, A = undefined>(run: (content: Window, argument: A) => R, argument?: A) => inView('popup', run, argument);

  const openPage = async (url: string) => {
    const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
    const page = createFirefoxPage(bidi, String(context));
    await page.goto(url);
    return page;
  };

  const extensionPage = (path: string) => openPage(`moz-extension://${EXTENSION_UUID}/${path}`);
  const end = async (): Promise<void> => {
    await bidi.send('browser.close').catch(() => undefined);
    await stop();
  };

  return {
    browserName: 'firefox' as const,
    profile,
    openPaper: (path: string) => openPage(new URL(path, PAPER_ORIGIN).href),
    openOptions: (hash = '') => extensionPage(`options.html${hash}`),
    openPopupTab: () => extensionPage('popup.html'),
    /** The panel's page in a tab, for whom the query names. */
    openPanelTab: (query = '') => extensionPage(`sidepanel.html?${query}`),
    /** Opens the toolbar's popup over the tab in front, as a click on the icon does. Read it with {@link inPopup}. */
    openPopup: async (): Promise<void> => {
      await inBrowser(`${ACTION} await browserActionFor(extension).openPopup(Services.wm.getMostRecentWindow('navigator:browser'), true);`);
      await until(() => inPopup((content) => content.document.readyState === 'complete'), 'the popup');
    },
    /** Presses the mouse on the toolbar's button: what gives the extension the tab in front, and opens the popup. */
    clickAction: async (): Promise<void> => {
      await until(
        () =>
          inBrowser(`${ACTION}
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const id = extension && browserActionFor(extension).id;
        if (window.CustomizableUI.getPlacementOfWidget(id)?.area !== 'nav-bar') window.CustomizableUI.addWidgetToArea(id, 'nav-bar');
        const button = window.document.getElementById(id)?.querySelector('toolbarbutton');
        if (!button) return false;
        const { x, y, width, height } = button.getBoundingClientRect();
        if (!width) return false;
        for (const type of ['mousemove', 'mousedown', 'mouseup']) window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
        return true;`),
        'the toolbar button',
      );
      await until(() => inPopup((content) => content.document.readyState === 'complete'), 'the popup');
    },
    inPopup,
    /** Presses a button of the open popup, found by its words: the browser sees a real press of the mouse. */
    clickInPopup: (words: RegExp): Promise<unknown> => until(() => inPopup(pressButton, words.source), `${words} in the popup`),
    closePopup: (): Promise<unknown> =>
      inBrowser(`
        const popup = Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('browser[webextension-view-type=popup]');
        popup?.closest('panel').hidePopup();`),
    /** Presses a button of the browser's own question about a permission. */
    answerPermission: (answer: 'yes' | 'no'): Promise<unknown> =>
      until(
        () =>
          inBrowser(`
        const { panel } = Services.wm.getMostRecentWindow('navigator:browser').PopupNotifications;
        const question = panel.state === 'open' && panel.querySelector('#addon-webext-permissions-notification');
        if (question) question[${JSON.stringify(answer === 'yes' ? 'button' : 'secondaryButton')}].click();
        return Boolean(question);`),
        "the browser's question",
      ),
    /** Takes a granted origin back, as the add-ons manager does. */
    revoke: (origin: string): Promise<unknown> =>
      inBrowser(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.remove(extension.id, { origins: [${JSON.stringify(origin)}], permissions: [] }, extension);`),
    openPage,
    /** Chooses the entry with these words in the page's open menu. */
    chooseInMenu: (words: string): Promise<unknown> =>
      until(
        () =>
          inBrowser(`
        const menu = Services.wm.getMostRecentWindow('navigator:browser').document.getElementById('contentAreaContextMenu');
        const entry = [...menu.querySelectorAll('menuitem')].find((one) => menu.state === 'open' && one.label === ${JSON.stringify(words)});
        entry?.doCommand();
        if (entry) menu.hidePopup();
        return entry !== undefined;`),
        `"${words}" in the menu`,
      ),
    /** The words of an element of the open sidebar; undefined while it is closed. */
    inSidebar: (selector: string): Promise<string | undefined> =>
      inView('sidebar', (content, at) => content.document.querySelector(at)?.textContent ?? '', selector),
    closeSidebar: (): Promise<unknown> => inBrowser(`Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide();`),
    /** Sets off one of the extension's keys, told by its letter, as `modifiers key`; BiDi's own keys reach pages only. */
    pressCommand: (letter = 'Y'): Promise<unknown> =>
      inBrowser(`
        const key = Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('keyset[id^=ext-keyset] key[key=${letter}]');
        key.doCommand();
        return key.getAttribute('modifiers') + ' ' + key.getAttribute('key');`),
    /** Does the address bar know this keyword as ours? */
    ownsKeyword: (keyword: string): Promise<unknown> =>
      inBrowser(`
        const { ExtensionSearchHandler } = ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs');
        return ExtensionSearchHandler.isKeywordRegistered(${JSON.stringify(keyword)});`),
    /** The addresses of all tabs, in their order. */
    addresses: async (): Promise<readonly string[]> =>
      JSON.parse(
        String(
          await inBrowser(`
        const { tabs } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
        return JSON.stringify([...tabs].map(({ linkedBrowser }) => linkedBrowser.currentURI.spec));`),
        ),
      ) as string[],
    /** A picture of the open popup. */
    popupPicture: async (): Promise<Buffer> => {
      const url = await inBrowser(`
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const popup = window.document.querySelector('browser[webextension-view-type=popup]');
        const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        Object.assign(canvas, { width: image.width, height: image.height });
        canvas.getContext('2d').drawImage(image, 0, 0);
        return canvas.toDataURL('image/png');`);
      return Buffer.from(String(url).split(',')[1] ?? '', 'base64');
    },
    /** Stops the background as the browser does when it is idle. The next event starts it again. */
    stopWorker: async (): Promise<void> => {
      await inBrowser('await extension.terminateBackground({ ignoreDevToolsAttached: true });');
    },
    /** Connections left open would still answer: they lead to a proxy on this machine. */
    goOffline: async (on = true): Promise<void> => {
      await inBrowser(`Services.io.offline = ${on}; Services.obs.notifyObservers(null, 'net:prune-all-connections');`);
    },
    /** Asks a tab's content script, as the popup does: the promised message `byline:page`. Asked from the options page. */
    async pageReport(page: FirefoxPage): Promise<unknown> {
      const url = await page.evaluate(() => location.href);
      const options = await extensionPage('options.html');
      const report = await options.evaluate(askTab, url);
      await options.close();
      return report;
    },
    /** Ends the browser and keeps the profile, for a start with {@link FirefoxOptions.profile}. */
    end,
    ended,
    async close(): Promise<void> {
      await end();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Runs in a page of the extension. */
async function askTab(url: string): Promise<unknown> {
  type Tabs = {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
  const tab = (await tabs.query({})).find((each) => each.url === url);
  return tab && tabs.sendMessage(tab.id, { type: 'byline:page' });
}

/** Runs in a frame script: presses the mouse on a button. False where there is none yet. */
function pressButton(content: Window, words: string): boolean {
  const buttons = [...content.document.querySelectorAll('button')];
  const button = buttons.find((one) => new RegExp(words, 'i').test(one.textContent ?? '') && !one.disabled);
  if (!button) return false;
  const { x, y, width, height } = button.getBoundingClientRect();
  const { synthesizeMouseEvent } = content as Window & { synthesizeMouseEvent(type: string, x: number, y: number, how: object): void };
  for (const type of ['mousedown', 'mouseup'])
    synthesizeMouseEvent.call(content, type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
  return true;
}
