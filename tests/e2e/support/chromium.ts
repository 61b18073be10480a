// Chromium with the extension in a profile of its own, led into the embedded world. Drives the browser; asserts nothing.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { World } from '../../world/index.ts';
import { browserPath, extensionFolder, isRoot } from './extension.ts';
import { extensionsPage } from './extensions-page.ts';
import { type CardSeen, locate, locateControl, readCard, type Spot } from './locate.ts';
import { approach, glide, type Point, until } from './pointer.ts';

/** Inside the worker, where the functions given to `evaluate` run. */
declare const chrome: typeof browser;
declare const serviceWorker: { readonly state: string };

export type ChromiumOptions = {
  /** Absent: the real network. */
  readonly world?: World;
  /** A profile to start again with, after `end()`; absent: a fresh one. `close()` removes it either way. */
  readonly profile?: string;
  readonly extension?: string;
  readonly headed?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
};

export const VIEWPORT = { width: 1280, height: 900 };
/** A corner no card and no name reaches. */
const AWAY: Point = { x: 4, y: VIEWPORT.height - 4 };
const WORKER_TIMEOUT = 15_000;
export const PAPER_ORIGIN = 'https://arxiv.org';

function flags(options: ChromiumOptions, extension: string): string[] {
  const { world } = options;
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // A second door for what Playwright shows no page for: the toolbar's popup.
    '--remote-debugging-port=0',
    // A press of the toolbar's button, asked for over the first door.
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--disable-dev-shm-usage',
    '--lang=en-US',
    ...(world
      ? [`--host-resolver-rules=${world.hostResolverRules}`, `--ignore-certificate-errors-spki-list=${world.certificate.spki}`]
      : []),
  ];
}

export type Chromium = Awaited<ReturnType<typeof launchChromium>>;

