// Asking about a name selected anywhere: menu, key and address bar open the search with it, and none of them asks anybody on the way.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForNames } from '../../../entrypoints/background/asking.ts';
import { suggest } from '../../../entrypoints/background/suggest.ts';
import { readAsked } from '../../../entrypoints/popup/asked.ts';
import type { FollowedPerson } from '../../../lib/core/you.ts';

const followed = (name: string, more: Partial<FollowedPerson> = {}): FollowedPerson => ({
  key: `p-${name}`,
  name,
  otherNames: [],
  ids: ['openalex:A12'],
  anchors: [],
  coauthors: [],
  since: 1,
  ...more,
});
const PEOPLE = [followed('Ada Tarn', { affiliation: 'Fen & Sons', orcid: '0000-0002-1825-0097' }), followed('Béla Fosse')];

type Listener = (...args: never[]) => unknown;
const event = () => {
  const heard: Listener[] = [];
  return {
    addListener: (one: Listener) => void heard.push(one),
    fire: (...args: unknown[]) => heard.map((one) => one(...(args as never[]))),
  };
};

function fakeBrowser(frames: () => Promise<{ result?: unknown; frameId?: number }[]> = async () => []) {
  return {
    runtime: { onInstalled: event(), getURL: (path: string) => `ext:/${path}` },
    i18n: { getMessage: (id: string, words?: string) => [id, words].filter(Boolean).join(' ') },
    contextMenus: { onClicked: event(), create: vi.fn(), removeAll: vi.fn() },
    commands: { onCommand: event() },
    omnibox: { onInputChanged: event(), onInputEntered: event(), setDefaultSuggestion: vi.fn() },
    scripting: { executeScript: vi.fn(frames) },
    tabs: { create: vi.fn(), update: vi.fn(), sendMessage: vi.fn(async (): Promise<unknown> => false) },
  };
}

const openPanel = vi.fn();
type Fake = ReturnType<typeof fakeBrowser>;
const listen = (browser: Partial<Fake>, people = async () => PEOPLE): void =>
  listenForNames(browser as unknown as Parameters<typeof listenForNames>[0], people, openPanel);
const opened = (browser: Fake) => browser.tabs.create.mock.calls.map(([{ url }]) => new URL(url).searchParams.get('search'));
const settled = () => new Promise((resolve) => setTimeout(resolve));

let browser: Fake;
beforeEach(() => {
  browser = fakeBrowser();
});

