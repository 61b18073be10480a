// A card of the gallery to be shown, with actions that only remember.

import { vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import type { CardActions, CardState } from '../../../components/card/card-state.ts';
import { states } from '../../e2e/gallery/states.ts';
import { type Mounted, mount } from './support.tsx';

export const stateOf = (id: string): CardState => {
  const found = states.find((one) => one.id === id);
  if (!found) throw new Error(`no state ${id}`);
  return found.state;
};
export const actions = () =>
  ({
    close: vi.fn(),
    pin: vi.fn(),
    follow: vi.fn(),
    unfollow: vi.fn(),
    walk: vi.fn(),
    back: vi.fn(),
    notThisPerson: vi.fn(),
    choose: vi.fn(),
    undoCorrection: vi.fn(),
    siteOff: vi.fn(),
    ...{ clickOnly: vi.fn(), delay: vi.fn() },
    ...{ openOptions: vi.fn(), openPanel: vi.fn() },
    retry: vi.fn(),
    panel: vi.fn(),
    ...{ noneOfThese: vi.fn(), samePerson: vi.fn(), twoPeople: vi.fn(), find: vi.fn() },
  }) satisfies CardActions;

export const showCard = (state: CardState, acts: CardActions = actions()): Mounted => mount(<Card state={state} actions={acts} />);
