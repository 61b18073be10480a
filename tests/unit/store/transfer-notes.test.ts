// Notes of a file beside those that are here: one for each person, with what both say, said once; nothing lost without a word.

import { describe, expect, it } from 'vitest';
import type { PersonNote } from '../../../lib/core/remembered.ts';
import { LONGEST_NOTE } from '../../../lib/store/more-documents.ts';
import { fakeArea } from './fake-area.ts';
import { noCopies, worker } from './make.ts';

const make = () => worker(fakeArea(), { mirror: noCopies });
const ADA = { ids: ['openalex:A1'], name: 'Ada Tarn', text: '', tags: [] as readonly string[] } as const;
const tags = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `tag ${from + n}`);

/** What becomes of a note here when one of a file comes to it. */
async function joined(here: Partial<PersonNote>, given: Partial<PersonNote>) {
  const from = make();
  await from.more.setNote({ ...ADA, ...given });
  const to = make();
  await to.more.setNote({ ...ADA, ...here });
  const { json } = await from.transfer.exportAll();
  const preview = await to.transfer.preview(json);
  const done = await to.transfer.importAll(json);
  expect(done).toEqual(preview);
  const [note] = await to.more.notes();
  return { note, told: done.ok ? done.value : undefined };
}

describe('the text', () => {
  it.each([
    ['written on elsewhere', 'Met in Oslo.', 'Met in Oslo. Works on graphs.', 'Met in Oslo. Works on graphs.'],
    ['written on here', 'Met in Oslo. Works on graphs.', 'Met in Oslo.', 'Met in Oslo. Works on graphs.'],
    ['with a paragraph more on each side', 'Oslo\n\nGraphs', 'Oslo\n\nNets', 'Oslo\n\nGraphs\n\nNets'],
    ['in another order', 'Oslo\n\nGraphs', 'Graphs\n\nOslo', 'Oslo\n\nGraphs'],
    ['that stands in the other as part of a word only', 'Not in Oslo', 'No', 'Not in Oslo\n\nNo'],
    ['that is empty here', '', 'Graphs', 'Graphs'],
  ])('%s', async (_, here, given, both) => {
    expect((await joined({ text: here, tags: ['x'] }, { text: given, tags: ['x'] })).note?.text).toBe(both);
  });

  it('is the same in two profiles that exchange files both ways, however often', async () => {
    const one = make();
    const two = make();
    await one.more.setNote({ ...ADA, text: 'A\n\nC and more' });
    await two.more.setNote({ ...ADA, text: 'B\n\nC' });
    for (let round = 0; round < 3; round++) {
      await one.transfer.importAll((await two.transfer.exportAll()).json);
      await two.transfer.importAll((await one.transfer.exportAll()).json);
    }
    const [text] = (await one.more.notes()).map((note) => note.text);
    expect(text).toBe('A\n\nC and more\n\nB');
    expect((await two.more.notes()).map((note) => note.text)).toEqual([text]);
  });

  it('that would be too long stays as it is, and whose it is is told', async () => {
    const here = 'y'.repeat(6000);
    const { note, told } = await joined({ text: here }, { text: `${'x'.repeat(6000)} THE END`, tags: ['graphs'] });
    expect(note).toMatchObject({ text: here, tags: ['graphs'] });
    expect(told).toMatchObject({ changes: { notes: 1 }, cut: ['Ada Tarn'] });
  });

  it('that just fits is taken', async () => {
    const { note, told } = await joined({ text: 'y'.repeat(LONGEST_NOTE - 3) }, { text: 'x' });
    expect([note?.text.length, told?.cut]).toEqual([LONGEST_NOTE, undefined]);
  });
});

it('as many tags as a note may have are kept, those that are here first, and whose others had no room is told', async () => {
  const { note, told } = await joined({ tags: tags(0, 20) }, { tags: tags(20, 40) });
  expect(note?.tags).toEqual(tags(0, 30));
  expect(told?.cut).toEqual(['Ada Tarn']);
});

it('as many ids as a note may have are kept', async () => {
  const ids = (from: number) => Array.from({ length: 40 }, (_, n) => `openalex:A${from + n}` as const);
  const { note, told } = await joined({ text: 'A', ids: ids(10) }, { text: 'A', ids: ids(30) });
  expect([note?.ids.length, told?.cut]).toEqual([50, undefined]);
});
