// @vitest-environment happy-dom
// The options page beside other hands: what an import, a card or another tab has changed is shown, and no switch takes it back.
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { Options, type OptionsHost } from '../../../components/options/options.tsx';
import { speak } from '../../../components/ui/words.ts';
import { call } from '../../../lib/bus/client.ts';
import { type Correction, DEFAULT_SETTINGS, type Settings, type UserDocument } from '../../../lib/core/you.ts';
import { mount } from './support.tsx';

vi.mock('../../../lib/bus/client.ts', () => ({ call: vi.fn() }));
speak({ tag: 'en-GB', surfaces: {} });

let settings: Settings;
let corrections: readonly Correction[];
/** What the background tells of a change. */
let told: ((what: UserDocument) => void)[];
beforeEach(() => {
  settings = DEFAULT_SETTINGS;
  corrections = [];
  told = [];
  history.replaceState(null, '', '#data');
  vi.mocked(call).mockImplementation((async (name: string, args: Partial<Settings>) => {
    if (name === 'settings') return { ok: true, value: settings };
    if (name === 'set-settings') {
      settings = { ...settings, ...args };
      return { ok: true, value: settings };
    }
    if (name === 'corrections') return { ok: true, value: corrections };
    if (name === 'cache-stats') return { ok: true, value: { rows: 0, bytes: 0 } };
    return { ok: true, value: [] };
  }) as typeof call);
});

const preview = {
  adds: { people: 0, corrections: 1, notes: 0, interests: 0 },
  changes: { people: 0, corrections: 0, notes: 0, settings: ['sitesOff'] },
  unchanged: 0,
  names: [],
};
const host: OptionsHost = {
  sites: [
    { id: 'arxiv', title: 'arXiv', why: '' },
    { id: 'pubmed', title: 'PubMed', why: '' },
  ],
  granted: async () => [],
  takeBack: async () => {},
  permit: async () => true,
  transfer: {
    exportAll: async () => ({ fileName: '', json: '' }),
    preview: async () => ({ ok: true, value: preview }),
    importAll: async () => {
      settings = { ...settings, sitesOff: ['pubmed'] };
      corrections = [{ kind: 'block', id: 'c1', at: 1, name: 'A. Example', researcher: 'openalex:A5', researcherName: 'Anna Example' }];
      for (const tell of told) {
        tell('settings');
        tell('corrections');
      }
      return { ok: true, value: preview };
    },
  },
  hear: (heard) => {
    told.push(heard);
    return () => void told.splice(told.indexOf(heard), 1);
  },
  save: () => {},
};
const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))));

async function imported() {
  const page = mount(<Options host={host} />);
  await settled();
  const input = page.root.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'byline.json')] });
  act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
  await settled();
  page.press('Import');
  await settled();
  expect(page.text()).toContain('Imported.');
  return page;
}

const switchOf = (root: HTMLElement, label: string) =>
  [...root.querySelectorAll<HTMLInputElement>('[role=switch]')].find((one) => one.closest('label')?.textContent?.includes(label));
const open = (root: HTMLElement, tab: string) => act(() => root.querySelector<HTMLElement>(`[data-tab=${tab}]`)?.click());

it('a site that the file switched off stays off when another is switched', async () => {
  const { root } = await imported();
  open(root, 'sites');
  await settled();
  expect(switchOf(root, 'PubMed')?.checked).toBe(false);
  act(() => switchOf(root, 'arXiv')?.click());
  await settled();
  expect(settings.sitesOff).toEqual(['pubmed', 'arxiv']);
});

it('the corrections that came with the file stand in the list below', async () => {
  const { text } = await imported();
  expect(text()).toContain('Anna Example');
});

it('a list is changed by what was switched alone, whatever has been saved since it was read', async () => {
  const { root } = mount(<Options host={host} />);
  open(root, 'sites');
  await settled();
  // A card on another page, whose word has not come here yet.
  settings = { ...settings, sitesOff: ['zenodo'] };
  act(() => switchOf(root, 'arXiv')?.click());
  act(() => switchOf(root, 'PubMed')?.click());
  await settled();
  expect(settings.sitesOff).toEqual(['zenodo', 'arxiv', 'pubmed']);
});
