// @vitest-environment happy-dom
// The reader says who it is: one who stands out, one a second source names, and anybody found by a search.
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { CardState } from '../../../components/card/card-state.ts';
import { Nobody } from '../../../components/card/nobody.tsx';
import { Ways } from '../../../components/panel/ways.tsx';
import { PersonBody } from '../../../components/popup/person-body.tsx';
import { speak } from '../../../components/ui/words.ts';
import { actions, showCard as show, stateOf } from './card-support.tsx';
import { type Mounted, mount } from './support.tsx';

speak({ tag: 'en-GB', surfaces: {} });

const CHOOSE_WEI = 'Choose Wei Zhang, Peking University, Graph learning';
const CHOOSE_OTHER = 'Choose Livia M. Oduya, University of Lagos';
const subject = stateOf('confirmed').subject;
if (subject.kind !== 'name') throw new Error('no name');
/** The same on a page that carries no paper's id, so that a choice could not be kept. */
const { title: _, ...untitled } = subject;
const paperless = (state: CardState): CardState => ({ ...state, subject: { ...untitled, work: {} } });

function search(card: Mounted, query: string): void {
  const field = card.root.querySelector<HTMLInputElement>('input[type="search"]');
  if (field) field.value = query;
  act(() => void field?.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
}

describe('one it may be', () => {
  it('is on the card of nobody, with what tells them apart, and can be chosen', () => {
    const acts = actions();
    const card = show(stateOf('stands-out'), acts);
    expect(card.text()).toContain('It may be this person');
    expect(card.text()).toContain('Not known yet');
    expect(card.text()).toContain('Has written with Fabio Rinaldi and Clara Mertens of this paper');
    card.press(CHOOSE_WEI);
    expect(acts.choose).toHaveBeenCalledWith(expect.objectContaining({ id: 'openalex:A21' }));
    card.press('Wei Zhang');
    expect(acts.walk).toHaveBeenCalledWith('openalex:A21', 'Wei Zhang');
  });

  it('is in the popup, too', () => {
    const acts = actions();
    mount(<PersonBody state={stateOf('stands-out')} actions={acts} />).press(CHOOSE_WEI);
    expect(acts.choose).toHaveBeenCalledOnce();
  });

  it('is not offered once the reader has said that it is not them', () => {
    const state = stateOf('stands-out');
    const block = { kind: 'block', id: 'c', at: 1, name: 'Wei Zhang', researcher: 'openalex:A21', researcherName: 'Wei Zhang' } as const;
    const card = show({ ...state, facets: { ...state.facets, you: { value: { corrections: [block] }, loading: false } } });
    expect(card.text()).not.toContain('It may be');
    expect(card.button('Pick a person …')).toBeDefined();
  });

  it('whom a second source has instead stands on the card of the one shown', () => {
    const acts = actions();
    const card = show(stateOf('contested'), acts);
    expect(card.text()).toContain('Topics');
    expect(card.text()).toContain('Or somebody else?');
    card.press('Choose Livia Oduya');
    expect(acts.choose).toHaveBeenCalledWith(expect.objectContaining({ id: 'orcid:0000-0001-5109-3700' }));
    expect(show(stateOf('confirmed')).text()).not.toContain('Or somebody else?');
  });
});

describe('"Pick another"', () => {
  it('stands beside "Not this person" and finds anybody by name or iD', () => {
    const acts = actions();
    const card = show(stateOf('pick-another'), acts);
    card.button('Not this person')?.focus();
    card.press('Not this person');
    card.press('Pick another …');
    expect(document.activeElement?.id).toBe('byline-panel');
    expect(card.text()).toContain('Who is Livia Marchetti-Oduya here?');
    expect(card.root.querySelector<HTMLInputElement>('input[type="search"]')?.value).toBe('Livia Marchetti-Oduya');
    search(card, '0000-0002-1825-0097');
    expect(acts.find).toHaveBeenCalledWith('0000-0002-1825-0097', true);
    card.press(CHOOSE_OTHER);
    expect(acts.choose).toHaveBeenCalledWith(expect.objectContaining({ id: 'openalex:A31' }));
    expect(acts.samePerson).not.toHaveBeenCalled();
    expect(card.root.querySelector('.card-panel')).toBeNull();
  });

  it('is in the menu, beside "Same person as"', () => {
    const card = show(stateOf('pick-another'));
    card.press('Settings of the card');
    expect(card.button('Same person as …')).toBeDefined();
    card.press('Pick another …');
    expect(card.button(CHOOSE_OTHER)).toBeDefined();
  });

  it.each([
    ['stands-out', 'Somebody else …'],
    ['several-people', 'Somebody else …'],
    ['not-known-yet', 'Pick a person …'],
    ['too-new', 'Pick a person …'],
    ['limited', 'Pick a person …'],
  ])('%s: is on the card that shows nobody, and gives the focus back', (id, way) => {
    const acts = actions();
    const { picks } = stateOf('pick-another');
    const card = show({ ...stateOf(id), ...(picks ? { picks } : {}) }, acts);
    card.button(way)?.focus();
    card.press(way);
    card.press('Cancel');
    expect(document.activeElement?.textContent).toBe(way);
    card.press(way);
    search(card, 'L. Oduya');
    expect(acts.find).toHaveBeenCalledWith('L. Oduya', true);
    card.press(CHOOSE_OTHER);
    expect(acts.choose).toHaveBeenCalledWith(expect.objectContaining({ id: 'openalex:A31' }));
  });

  it('is in the popup and in the panel, whether somebody is shown or nobody', () => {
    const acts = actions();
    for (const [id, way] of [
      ['pick-another', 'Pick another …'],
      ['stands-out', 'Somebody else …'],
    ] as const) {
      const state = stateOf(id);
      const popup = mount(<PersonBody state={state} actions={acts} />);
      popup.press(way);
      expect(acts.panel).toHaveBeenLastCalledWith('pick');
      const { picks } = stateOf('pick-another');
      const open = { ...state, panel: 'pick' as const, ...(picks ? { picks } : {}) };
      popup.show(<PersonBody state={open} actions={acts} />);
      expect(popup.button(way)).toBeUndefined();
      popup.press(CHOOSE_OTHER);
      const panel = mount(<Ways state={open} actions={acts} />);
      panel.press(CHOOSE_OTHER);
    }
    expect(acts.choose).toHaveBeenCalledTimes(4);
  });

  it('is not offered where the choice could not be kept, nor for a group or nobody’s name', () => {
    const ways = /Pick another|Pick a person|Somebody else …|None of these|^Choose/;
    const texts = ['stands-out', 'several-people', 'not-known-yet', 'contested'].map((id) => paperless(stateOf(id)));
    const nobody = stateOf('not-known-yet');
    const anonymous: CardState = {
      ...nobody,
      facets: {
        match: {
          value: { level: 'unknown', name: 'Anonymous', evidence: [{ code: 'anonymous', weight: 'note', source: 'page' }] },
          loading: false,
        },
      },
    };
    for (const state of [...texts, anonymous, stateOf('collaboration'), stateOf('walked')]) {
      const card = show(state);
      const buttons = (): string[] => [...card.root.querySelectorAll('button')].map((one) => one.ariaLabel ?? one.textContent ?? '');
      expect(buttons().filter((one) => ways.test(one))).toEqual([]);
      card.press('Settings of the card');
      expect(buttons().filter((one) => ways.test(one))).toEqual([]);
    }
    // Who it may be can still be looked at.
    expect(mount(<Nobody state={paperless(stateOf('stands-out'))} actions={actions()} />).button('Wei Zhang')).toBeDefined();
  });
});
