// Chromium with every corpus page under its real address and nothing else; asks the extension or the bundled reader.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import type { PageReport } from '../../../lib/core/page.ts';

export type Asker = { report(page: Page): Promise<PageReport | undefined>; readonly context: BrowserContext; close(): Promise<void> };

/** The part of the extension's API that is asked from inside its worker. */
type Tabs = {
  query(all: object): Promise<{ id?: number; url?: string; active: boolean }[]>;
  sendMessage(tab: number, message: object): Promise<unknown>;
};

type Scripting = { getRegisteredContentScripts(): Promise<readonly unknown[]> };

/** The browser to use: BYLINE_CHROMIUM, else Debian's. */
const CHROMIUM = process.env.BYLINE_CHROMIUM ?? '/usr/bin/chromium';
/** A content script answers as soon as it runs; this is for a busy machine. */
const ANSWER_WITHIN = 15_000;

async function start(args: string[]): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'byline-eval-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND', ...args],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The reader bundle as one script. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: join(import.meta.dirname, 'reader.ts'), output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((each) => ('output' in each ? each.output : [])).find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the reader could not be bundled');
  return chunk.code;
}

/** The reader in the page, with site files or as it meets unknown sites. */
export async function askReader(generic: boolean): Promise<Asker> {
  const [code, browser] = await Promise.all([bundle(), start([])]);
  return {
    ...browser,
    report: (page) => page.evaluate(`${code};globalThis.bylineReport(${generic})`) as Promise<PageReport | undefined>,
  };
}

export async function askExtension(folder: string): Promise<Asker> {
  const browser = await start([`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]);
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  // Pages beyond the shipped list are registered a moment after the start; the first one must not come before.
  await worker.evaluate(async (within) => {
    const { chrome } = globalThis as unknown as { chrome: { scripting: Scripting } };
    const end = Date.now() + within;
    while (Date.now() < end && !(await chrome.scripting.getRegisteredContentScripts()).length) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, ANSWER_WITHIN);
  return {
    ...browser,
    report: async (page) => {
      await page.bringToFront();
      const asked = worker.evaluate(async (href) => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((each) => each.url === href) ?? tabs.find((each) => each.active);
        if (tab?.id === undefined) return undefined;
        for (let tries = 0; tries < 20; tries++) {
          try {
            return (await chrome.tabs.sendMessage(tab.id, { type: 'byline:page' })) as PageReport;
          } catch {
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
        }
        return undefined;
      }, page.url());
      return Promise.race([asked, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ANSWER_WITHIN))]);
    },
  };
}

/** Opens a saved page under its address. Its own scripts do not run: they would ask for what is not there. */
export async function openPage(context: BrowserContext, url: string, html: string): Promise<Page> {
  const page = await context.newPage();
  const target = new URL(url).href;
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': "script-src 'none'" } })
      : route.abort(),
  );
  await page.goto(target, { waitUntil: 'domcontentloaded' });
  return page;
}