describe('from anywhere', () => {
  it('does without what the browser does not have', () => {
    const { runtime, i18n, scripting, tabs } = browser;
    expect(() => listen({ runtime, i18n, scripting, tabs })).not.toThrow();
    expect(() => runtime.onInstalled.fire()).not.toThrow();
  });

  it('offers itself on selected text alone, once however often it is installed', () => {
    listen(browser);
    browser.runtime.onInstalled.fire();
    expect(browser.contextMenus.removeAll).toHaveBeenCalledBefore(browser.contextMenus.create);
    expect(browser.contextMenus.create.mock.calls[0]?.[0]).toEqual({ id: 'who', title: 'who', contexts: ['selection'] });
  });

  it('the menu opens the search with the selection, cut where it is long', async () => {
    listen(browser);
    browser.contextMenus.onClicked.fire({ selectionText: 'Ada Tarn & <b>Béla</b>' });
    browser.contextMenus.onClicked.fire({ selectionText: `${'word '.repeat(5000)}` });
    browser.contextMenus.onClicked.fire({ selectionText: `${'a'.repeat(199)}😀` });
    await settled();
    expect(opened(browser)[0]).toBe('Ada Tarn & <b>Béla</b>');
    expect(opened(browser)).toHaveLength(3);
    expect(opened(browser).every((text) => text !== null && text.length <= 200)).toBe(true);
  });

  it('the key asks about the selection of whichever frame has one', async () => {
    browser = fakeBrowser(async () => [{ result: ' ' }, {}, { result: 'Béla Fosse' }]);
    listen(browser);
    browser.commands.onCommand.fire('who-is-this', { id: 7 });
    await settled();
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
    expect(opened(browser)).toEqual(['Béla Fosse']);
  });

  it('a name that stands in a byline there has its card opened, in its frame, and no search', async () => {
    browser = fakeBrowser(async () => [
      { result: '', frameId: 0 },
      { result: 'Béla Fosse', frameId: 4 },
    ]);
    browser.tabs.sendMessage.mockResolvedValue(true);
    listen(browser);
    browser.commands.onCommand.fire('who-is-this', { id: 7 });
    browser.contextMenus.onClicked.fire({ selectionText: 'Béla Fosse', frameId: 2 }, { id: 8 });
    await settled();
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [8, { type: 'byline:selected' }, { frameId: 2 }],
      [7, { type: 'byline:selected' }, { frameId: 4 }],
    ]);
    expect(opened(browser)).toEqual([]);
  });

  it('a page without our script is searched for as ever', async () => {
    browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    listen(browser);
    browser.contextMenus.onClicked.fire({ selectionText: 'Béla Fosse' }, { id: 8 });
    await settled();
    expect(opened(browser)).toEqual(['Béla Fosse']);
  });

  it('the panel’s key opens the panel of its window and reads no page', () => {
    listen(browser);
    browser.commands.onCommand.fire('open-panel', { id: 7, windowId: 3 });
    expect(openPanel).toHaveBeenCalledWith(3);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('the key opens an empty search where nothing is selected or the page is closed to us', async () => {
    listen(browser);
    browser.commands.onCommand.fire('who-is-this', { id: 7 });
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access chrome:// pages'));
    browser.commands.onCommand.fire('who-is-this', { id: 8 });
    await settled();
    expect(opened(browser)).toEqual(['', '']);
  });

  it('the address bar opens where the user wants it', async () => {
    listen(browser);
    browser.omnibox.onInputEntered.fire('ada', 'currentTab');
    browser.omnibox.onInputEntered.fire('ada', 'newForegroundTab');
    browser.omnibox.onInputEntered.fire('ada', 'newBackgroundTab');
    await settled();
    expect(browser.tabs.update).toHaveBeenCalledWith({ url: 'ext://popup.html?search=ada' });
    expect(browser.tabs.create.mock.calls.map(([{ active }]) => active)).toEqual([true, false]);
  });

  it('the address bar opens somebody who is followed in full, unless two have the name', async () => {
    listen(browser, async () => [...PEOPLE, followed('Cy Moor'), followed('Cy Moor', { ids: ['openalex:A13'] })]);
    for (const text of ['Ada Tarn', '0000-0002-1825-0097', 'Cy Moor']) browser.omnibox.onInputEntered.fire(text, 'currentTab');
    await settled();
    expect(browser.tabs.update.mock.calls.map(([{ url }]) => url)).toEqual([
      'ext://sidepanel.html?id=openalex%3AA12&name=Ada+Tarn',
      'ext://sidepanel.html?id=openalex%3AA12&name=Ada+Tarn',
      'ext://popup.html?search=Cy+Moor',
    ]);
  });
});

describe('while a name is typed', () => {
  it('says what Enter will do, and tells the followed people who fit', async () => {
    const tell = vi.fn();
    listen(browser);
    expect(browser.omnibox.setDefaultSuggestion.mock.calls).toEqual([[{ description: 'find' }]]);
    browser.omnibox.onInputChanged.fire('bela <i>&', tell);
    browser.omnibox.onInputChanged.fire('bela', tell);
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2));
    expect(tell.mock.calls).toEqual([[[]], [[{ content: 'Béla Fosse', description: 'Béla Fosse' }]]]);
  });

  it('finds by other names, carries the iD, and writes no markup', () => {
    expect(suggest('tarn', PEOPLE)).toEqual([{ content: '0000-0002-1825-0097', description: 'Ada Tarn · Fen   Sons' }]);
    expect(suggest('stone', [followed('Béla Fosse', { otherNames: ['B. Stone'] })])).toHaveLength(1);
    expect(
      suggest(
        '',
        Array.from({ length: 40 }, (_, index) => followed(`P${index}`)),
      ),
    ).toHaveLength(5);
  });
});

describe('what the page was opened to search for', () => {
  const asked = (text: string, again = false) => readAsked(`?${new URLSearchParams({ search: text })}`, again);

  it('is nothing where nothing was asked', () => {
    expect(readAsked('?tab=7', false)).toBeUndefined();
    expect(asked('')).toEqual({ words: '', now: false });
    expect(asked(' *† ')).toEqual({ words: '', now: false });
  });

  it.each([
    ['Prof. Dr. Ada Tarn1,2*', 'Ada Tarn'],
    ['Béla\nFosse, PhD', 'Béla Fosse'],
    ['王伟', '王伟'],
    ['iD: https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
  ])('%j is asked as %j', (text, words) => {
    expect(asked(text)).toEqual({ words, now: true });
  });

  it('shows a passage and does not send it', () => {
    expect(asked('Reeds bend and the water behind them waits until the wind turns, as we saw in all the years')?.now).toBe(false);
  });

  it('asks nobody when the tab is loaded again', () => {
    expect(asked('Ada Tarn', true)).toEqual({ words: 'Ada Tarn', now: false });
  });
});
