// @vitest-environment happy-dom
// What becomes of a note: found late, changed elsewhere, left early, with more tags than are kept.
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import notes from '../../../components/sections/panel/notes.section.tsx';
import { onRecord } from '../../../components/sections/panel/use-draft.ts';
import type { PanelSectionProps } from '../../../components/sections/panel-section.ts';
import { speak } from '../../../components/ui/words.ts';
import { laterSchemas } from '../../../lib/bus/schema-later.ts';
import type { PersonNote } from '../../../lib/core/remembered.ts';
import { mount } from '../components/support.tsx';
import { A, B, ORCID, profile, props, type } from './support.ts';

speak({ tag: 'en-GB', surfaces: {} });
const { View } = notes;
const WORDS = 'Asked her about kernels';
const note = (more: Partial<PersonNote> = {}): PersonNote => ({
  ...{ key: 'n000000000001', ids: [B], orcid: ORCID, name: 'Dana Whitlock', text: WORDS, tags: ['oslo'], at: 1 },
  ...more,
});

/** The section, and whatever it saves. */
function open(list: readonly PersonNote[]) {
  const base = props({ facets: { profile: { loading: false } } });
  const setNote = vi.fn(async (_: unknown) => true);
  const first: PanelSectionProps = { ...base, kept: { ...base.kept, notes: list, setNote } };
  const mounted = mount(<View {...first} />);
  const { root, show } = mounted;
  return {
    ...mounted,
    setNote,
    text: () => root.querySelector('textarea'),
    tags: () => root.querySelector('input'),
    said: () => mounted.text(),
    leave: () => act(async () => void root.querySelector('textarea')?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))),
    now: (more: Partial<PanelSectionProps>) => show(<View {...first} {...more} />),
    onRecord: (...now: PersonNote[]) => show(<View {...first} kept={{ ...first.kept, notes: now }} />),
  };
}

it('a note that is found by the iD, or once records have joined, is shown, and looking at it changes nothing', async () => {
  for (const found of [{ facets: { profile: { loading: false, value: profile({ orcid: ORCID }) } } }, { records: [A, B] }]) {
    const { now, text, leave, setNote } = open([note()]);
    now(found);
    expect(text()?.value).toBe(WORDS);
    await leave();
    expect(setNote).not.toHaveBeenCalled();
  }
});

it('nothing can be typed while it is not known whether a note is found by the iD', () => {
  const { now, text } = open([]);
  now({ facets: { profile: { loading: true } } });
  expect(text()).toBeNull();
  now({ facets: { profile: { loading: false } } });
  expect(text()?.value).toBe('');
});

it('words that were typed before the note was found are put below it', async () => {
  const { now, text, tags, leave, setNote } = open([note()]);
  type(text(), 'Will send the data');
  type(tags(), 'data');
  now({ records: [A, B] });
  expect(text()?.value).toBe(`${WORDS}\n\nWill send the data`);
  await leave();
  expect(setNote.mock.lastCall?.[0]).toMatchObject({ text: `${WORDS}\n\nWill send the data`, tags: ['oslo', 'data'] });
});

it('what was changed in another panel is shown, and the one before is not put back by going through the fields', async () => {
  const { onRecord, text, leave, setNote } = open([note({ ids: [A] })]);
  onRecord(note({ ids: [A], text: 'New words', at: 2 }));
  expect(text()?.value).toBe('New words');
  await leave();
  expect(setNote).not.toHaveBeenCalled();
});

it('a field that was not touched is saved as it is on record by then', async () => {
  const { onRecord, text, leave, setNote } = open([note({ ids: [A] })]);
  type(text(), 'More words');
  onRecord(note({ ids: [A], tags: ['oslo', 'bergen'], at: 2 }));
  expect(text()?.value).toBe('More words');
  await leave();
  expect(setNote.mock.lastCall?.[0]).toMatchObject({ text: 'More words', tags: ['oslo', 'bergen'] });
});

