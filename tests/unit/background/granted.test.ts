// What happens on pages when a site is granted or taken back: those that are open are read at once, and let go of at once.
import { describe, expect, it } from 'vitest';
import { coversUrl, hostToKeep, wholeHosts } from '../../../entrypoints/background/beyond.ts';
import { syncGranted } from '../../../entrypoints/background/granted.ts';

/** What the browser was told to run on pages, by id. */
type Registered = {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly js: readonly string[];
};
type Tab = { readonly id: number; readonly url: string; readonly runs: boolean; readonly touchable: boolean };

function fakeBrowser(tabs: readonly Tab[], origins: readonly string[] = [], before: readonly Registered[] = []) {
  const registered = new Map(before.map((each) => [each.id, each]));
  const of = (tabId: number) => tabs.find(({ id }) => id === tabId);
  const started: number[] = [];
  const files = new Map<number, readonly string[]>();
  const dismissed: number[] = [];
  const browser = {
    runtime: { getManifest: () => ({ manifest_version: 3, content_scripts: [{ matches: SHIPPED }], host_permissions: [] }) },
    permissions: { getAll: async () => ({ origins }) },
    tabs: {
      query: async ({ url }: { url?: string[] }) => tabs.filter((tab) => !url || coversUrl(url, tab.url)),
      get: async (tabId: number) => of(tabId),
      sendMessage: async (tabId: number, { type }: { type: string }) => {
        if (!of(tabId)?.runs) throw new Error('Receiving end does not exist');
        if (type === 'byline:gone') dismissed.push(tabId);
        return type === 'byline:page' ? { v: 1 } : undefined;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async (all: Registered[]) => {
        for (const each of all) {
          if (registered.has(each.id)) throw new Error(`Duplicate script ID '${each.id}'`);
          registered.set(each.id, each);
        }
      },
      updateContentScripts: async (all: Registered[]) => {
        for (const each of all) {
          if (!registered.has(each.id)) throw new Error(`Nonexistent script ID '${each.id}'`);
          registered.set(each.id, each);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      },
      executeScript: async ({ target, files: run }: { target: { tabId: number }; files?: string[] }) => {
        if (!of(target.tabId)?.touchable) throw new Error('Cannot access contents of the page');
        if (run) started.push(target.tabId);
        if (run) files.set(target.tabId, run);
      },
    },
  };
  return {
    browser: browser as unknown as Parameters<typeof syncGranted>[0],
    started,
    files,
    dismissed,
    registered: () => [...registered.values()],
  };
}

const SHIPPED = ['*://arxiv.org/*', '*://huggingface.co/papers/*'];
const SITE = '*://journal.example.org/*';
const open = (id: number, more: Partial<Tab> = {}): Tab => ({
  id,
  url: 'https://journal.example.org/1',
  runs: false,
  touchable: true,
  ...more,
});

describe('a grant', () => {
  it('is registered for pages to come, and read on those that are open, once', async () => {
    const tabs = [open(1), open(2, { runs: true }), open(3, { url: 'https://other.example.org/' })];
    const { browser, started, registered } = fakeBrowser(tabs, [SITE]);
    await syncGranted(browser, [], { added: [SITE] });
    expect(registered()).toMatchObject([{ id: 'byline-granted', matches: [SITE], js: ['gate.js'] }]);
    expect(started).toEqual([1]);
  });

  it('of a site with rules brings those, and those of no other', async () => {
    const url = 'https://www-sciencedirect-com.proxy.school.edu/science/article/pii/S1';
    const granted = '*://www-sciencedirect-com.proxy.school.edu/*';
    const { browser, files, registered } = fakeBrowser([open(1, { url })], [granted]);
    await syncGranted(browser, [], { added: [granted] });
    expect(registered()).toMatchObject([{ matches: [granted], js: ['sites/sciencedirect.js', 'page.js'] }]);
    expect(files.get(1)).toEqual(['sites/sciencedirect.js', 'page.js']);
  });

  it('of any site leaves the pages with rules to those, and shipped pages to the manifest', async () => {
    const { browser, registered } = fakeBrowser([], ['*://*/*']);
    await syncGranted(browser, []);
    const rest = registered().find(({ id }) => id === 'byline-granted');
    expect(rest?.excludeMatches).toEqual(expect.arrayContaining([...SHIPPED, '*://www.sciencedirect.com/*']));
    expect(registered().every(({ excludeMatches }) => SHIPPED.every((match) => excludeMatches.includes(match)))).toBe(true);
  });

  it('of no site touches no page', async () => {
    const { browser, started } = fakeBrowser([open(1)]);
    await syncGranted(browser, [], { added: [] });
    expect(started).toEqual([]);
  });

  it('that stands already is put right: an older version had one script for all sites', async () => {
    const old = { id: 'byline-granted', matches: ['*://www.nature.com/*'], excludeMatches: [], js: ['any-page.js'] };
    const gone = { id: 'byline-granted-aps', matches: ['*://journals.aps.org/*'], excludeMatches: [], js: ['sites/aps.js', 'page.js'] };
    const { browser, registered } = fakeBrowser([], ['*://www.nature.com/*', SITE], [old, gone]);
    await syncGranted(browser, []);
    expect(registered().map(({ id, matches, js }) => ({ id, matches, js }))).toEqual([
      { id: 'byline-granted', matches: [SITE], js: ['gate.js'] },
      { id: 'byline-granted-springer', matches: ['*://www.nature.com/*'], js: ['sites/springer.js', 'page.js'] },
    ]);
  });
});

it('a new version reads the pages that are open, shipped and granted: the scripts they have are of the old one', async () => {
  const tabs = [open(1), open(2, { url: 'https://arxiv.org/abs/2001.01234' }), open(3, { url: 'https://blog.example/' })];
  const { browser, files } = fakeBrowser(tabs, [SITE]);
  await syncGranted(browser, [], 'installed');
  expect([...files]).toEqual([
    [1, ['page.js']],
    [2, ['sites/arxiv.js', 'page.js']],
  ]);
});

it('what is taken back is let go of, and only there', async () => {
  const tabs = [open(1, { runs: true, touchable: false }), open(2, { runs: true }), open(3, { touchable: false })];
  const { browser, dismissed } = fakeBrowser(tabs);
  await syncGranted(browser, [], 'removed');
  expect(dismissed).toEqual([1]);
});

describe('a host of which only some paths are shipped', () => {
  const BLOG = 'https://huggingface.co/blog/reeds';
  it.each([
    [BLOG, 'huggingface.co'],
    ['https://huggingface.co/papers/2001.01234', undefined],
    ['https://arxiv.org/abs/2001.01234', undefined],
    ['https://journal.example.org/1', undefined],
    ['chrome://settings/', undefined],
    [undefined, undefined],
  ])('%s needs the reader’s word for %s', (url, host) => expect(hostToKeep(url, SHIPPED)).toBe(host));

  it('is read as a whole on that word, beside what the manifest reads', async () => {
    const { browser, registered } = fakeBrowser([], ['https://huggingface.co/*', ...SHIPPED]);
    await syncGranted(browser, ['huggingface.co']);
    expect(registered().find(({ id }) => id === 'byline-granted')).toMatchObject({
      matches: ['*://huggingface.co/*'],
      excludeMatches: expect.arrayContaining(SHIPPED),
    });
  });

  it('is let go of when the word is taken back, and its shipped pages stay', async () => {
    const tabs = [open(1, { url: BLOG, runs: true }), open(2, { url: 'https://huggingface.co/papers/2001.01234', runs: true })];
    const { browser, dismissed, registered } = fakeBrowser(tabs, SHIPPED);
    await syncGranted(browser, ['huggingface.co']);
    await syncGranted(browser, []);
    expect([registered(), dismissed]).toEqual([[], [1]]);
  });
});

it('what a file names as a host and is none is passed over: it would stop the scripts of all sites, or open more than was said', () => {
  const odd = ['', '*', '*.com', 'a b', 'https://a.org', 'a.org/x', 'a.org:8080', '[::1]', '.org', 'a..org'];
  expect(wholeHosts(['huggingface.co', ...odd, 'www.ncbi.nlm.nih.gov'])).toEqual(['*://huggingface.co/*', '*://www.ncbi.nlm.nih.gov/*']);
});
