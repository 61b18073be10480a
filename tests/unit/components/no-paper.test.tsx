// @vitest-environment happy-dom
// What can be said of one paper is offered only where the page tells which paper it is.
import { describe, expect, it } from 'vitest';
import type { CardState } from '../../../components/card/card-state.ts';
import { speak } from '../../../components/ui/words.ts';
import { showCard as show, stateOf } from './card-support.tsx';

speak({ tag: 'en-GB', surfaces: {} });

describe('on a page that does not tell which paper it is', () => {
  const bare = (id: string, title?: string): CardState => {
    const { subject, ...rest } = stateOf(id);
    if (subject.kind !== 'name') throw new Error(`${id}: nobody on a page`);
    const { title: _, ...untitled } = subject;
    return { ...rest, subject: { ...untitled, work: {}, ...(title ? { title } : {}) } };
  };

  it('nothing is offered that is said of one paper', () => {
    const several = show(bare('several-people'));
    expect(several.button('None of these')).toBeUndefined();
    expect(several.button('Choose Wei Zhang, UC San Diego, Genomics')).toBeUndefined();
    const not = show(bare('confirmed'));
    not.press('Not this person');
    expect(not.button('On this paper')).toBeUndefined();
    expect(not.button('Everywhere')).toBeDefined();
  });

  it('a title is enough', () => {
    const several = show(bare('several-people', 'On things'));
    expect(several.button('None of these')).toBeDefined();
    expect(several.button('Choose Wei Zhang, UC San Diego, Genomics')).toBeDefined();
    const not = show(bare('confirmed', 'On things'));
    not.press('Not this person');
    expect(not.button('On this paper')).toBeDefined();
  });
});