it('the user types on while the words before are saved, and after', async () => {
  const { onRecord, text, leave, setNote } = open([]);
  type(text(), 'Hello ');
  await leave();
  type(text(), 'Hello w');
  onRecord(note({ ids: [A], text: 'Hello', tags: [] }));
  expect(text()?.value).toBe('Hello w');
  type(text(), 'Hello ');
  expect(text()?.value).toBe('Hello ');
  await leave();
  expect(setNote).toHaveBeenCalledTimes(1);
});

it('a note that the user empties is removed', async () => {
  const { text, tags, leave, setNote } = open([note({ ids: [A] })]);
  type(text(), '');
  type(tags(), '');
  await leave();
  expect(setNote.mock.lastCall?.[0]).toMatchObject({ text: '', tags: [] });
});

it.each([
  ['61 characters', 'met at the summer school on statistical physics in Les Houches'],
  ['61 of which the last two are one sign', `${'a'.repeat(59)}\u{1F600}`],
  ['31 of them', Array.from({ length: 31 }, (_, n) => `t${n}`).join(',')],
])('tags that are too much (%s) are cut, with words at the field, and hold back no note', async (_, long) => {
  const { text, tags, said, leave, setNote } = open([]);
  type(text(), 'A long note');
  type(tags(), long);
  expect(said()).toContain('At most 30 tags of 60 characters each are kept');
  await leave();
  const saved = setNote.mock.lastCall?.[0];
  expect(laterSchemas['set-note'](saved)).toMatchObject({ ok: true });
  expect(saved).toMatchObject({ text: 'A long note' });
  expect(JSON.stringify(saved)).not.toMatch(/\\ud/);
});

it('a tag that was typed twice is kept once, and said to be saved', async () => {
  const { tags, onRecord, said, leave, setNote } = open([]);
  type(tags(), 'oslo, oslo');
  await leave();
  expect(setNote.mock.lastCall?.[0]).toMatchObject({ tags: ['oslo'] });
  onRecord(note({ ids: [A], text: '', tags: ['oslo'] }));
  expect(said()).toContain('Saved.');
  await leave();
  expect(setNote).toHaveBeenCalledTimes(1);
});

it('what was typed last is saved where the section or the page goes before the pause is over', () => {
  const gone = open([]);
  type(gone.text(), 'Just typed');
  gone.show(null);
  expect(gone.setNote.mock.lastCall?.[0]).toMatchObject({ text: 'Just typed', ids: [A] });
  const closed = open([]);
  type(closed.text(), 'Just typed');
  dispatchEvent(new Event('pagehide'));
  expect(closed.setNote).toHaveBeenCalledTimes(1);
});

it('words that could not be saved are saved with the next leaving, and never taken for saved ones', async () => {
  const { text, setNote, leave } = open([]);
  setNote.mockResolvedValueOnce(false);
  type(text(), 'Will send the data');
  await leave();
  await leave();
  expect(setNote).toHaveBeenCalledTimes(2);
  expect(onRecord({ value: 'typed', from: 'one' }, 'other', undefined, { kept: (value) => value, glue: ' ' })?.value).toBe('typed');
});

it('a note on each of two records that were joined: both are there, and each is saved as itself', async () => {
  const first = note({ key: 'n000000000001', ids: [A], text: 'Met in Oslo' });
  const second = note({ key: 'n000000000002', ids: [B], text: 'Knows everything of graphs', tags: [] });
  const { root, now, setNote } = open([first, second]);
  now({ records: [A, B], kept: { ...props({}).kept, notes: [first, second], setNote } });
  const texts = () => [...root.querySelectorAll('textarea')];
  expect(texts().map(({ value }) => value)).toEqual(['Met in Oslo', 'Knows everything of graphs']);
  type(texts()[1] ?? null, 'Knows everything of trees');
  await act(async () => void texts()[1]?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  expect(setNote.mock.calls).toEqual([[expect.objectContaining({ key: 'n000000000002', ids: [B], text: 'Knows everything of trees' })]]);
});
