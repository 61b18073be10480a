// What a page without bylines pays while nobody points at anything: a blog of any length, and the time our scripts take on it.
import type { CDPSession, Page } from '@playwright/test';
import type { Chromium } from './chromium.ts';

const BLOG = 'https://example.org/blog';
/** Until the page is quiet, its idle moment with it, ms. */
const SETTLE_MS = 700;

/** Thread time on so many loads, ms, cheapest first. */
export type IdleCosts = {
  /** The one look once the page is idle. */
  readonly looks: readonly number[];
  /** Starting the script: compiling it, and what it does at once. */
  readonly starts: readonly number[];
};

type TraceEvent = { readonly name: string; readonly tdur?: number; readonly args: { readonly data?: { readonly url?: string } } };

const post = (nth: number): string =>
  `<div><h3>Post ${nth}</h3><p>by <a href="/u/${nth}">Ada Tarn</a> and Béla Fosse, 2 May 2024. Water was measured.</p></div>`;
const blog = (posts: number, head: string): string =>
  `<!doctype html><head><title>Blog</title><meta name="description" content="Waters">${head}</head><body>${Array.from({ length: posts }, (_, nth) => post(nth)).join('')}</body>`;

/** Opens the blog, and waits until it has been quiet. `before` hears the page's session first. */
export async function openBlog(
  { context }: Chromium,
  { posts = 1, head = '' }: { posts?: number; head?: string },
  before: (session: CDPSession) => Promise<unknown> = async () => {},
): Promise<Page> {
  const page = await context.newPage();
  await page.route(BLOG, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: blog(posts, head) }));
  await before(await context.newCDPSession(page));
  await page.goto(BLOG);
  await page.waitForTimeout(SETTLE_MS);
  return page;
}

/** One trace of all loads: the end of each keeps one waiting for seconds. */
export async function idleCosts(app: Chromium, posts: number, loads: number): Promise<IdleCosts> {
  const session = await app.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('There is no browser behind the context');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  const traceConfig = { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  for (let load = 0; load < loads; load += 1) await (await openBlog(app, { posts })).close();
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  const ms = (asked: (event: TraceEvent) => boolean): number[] =>
    events
      .filter(asked)
      .map(({ tdur = Number.NaN }) => tdur / 1_000)
      .sort((a, b) => a - b);
  return {
    looks: ms(({ name }) => name === 'FireIdleCallback'),
    starts: ms(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith('chrome-extension:') === true),
  };
}
