// Firefox with the extension in a profile of its own, led into the embedded world by its proxy. Drives the browser; asserts nothing.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../../world/index.ts';
import { fromRemote, toRemote } from './bidi.ts';
import { extensionFolder } from './extension.ts';
import { ADDON_ID, EXTENSION_UUID, startFirefox, writePreferences } from './firefox-process.ts';
import { type CardSeen, locate, readCard, type Spot } from './locate.ts';
import { approach, glide, type Point, pause } from './pointer.ts';

export type FirefoxOptions = {
  /** Absent: the real network. */
  readonly world?: World;
  /** A profile to start again with; absent: a fresh one, removed on close. */
  readonly profile?: string;
  readonly extension?: string;
  readonly headed?: boolean;
};

const VIEWPORT = { width: 1280, height: 900 };
const AWAY: Point = { x: 4, y: VIEWPORT.height - 4 };
const PAPER_ORIGIN = 'https://arxiv.org';
/** How often a state that comes by itself is looked at. */
const POLL_MS = 50;

export type Firefox = Awaited<ReturnType<typeof launchFirefox>>;
export type FirefoxPage = Awaited<ReturnType<Firefox['openPaper']>>;

export async function launchFirefox(options: FirefoxOptions = {}) {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'byline-firefox-')));
  await writePreferences(profile, options.world?.proxy.port);
  const { bidi, stop } = await startFirefox(profile, options.headed ?? false);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: options.world !== undefined } } });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: options.extension ?? extensionFolder('firefox') } });

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

  const openPage = async (url: string) => {
    const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
    const page = createPage(String(context));
    await page.goto(url);
    return page;
  };

  const createPage = (context: string) => {
    const evaluate = async <A, R>(run: (argument: A) => R, argument?: A): Promise<Awaited<R>> => {
      const result = await bidi.send('script.callFunction', {
        functionDeclaration: run.toString(),
        arguments: [toRemote(argument)],
        target: { context },
        awaitPromise: true,
      });
      return unwrap(result) as Awaited<R>;
    };
    const input = (id: string, type: 'pointer' | 'key', actions: readonly object[]) =>
      bidi.send('input.performActions', {
        context,
        actions: [{ type, id, actions, ...(type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {}) }],
      });
    const move = async ({ x, y }: Point): Promise<void> => {
      await input('mouse', 'pointer', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }]);
    };
    return {
      context,
      evaluate,
      async goto(url: string): Promise<void> {
        // The extension's own pages never report that they are loaded; their readiness is asked for instead.
        const own = url.startsWith('moz-extension:');
        await bidi.send('browsingContext.navigate', { context, url, wait: own ? 'none' : 'complete' });
        if (own) await until(() => evaluate(() => document.readyState === 'complete' && location.protocol === 'moz-extension:'), url);
        await bidi.send('browsingContext.setViewport', { context, viewport: VIEWPORT });
        await bidi.send('browsingContext.activate', { context });
      },
      /** Moves the real pointer onto a printed name and rests there. */
      async hoverName(name: string, nth = 0): Promise<Spot> {
        const spot = await evaluate(locate, { name, nth });
        if (!spot) throw new Error(`"${name}" (${nth}) is not on the page`);
        await approach(move, spot);
        return spot;
      },
      leave: (from: Point = { x: 400, y: 400 }): Promise<void> => glide(move, from, AWAY),
      moveBetween: (from: Point, to: Point, steps?: number): Promise<void> => glide(move, from, to, steps),
      async click({ x, y }: Point): Promise<void> {
        await move({ x, y });
        await input('mouse', 'pointer', [
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ]);
      },
      /** One key with its modifiers, as WebDriver writes them: `\uE00C` is Escape, `\uE00A` Alt, `\uE008` Shift, `\uE004` Tab. */
      async press(...keys: readonly string[]): Promise<void> {
        const down = keys.map((value) => ({ type: 'keyDown', value }));
        const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
        await input('keyboard', 'key', [...down, ...up]);
      },
      seenCard: (): Promise<CardSeen | null> => evaluate(readCard),
      /** Waits for the card of a name; in any state but loading, unless told which. */
      card: (name: string, state = /ready|ambiguous|unknown|failed/): Promise<CardSeen> =>
        until(async () => {
          const seen = await evaluate(readCard);
          return seen?.name === name && state.test(seen.state) ? seen : undefined;
        }, `a card of "${name}" in state ${state}`),
      noCard: (): Promise<boolean> => until(async () => (await evaluate(readCard)) === null, 'no card on the page'),
      async screenshot(): Promise<Buffer> {
        return Buffer.from(String((await bidi.send('browsingContext.captureScreenshot', { context })).data), 'base64');
      },
      close: () => bidi.send('browsingContext.close', { context }),
    };
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
    inBrowser,
    /** Stops the background as the browser does when it is idle. The next event starts it again. */
    stopWorker: async (): Promise<void> => {
      await inBrowser('await extension.terminateBackground({ ignoreDevToolsAttached: true });');
    },
    goOffline: async (on = true): Promise<void> => {
      await inBrowser(`Services.io.offline = ${on};`);
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
    async close(): Promise<void> {
      await end();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
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

function unwrap(result: Record<string, unknown>): unknown {
  if (result.type === 'exception') throw new Error(String((result.exceptionDetails as { text?: string } | undefined)?.text));
  return fromRemote(result.result as { type: string; value?: unknown });
}

/** Looks until there is something to see; 10 s are long for every state a user waits for. */
export async function until<T>(look: () => Promise<T>, what: string, timeout = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    await pause(POLL_MS);
  }
}
