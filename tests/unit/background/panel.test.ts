// The panel's subject and where it opens: in the panel where the browser opens it, in a tab of their own where it does not.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPanel } from '../../../entrypoints/background/panel.ts';
import { askedOf } from '../../../entrypoints/sidepanel/asked.ts';
import { hearOwn } from '../../../lib/bus/own-pages.ts';
import { createSession } from '../../../lib/store/session.ts';

const ADA = { kind: 'researcher', id: 'openalex:A11', name: 'Ada Tarn' } as const;
const BO = { kind: 'researcher', id: 'openalex:A12', name: 'Bo Lind' } as const;
const FROM_PAGE = { own: false, tabId: 7, frameId: 0, url: 'https://arxiv.org/abs/2001.01234' } as const;

function setUp(beside: object) {
  const keys = ['k1', 'k2', 'k3'];
  const browser = {
    runtime: { getURL: (path: string) => `ext:/${path}`, sendMessage: vi.fn(async () => undefined) },
    tabs: { create: vi.fn() },
    ...beside,
  };
  const panel = createPanel(browser as unknown as Parameters<typeof createPanel>[0], createSession(undefined), () => keys.shift() ?? '');
  const tabs = () => browser.tabs.create.mock.calls.map(([{ url }]) => askedOf(new URL(url).search));
  return { panel, browser, tabs };
}

const refuse = () => Promise.reject(new Error('may only be called in response to a user gesture'));
const opens = () => Promise.resolve();
const settled = () => new Promise((done) => setTimeout(done));

describe('the panel', () => {
  it('opens with the very click, before anything is waited for', () => {
    const open = vi.fn(opens);
    void setUp({ sidePanel: { open } }).panel.show(ADA, FROM_PAGE);
    expect(open).toHaveBeenCalledWith({ tabId: 7 });
  });

  it('tells an open panel whom to show, and remembers them for the next', async () => {
    const { panel, browser, tabs } = setUp({ sidePanel: { open: opens } });
    await panel.show(ADA, FROM_PAGE);
    await panel.show(BO, { own: true });
    expect(browser.runtime.sendMessage).toHaveBeenLastCalledWith({ type: 'byline:show', subject: BO });
    expect(await panel.subject(undefined)).toEqual(BO);
    expect(tabs()).toEqual([]);
  });

  it.each([
    ['a panel that may not be opened', { sidePanel: { open: refuse } }],
    ['a sidebar that is closed', { sidebarAction: { isOpen: async () => false, open: refuse } }],
    ['a browser without either', {}],
  ])('%s: a tab, which stays with whom it was opened for', async (_, beside) => {
    const { panel, browser, tabs } = setUp(beside);
    await panel.show(ADA, FROM_PAGE);
    await panel.show(BO, FROM_PAGE);
    const [first, second] = tabs();
    expect(first?.inTab && (await panel.subject(first.key))).toEqual(ADA);
    expect(second?.inTab && (await panel.subject(second.key))).toEqual(BO);
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('a sidebar that is open shows them', async () => {
    const { panel, browser, tabs } = setUp({ sidebarAction: { isOpen: async () => true, open: refuse } });
    await panel.show(ADA, FROM_PAGE);
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1);
    expect(tabs()).toEqual([]);
  });

  it('by its key opens in the window it was pressed in, or as a tab that goes along', async () => {
    const open = vi.fn(opens);
    setUp({ sidePanel: { open } }).panel.open(3);
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    const { panel, tabs } = setUp({ sidebarAction: { isOpen: async () => false, open: refuse } });
    panel.open(undefined);
    await settled();
    expect(tabs()).toEqual([{ inTab: false }]);
  });
});

describe('its address', () => {
  it.each([
    ['', { inTab: false }],
    ['?id=openalex:A12&name=Ada', { inTab: true, subject: { kind: 'researcher', id: 'openalex:A12', name: 'Ada' } }],
    ['?tab=k1&id=openalex:A12', { inTab: true, key: 'k1', subject: { kind: 'researcher', id: 'openalex:A12' } }],
    ['?id=javascript:1', { inTab: false }],
  ])('%s', (query, asked) => {
    expect(askedOf(query)).toEqual(asked);
  });
});

describe('its ear', () => {
  let listener: ((message: unknown, sender: { id?: string; tab?: unknown }) => unknown) | undefined;
  const heard = vi.fn();
  beforeEach(() => {
    heard.mockClear();
    hearOwn(
      {
        id: 'us',
        onMessage: {
          addListener(one) {
            listener = one;
          },
        },
      },
      heard,
    );
  });

  it('hears the background', () => {
    listener?.({ type: 'byline:show', subject: ADA }, { id: 'us' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['another extension', { type: 'byline:show', subject: ADA }, { id: 'them' }],
    ['a page’s script', { type: 'byline:show', subject: ADA }, { id: 'us', tab: { id: 1 } }],
    ['a call meant for the background', { type: 'byline:call', call: 'settings' }, { id: 'us' }],
    ['nonsense', 'byline:show', { id: 'us' }],
  ])('is deaf to %s, and leaves its answer to others', (_, message, sender) => {
    expect(listener?.(message, sender)).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });
});
