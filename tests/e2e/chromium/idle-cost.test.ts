// What a page without bylines pays while nobody points at anything: one small script, one short look at its head, none at its text.
import { startWorld, type World } from '../../world/index.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { idleCosts, openBlog } from '../support/idle.ts';
import { callFrom } from '../support/shared.ts';
import { expect, test } from '../support/test.ts';

/** Posts of a long page: a scan of it costs tens of milliseconds. */
const MANY = 4_000;
/** Loads of each page: the cheapest counts, others share the machine. */
const LOADS = 3;
/** What the look may cost on any page, ms of the thread's own time. */
const MOST_MS = 1;

let world: World;
let app: Chromium;
test.beforeAll(async () => {
  world = await startWorld();
  app = await launchChromium({ world });
  await app.readsAnySite();
});
test.afterAll(async () => {
  await app.close();
  await world.close();
});

/** Our scripts that came to such a page by themselves. */
async function scriptsOn(page: Parameters<typeof openBlog>[1]): Promise<readonly string[]> {
  const scripts: string[] = [];
  const opened = await openBlog(app, page, (session) => {
    session.on('Debugger.scriptParsed', ({ url }) => void (url.startsWith('chrome-extension:') && scripts.push(new URL(url).pathname)));
    return session.send('Debugger.enable');
  });
  await opened.close();
  return scripts;
}

test('one look, under a millisecond, however long the page', async () => {
  for (const posts of [1, MANY]) {
    const { looks } = await idleCosts(app, posts, LOADS);
    expect(looks, `${posts} posts`).toHaveLength(LOADS);
    expect(looks[0], `${posts} posts: ${looks}`).toBeLessThan(MOST_MS);
  }
});

test('a page that waits answers as any other', async () => {
  const page = await openBlog(app, {});
  expect(await app.pageReport(page)).toEqual({ v: 1, site: 'example.org', url: page.url(), works: [] });
  await page.close();
});

const jsonOf = (type: string): string => `<script type="application/ld+json">{"@type":"${type}"}</script>`;
for (const [label, head, wanted] of [
  ['nothing', '', false],
  ['an author of a blog', '<meta name="author" content="Ada One">', false],
  ['a story in JSON', jsonOf('NewsArticle'), false],
  ['author tags', '<meta name="citation_author" content="Ada One">', true],
  ['the same with capitals', '<meta name="Citation_Author" content="Ada One">', true],
  ['the same as properties', '<meta property="citation_author" content="Ada One">', true],
  ['Dublin Core', '<meta name="DC.Creator" content="Ada One">', true],
  ['a scholarly article in JSON', jsonOf('ScholarlyArticle'), true],
  ['a DOI in JSON', '<script type="application/ld+json">{"sameAs":"https://doi.org/10.5555/one"}</script>', true],
] as const) {
  test(`a head with ${label} ${wanted ? 'brings the page script' : 'brings nothing more'}`, async () => {
    expect(await scriptsOn({ head })).toEqual(wanted ? ['/gate.js', '/page.js'] : ['/gate.js']);
  });
}

test('who follows somebody has the names read before anybody points at them, for the marks', async () => {
  const options = await app.openOptions();
  const somebody = { researcher: 'openalex:A5199', name: 'Ada One' };
  await callFrom(options, 'follow', { subject: { kind: 'researcher', id: somebody.researcher }, ...somebody });
  const scripts = await scriptsOn({ head: '<meta name="citation_author" content="Ada One">' });
  expect([...scripts].sort()).toEqual(['/gate.js', '/marks.js', '/page.js', '/reader.js']);
});
