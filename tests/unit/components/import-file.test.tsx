// @vitest-environment happy-dom
// Reading a file in the options: what is told of it, whatever comes of it.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ImportFile } from '../../../components/options/import-file.tsx';
import type { OptionsHost } from '../../../components/options/options.tsx';
import { speak } from '../../../components/ui/words.ts';
import type { ImportPreview } from '../../../lib/core/transfer.ts';
import { type Mounted, mount } from './support.tsx';

speak({ tag: 'en-GB', surfaces: {} });

const preview = (more: Partial<ImportPreview> = {}): ImportPreview => ({
  adds: { people: 0, corrections: 0, notes: 0, interests: 0 },
  changes: { people: 0, corrections: 0, notes: 0, settings: [] },
  unchanged: 0,
  names: [],
  ...more,
});
const transfer = (over: Partial<OptionsHost['transfer']>): OptionsHost['transfer'] => ({
  exportAll: async () => ({ fileName: '', json: '' }),
  preview: async () => ({ ok: true, value: preview({ changes: { people: 0, corrections: 0, notes: 1, settings: [] } }) }),
  importAll: async () => ({ ok: true, value: preview() }),
  ...over,
});
const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))));

function choose({ root }: Mounted, text: string): void {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File([text], 'byline.json')], configurable: true });
  act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
}

it('an import that fails in an unforeseen way is told, not passed over', async () => {
  const page = mount(<ImportFile transfer={transfer({ importAll: () => Promise.reject(new TypeError('x')) })} tell={() => {}} />);
  choose(page, '{}');
  await settled();
  page.press('Import');
  await settled();
  expect(page.text()).toContain('Nothing was changed.');
});

it('whose notes have no room is told, also where nothing else would change', async () => {
  const cut = async () => ({ ok: true, value: preview({ cut: ['Ada Tarn'] }) }) as const;
  const page = mount(<ImportFile transfer={transfer({ preview: cut })} tell={() => {}} />);
  choose(page, '{}');
  await settled();
  expect(page.text()).toContain('Not all the file says of Ada Tarn has room');
  expect(page.text()).not.toContain('everything in it is here already');
});

it('of two files chosen one after the other the last is shown, however long the first takes', async () => {
  let slow = (): void => {};
  const read: OptionsHost['transfer']['preview'] = async (json) => {
    if (json === 'first') await new Promise<void>((resolve) => (slow = resolve));
    return { ok: true, value: preview({ adds: { people: json === 'first' ? 7 : 2, corrections: 0, notes: 0, interests: 0 } }) };
  };
  const page = mount(<ImportFile transfer={transfer({ preview: read })} tell={() => {}} />);
  choose(page, 'first');
  await settled();
  choose(page, 'second');
  await settled();
  slow();
  await settled();
  expect(page.text()).toContain('2 people more');
});
