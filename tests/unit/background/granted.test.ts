// What happens on pages when a site is granted or taken back: those that are open are read at once, and let go of at once.
import { describe, expect, it, vi } from 'vitest';
import { syncGranted } from '../../../entrypoints/background/granted.ts';

type Tab = { readonly id: number; readonly url: string; readonly runs: boolean; readonly touchable: boolean };

function fakeBrowser(tabs: readonly Tab[], origins: readonly string[] = []) {
  const of = (tabId: number) => tabs.find(({ id }) => id === tabId);
  const started: number[] = [];
  const dismissed: number[] = [];
  const browser = {
    runtime: { getManifest: () => ({ manifest_version: 3, content_scripts: [], host_permissions: [] }) },
    permissions: { getAll: async () => ({ origins }) },
    tabs: {
      query: async ({ url }: { url?: string[] }) => tabs.filter((tab) => !url || url.some((one) => tab.url.startsWith(one.slice(0, -1)))),
      sendMessage: async (tabId: number, { type }: { type: string }) => {
        if (!of(tabId)?.runs) throw new Error('Receiving end does not exist');
        if (type === 'byline:gone') dismissed.push(tabId);
        return type === 'byline:page' ? { v: 1 } : undefined;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: vi.fn(),
      executeScript: async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
        if (!of(target.tabId)?.touchable) throw new Error('Cannot access contents of the page');
        if (files) started.push(target.tabId);
      },
    },
  };
  return {
    browser: browser as unknown as Parameters<typeof syncGranted>[0],
    started,
    dismissed,
    register: browser.scripting.registerContentScripts,
  };
}

const SITE = 'https://journal.example.org/*';
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
    const { browser, started, register } = fakeBrowser(tabs, [SITE]);
    await syncGranted(browser, { added: [SITE] });
    expect(register).toHaveBeenCalledWith([expect.objectContaining({ matches: [SITE] })]);
    expect(started).toEqual([1]);
  });

  it('of no site touches no page', async () => {
    const { browser, started } = fakeBrowser([open(1)]);
    await syncGranted(browser, { added: [] });
    expect(started).toEqual([]);
  });
});

it('what is taken back is let go of, and only there', async () => {
  const tabs = [open(1, { runs: true, touchable: false }), open(2, { runs: true }), open(3, { touchable: false })];
  const { browser, dismissed } = fakeBrowser(tabs);
  await syncGranted(browser, 'removed');
  expect(dismissed).toEqual([1]);
});
