// @vitest-environment happy-dom
// The card's last line: the ways on are there where somebody is believed, and nowhere else.
import { describe, expect, it, vi } from 'vitest';
import type { CardActions } from '../../../components/card/card-state.ts';
import { Foot } from '../../../components/card/foot.tsx';
import { states } from '../../e2e/gallery/states.ts';
import { mount } from './support.tsx';

const openPanel = vi.fn();
const foot = (id: string) => {
  const found = states.find((one) => one.id === id);
  if (!found) throw new Error(`no state ${id}`);
  return mount(<Foot state={found.state} actions={{ openPanel } as unknown as CardActions} />);
};

describe('the ways on', () => {
  it('everything that is known of them, and their public record', () => {
    const shown = foot('confirmed');
    shown.press('In full');
    expect(openPanel).toHaveBeenCalledOnce();
    expect(shown.root.querySelector('a')?.textContent).toBe('OpenAlex');
  });

  it.each(['several-people', 'not-known-yet', 'limited', 'collaboration'])('%s: nobody to show', (id) => {
    expect(foot(id).button('In full')).toBeUndefined();
  });
});
