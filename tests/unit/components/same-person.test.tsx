// @vitest-environment happy-dom
// Records that are one person: those proposed on the card, and the search for others.
import { describe, expect, it } from 'vitest';
import { speak } from '../../../components/ui/words.ts';
import { actions, showCard as show, stateOf } from './card-support.tsx';

speak({ tag: 'en-GB', surfaces: {} });

describe('records that are one person', () => {
  it('proposes records that look like the same person, and takes the word on each', () => {
    const acts = actions();
    const card = show(stateOf('twins'), acts);
    expect(card.text()).toContain('The same person?');
    expect(card.text()).toContain('Has 3 co-authors in common');
    // Joined by an iD already: only that they are two can be said.
    expect(card.text()).toContain('The same ORCID iD, so both are shown as one');
    expect(card.button('One person with Livia Marchetti')).toBeUndefined();
    card.press('One person with L. Marchetti-Oduya');
    expect(acts.samePerson).toHaveBeenCalledWith(expect.objectContaining({ id: 'openalex:A21', name: 'L. Marchetti-Oduya' }));
    card.press('Two people: not Livia Marchetti');
    expect(acts.twoPeople).toHaveBeenCalledWith(expect.objectContaining({ id: 'openalex:A22' }));
  });

  it('finds "same person as" among people the reader knows, and at the source when asked', () => {
    const acts = actions();
    const card = show(stateOf('same-person'), acts);
    card.press('Settings of the card');
    card.press('Same person as …');
    const field = card.root.querySelector<HTMLInputElement>('input[type="search"]');
    expect(field?.value).toBe('Livia Marchetti-Oduya');
    if (field) field.value = 'L. Oduya';
    field?.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(acts.find).toHaveBeenCalledWith('L. Oduya', true);
    expect(card.text()).toContain('You follow them');
    card.press('One person with Livia M. Oduya, University of Lagos');
    expect(acts.samePerson).toHaveBeenCalledWith(expect.objectContaining({ id: 'openalex:A31' }));
    expect(card.root.querySelector('.card-panel')).toBeNull();
  });
});
