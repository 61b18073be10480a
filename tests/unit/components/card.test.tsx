// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { speak } from '../../../components/ui/words.ts';
import { states } from '../../e2e/gallery/states.ts';
import { actions, showCard as show, stateOf } from './card-support.tsx';
import type { Mounted } from './support.tsx';

speak({ tag: 'en-GB', surfaces: {} });

const bars = ({ root }: Mounted): number => root.querySelectorAll('.skeleton').length;
describe('every state of the gallery', () => {
  it.each(states.map(({ id, state }) => [id, state] as const))(
    '%s: a dialog with the name as its heading, and nothing left unsaid',
    (_, state) => {
      const card = show(state);
      const dialog = card.root.querySelector('[role="dialog"]');
      const heading = card.root.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`);
      expect(heading?.textContent).toBe(state.name);
      expect(heading?.tagName).toBe('H2');
      expect(card.text()).not.toMatch(/undefined|NaN|\[object|[{}]/);
      for (const button of card.root.querySelectorAll('button'))
        expect(button.getAttribute('aria-label') ?? button.textContent).toMatch(/\S/);
      for (const link of card.root.querySelectorAll('a')) expect(link.href).toMatch(/^https:/);
    },
  );
});

describe('the first moment', () => {
  it('shows the printed name at once, skeletons below and no number', () => {
    const card = show(stateOf('first-moment'));
    expect(card.root.querySelector('h2')?.textContent).toBe('Livia Marchetti-Oduya');
    expect(bars(card)).toBeGreaterThan(4);
    expect(card.button('Follow Livia Marchetti-Oduya')).toBeUndefined();
    expect(card.root.querySelector('[role="status"]')?.textContent).toBe('Looking up Livia Marchetti-Oduya');
  });

  it('does not move focus away from the card when the answer takes a pressed button with it', () => {
    const card = show(stateOf('outage'));
    card.button('Try again')?.focus();
    card.show(<Card state={stateOf('first-moment')} actions={actions()} />);
    expect(document.activeElement).toBe(card.root.querySelector('[role="dialog"]'));
  });
});

describe('how sure', () => {
  it('says why in one line that opens to every reason with its source', () => {
    const card = show(stateOf('confirmed'));
    expect(card.text()).toContain('Confirmed by this paper');
    expect(card.text()).toContain('Author 3 of 3 in the record of this paper. OpenAlex, 12 Nov 2026');
    const details = card.root.querySelector('details');
    expect(details?.open).toBe(false);
    card.root.querySelector('summary')?.click();
    expect(details?.open).toBe(true);
    expect(details?.querySelectorAll('.reasons li')).toHaveLength(3);
    expect(details?.textContent).toContain('The list of authors (3) is the same on the page and on record. OpenAlex');
  });

  it('calls the reader’s own choice by its name and offers to undo it', () => {
    const acts = actions();
    const card = show(stateOf('corrected'), acts);
    expect(card.text()).toContain('Your choice');
    expect(card.text()).not.toContain('Confirmed by this paper');
    card.press('Undo: You chose Livia Marchetti-Oduya.');
    expect(acts.undoCorrection).toHaveBeenCalledWith('c1');
  });

  it('never shows a group as a person', () => {
    const card = show(stateOf('collaboration'));
    expect(card.text()).toContain('A group, not a person');
    expect(card.text()).not.toMatch(/Not known yet|Follow|Topics/);
  });
});

describe('numbers', () => {
  it('come with their source and date', () => {
    const card = show(stateOf('confirmed'));
    expect(card.text()).toMatch(/papers ?38.*citations ?1,412.*h-index ?17.*OpenAlex, 12 Nov 2026/);
  });

  it('of a mixed record are withheld, with a note', () => {
    const card = show(stateOf('mixed-record'));
    expect(card.text()).toContain('Record may mix several people');
    expect(card.text()).toContain('its numbers are not shown');
    expect(card.text()).not.toMatch(/1,412|h-index/);
  });

  it('of a mixed record are withheld where somebody was walked to, too', () => {
    const card = show(stateOf('walked-mixed'));
    expect(card.text()).toContain('Record may mix several people');
    expect(card.text()).toContain('its numbers are not shown');
    expect(card.text()).not.toMatch(/1,412|h-index/);
  });

  it('are gone with the one switch, on candidates too', () => {
    expect(show(stateOf('hidden-numbers')).text()).not.toMatch(/1,412|h-index|citations/);
    const several = stateOf('several-people');
    expect(show(several).text()).toContain('41 papers');
    expect(show({ ...several, settings: { ...several.settings, numbers: false } }).text()).not.toContain('41 papers');
  });
});

describe('following', () => {
  it('toggles', () => {
    const acts = actions();
    const card = show(stateOf('confirmed'), acts);
    expect(card.button('Follow Livia Marchetti-Oduya')?.getAttribute('aria-pressed')).toBe('false');
    card.press('Follow Livia Marchetti-Oduya');
    expect(acts.follow).toHaveBeenCalledOnce();
    card.show(<Card state={stateOf('verified-following')} actions={acts} />);
    expect(card.button('Following Livia Marchetti-Oduya')?.getAttribute('aria-pressed')).toBe('true');
    card.press('Following Livia Marchetti-Oduya');
    expect(acts.unfollow).toHaveBeenCalledOnce();
  });

  it('tells what happened, for the eye and for the ear', () => {
    const card = show(stateOf('pinned-notice'));
    expect(card.root.querySelector('[role="status"]')?.textContent).toBe('You follow this person now.');
    expect(card.root.querySelector('.card-notice')?.textContent).toBe('You follow this person now.');
  });
});

describe('several people', () => {
  it('lists at most five with what tells them apart, and takes the choice', () => {
    const acts = actions();
    const card = show(stateOf('several-people'), acts);
    expect(card.root.querySelectorAll('.people > li')).toHaveLength(5);
    expect(card.text()).toContain('Has written with Fabio Rinaldi and Clara Mertens of this paper');
    expect(card.text()).not.toMatch(/h-index|Topics|Follow/);
    card.press('Choose Wei Zhang, UC San Diego, Genomics');
    expect(acts.choose).toHaveBeenCalledWith(expect.objectContaining({ id: 'openalex:A23' }));
  });

  it('lets the reader look at one first, and say that it is none of them', () => {
    const acts = actions();
    const card = show(stateOf('several-people'), acts);
    card.press('W. Zhang');
    card.press('None of these');
    expect([acts.walk.mock.calls, acts.noneOfThese.mock.calls.length]).toEqual([[['openalex:A24', 'W. Zhang']], 1]);
  });
});

describe('nobody to show', () => {
  it('tells an unknown name, a new paper, a limit and an outage apart', () => {
    const [unknown = '', tooNew = '', limited = '', offline = '', outage = ''] = [
      'not-known-yet',
      'too-new',
      'limited',
      'offline-nothing',
      'outage',
    ].map((id) => show(stateOf(id)).text());
    expect(unknown).toContain('Not known yet');
    expect(unknown).toContain('The record has no person for this author.');
    expect(tooNew).toContain('Too new to be on record');
    expect(tooNew).toMatch(/asks again .+\d\d:\d\d\./);
    expect(limited).toContain('OpenAlex takes no more questions until');
    expect(offline).toContain('You are offline.');
    expect(outage).toContain('OpenAlex is out of order at the moment (503).');
    for (const text of [limited, offline, outage]) expect(text).not.toMatch(/Not known yet|No .* on record/);
  });

  it('still says what the page itself says', () => {
    const card = show(stateOf('limited'));
    expect(card.text()).toContain('Author 3 of 3');
    expect(card.text()).toContain('A Fourier view of what small networks learn first');
  });

  it('asks again on request', () => {
    const acts = actions();
    show(stateOf('not-known-yet'), acts).press('Ask now');
    show(stateOf('outage'), acts).press('Try again');
    expect(acts.retry).toHaveBeenCalledTimes(2);
  });

  it('shows outside text as text', () => {
    const state = stateOf('limited');
    const evil = '<img src=x onerror=alert(1)>';
    const card = show({ ...state, name: evil, subject: { kind: 'researcher', id: 'openalex:A1', name: evil } });
    expect(card.root.querySelector('img')).toBeNull();
    expect(card.root.querySelector('h2')?.textContent).toBe(evil);
  });
});

describe('one facet beside the others', () => {
  it('fails alone, with its own retry', () => {
    const acts = actions();
    const card = show(stateOf('one-facet-failed'), acts);
    expect(card.text()).toContain('OpenAlex did not answer in time.');
    expect(card.text()).toMatch(/1,412.*Learning theory.*Factual recall/);
    card.press('Try again');
    expect(acts.retry).toHaveBeenCalledOnce();
  });

  it('tells a failure that several share only once', () => {
    const text = show(stateOf('shared-failure')).text();
    expect(text.split('takes no more questions')).toHaveLength(2);
    expect(text).toContain('Learning theory');
  });

  it('marks old data with its date and says why it is old, once', () => {
    const text = show(stateOf('offline-old-data')).text();
    expect(text).toContain('You are offline. This is from 12 Nov 2026.');
    expect(text.split('This is from')).toHaveLength(2);
    expect(text).toContain('Lena Zdravková');
  });

  it('says of each part that is empty that nothing is on record', () => {
    const text = show(stateOf('sections-empty')).text();
    for (const words of ['No counts on record.', 'No topics on record.', 'Nobody on record.', 'No papers on record.'])
      expect(text).toContain(words);
  });
});

describe('ways on', () => {
  it('opens a collaborator in the same card and finds the way back', () => {
    const acts = actions();
    const card = show(stateOf('confirmed'), acts);
    const row = [...card.root.querySelectorAll<HTMLButtonElement>('.rows button')][1];
    expect(row?.textContent).toContain('6 shared papers');
    row?.click();
    expect(acts.walk).toHaveBeenCalledWith('openalex:A12', 'Maria Refini');
    card.show(<Card state={stateOf('walked')} actions={acts} />);
    card.press('Back to Livia Marchetti-Oduya');
    expect(acts.back).toHaveBeenCalledOnce();
  });

  it('links the public page of the person, and none where nobody is believed', () => {
    const link = (id: string) => [...show(stateOf(id)).root.querySelectorAll('a')].find((one) => one.title === 'Open profile');
    expect(link('confirmed')?.href).toBe('https://openalex.org/A5023888391');
    for (const id of ['several-people', 'not-known-yet', 'limited', 'collaboration']) expect(link(id)).toBeUndefined();
  });

  it('asks where "not this person" shall hold, and does nothing when that is cancelled', () => {
    const acts = actions();
    const card = show(stateOf('confirmed'), acts);
    card.button('Not this person')?.focus();
    card.press('Not this person');
    expect(card.text()).toContain('Not Livia Marchetti-Oduya?');
    expect(document.activeElement?.id).toBe('byline-panel');
    card.press('Cancel');
    expect(acts.notThisPerson).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Not this person');
    card.press('Not this person');
    card.press('Everywhere');
    expect(acts.notThisPerson).toHaveBeenCalledWith(true);
    expect(card.text()).toContain('Topics');
  });

  it('keeps the card’s settings behind one button', () => {
    const acts = actions();
    const card = show(stateOf('confirmed'), acts);
    card.press('Settings of the card');
    expect(card.button('Settings of the card')?.getAttribute('aria-expanded')).toBe('true');
    const delay = card.root.querySelector('select');
    expect(delay?.value).toBe('400');
    if (delay) delay.value = '700';
    delay?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(acts.delay).toHaveBeenCalledWith(700);
    card.root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    expect(acts.clickOnly).toHaveBeenCalledWith(true);
    card.press('Turn off on this site');
    expect(acts.siteOff).toHaveBeenCalledOnce();
    card.press('Privacy log');
    expect(acts.openOptions).toHaveBeenCalledWith('privacy');
  });

  it('closes by a button where leaving does not close it', () => {
    const acts = actions();
    expect(show(stateOf('confirmed')).button('Close')).toBeUndefined();
    for (const id of ['pinned-notice', 'sheet']) show(stateOf(id), acts).press('Close');
    expect(acts.close).toHaveBeenCalledTimes(2);
  });
});