export async function launchChromium(options: ChromiumOptions = {}) {
  const extension = options.extension ?? extensionFolder('chrome');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'byline-chromium-')));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: !options.headed,
    // As people's browsers do, it keeps a page that is left, to show it again on the way back.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    // Who listens to signals closes what is open; Playwright would end the process before that.
    handleSIGINT: process.listenerCount('SIGINT') === 0,
    handleSIGTERM: process.listenerCount('SIGTERM') === 0,
    handleSIGHUP: process.listenerCount('SIGHUP') === 0,
    // Chromium has no sandbox for root.
    chromiumSandbox: !isRoot,
    viewport: options.headed ? null : (options.viewport ?? VIEWPORT),
    args: flags(options, extension),
  });
  const worker: Worker | undefined =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT }).catch(() => undefined));
  if (!worker) {
    await context.close();
    throw new Error(`The extension's background did not start within ${WORKER_TIMEOUT} ms. Is ${extension} a valid extension?`);
  }
  // A worker that is stopped while it is being installed does not always start again; browsers stop idle ones only.
  await until(() => worker.evaluate(() => serviceWorker.state === 'activated'), 'the background to be installed');
  const extensionId = new URL(worker.url()).host;

  /** Resolves when the browser is gone, whoever closed it. */
  const ended = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const doors: Browser[] = [];
  const end = async (): Promise<void> => {
    for (const door of doors) await door.close();
    await context.close();
  };
  const openPage = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };

  const extensions = extensionsPage(openPage, extensionId);

  /** A page of ours that Playwright has none for: the toolbar's popup, the side panel. */
  const behindDoor = async (file: string): Promise<Page> => {
    const [port = ''] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    const door = `http://127.0.0.1:${port}`;
    return until(async () => {
      const targets = await (await fetch(`${door}/json/list`)).text();
      if (!targets.includes(`${extensionId}/${file}`)) return undefined;
      const connection = await chromium.connectOverCDP(door);
      doors.push(connection);
      return connection
        .contexts()
        .flatMap((each) => each.pages())
        .find((page) => page.url().endsWith(`/${file}`));
    }, file);
  };

  return {
    browserName: 'chromium' as const,
    context,
    profile,
    extensionId,
    /** The worker's handle. After {@link stopWorker} its `evaluate` waits until something else wakes it. */
    worker,
    /** A page of arXiv, by path: `/abs/2001.01234`. */
    openPaper: (path: string): Promise<Page> => openPage(new URL(path, PAPER_ORIGIN).href),
    /** A page of the extension in a tab. */
    openOptions: (hash = ''): Promise<Page> => openPage(`chrome-extension://${extensionId}/options.html${hash}`),
    /** The popup's page in a tab of its own; the real one over a page is {@link openPopup}. */
    openPopupTab: (): Promise<Page> => openPage(`chrome-extension://${extensionId}/popup.html`),
    /** Presses the toolbar's button over a page: what gives the extension that tab, and opens the popup. Playwright has no page for it. */
    async openPopup(over: Page): Promise<Page> {
      await over.bringToFront();
      const session = await context.browser()?.newBrowserCDPSession();
      if (!session) throw new Error('There is no browser behind the context');
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const { targetId = '' } = targetInfos.find(({ url }) => url === over.url()) ?? {};
      await session.send('Extensions.triggerAction', { id: extensionId, targetId });
      await session.detach();
      return behindDoor('popup.html');
    },
    /** The user has said yes to this site before: the browser then gives it without asking again. Its own question is no page. */
    saidYesTo: extensions.allow,
    /** Starts the extension anew, as an update does: what ran in open pages is cut off from it. `worker` is the old one's. */
    async update(): Promise<void> {
      const fresh = context.waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT });
      await extensions.reload();
      await fresh;
    },
    /** The side panel, once something has opened it. */
    sidePanel: (): Promise<Page> => behindDoor('sidepanel.html'),
    /** The panel's page in a tab of its own. */
    openPanelTab: (query = ''): Promise<Page> => openPage(`chrome-extension://${extensionId}/sidepanel.html${query}`),
    /** Sites beyond the shipped list are registered a moment after the start; pages opened before stay unread. */
    readsAnySite: (): Promise<boolean> =>
      until(
        () => worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'byline-granted')),
        'the script for any site',
      ),
    /** Stops the background as the browser does when it is idle. The next event starts it again. */
    async stopWorker(): Promise<void> {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    goOffline: (on = true): Promise<void> => context.setOffline(on),
    /** Asks a tab's content script, as the popup does: the promised message `byline:page`. */
    async pageReport(page: Page): Promise<unknown> {
      await page.bringToFront();
      return worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id === undefined ? undefined : chrome.tabs.sendMessage(tab.id, { type: 'byline:page' });
      });
    },
    /** Brings what starts a page into it once more, as the extension does on pages that were still loading when it was installed. */
    async readAgain(page: Page): Promise<void> {
      await worker.evaluate(async (url) => {
        const { content_scripts: all = [] } = chrome.runtime.getManifest();
        const start = all.find(({ matches = [] }) => matches.some((pattern) => pattern.includes('//arxiv.org/')));
        const [tab] = await chrome.tabs.query({ url });
        if (tab?.id === undefined || !start?.js) throw new Error(`No page of ours at ${url}`);
        await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: start.js as '/page.js'[] });
      }, page.url());
    },
    /** Ends the browser and keeps the profile, for a start with {@link ChromiumOptions.profile}. */
    end,
    ended,
    async close(): Promise<void> {
      await end();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where a printed name stands, scrolled into view. */
export async function spotOf(page: Page, name: string, nth = 0): Promise<Spot> {
  const spot = await page.evaluate(locate, { name, nth });
  if (!spot) throw new Error(`"${name}" (${nth}) is not on ${page.url()}`);
  return spot;
}

const mover = (page: Page) => (point: Point) => page.mouse.move(point.x, point.y);

/** Moves the real pointer onto a printed name and rests there. */
export async function hoverName(page: Page, name: string, nth = 0): Promise<Spot> {
  const spot = await spotOf(page, name, nth);
  await approach(mover(page), spot);
  return spot;
}

/** Moves the real pointer onto a control of the card, found by its words, and clicks it. */
export async function clickInCard(page: Page, words: RegExp, nth = 0): Promise<void> {
  const spot = await until(() => page.evaluate(locateControl, { words: words.source, nth }), `${words} on the card`);
  await page.mouse.move(spot.x, spot.y, { steps: 5 });
  await page.mouse.click(spot.x, spot.y);
}

/** Moves the pointer far away from names and card. */
export const leave = (page: Page, from: Point = { x: 400, y: 400 }): Promise<void> => glide(mover(page), from, AWAY);

/** Moves the pointer in a straight line: across the safe polygon, say. */
export const moveBetween = (page: Page, from: Point, to: Point, steps?: number): Promise<void> => glide(mover(page), from, to, steps);

/** The card, wherever it stands; Playwright looks into its open shadow root. */
export const card = (page: Page) => page.locator('html > byline-card:not([hidden])');

export const seenCard = (page: Page): Promise<CardSeen | null> => page.evaluate(readCard);
