// @vitest-environment happy-dom
// Where the reader is in popup and panel while they correct something.
import { useRef } from 'preact/hooks';
import { expect, it } from 'vitest';
import type { CardState } from '../../../components/card/card-state.ts';
import { PersonBody } from '../../../components/popup/person-body.tsx';
import { usePanelFocus } from '../../../components/popup/use-panel-focus.ts';
import { speak } from '../../../components/ui/words.ts';
import { actions, stateOf } from './card-support.tsx';
import { mount } from './support.tsx';

speak({ tag: 'en-GB', surfaces: {} });

function View({ state }: { readonly state: CardState }) {
  const root = useRef<HTMLElement>(null);
  usePanelFocus(root, state);
  return (
    <section id="view" ref={root} tabIndex={-1}>
      <PersonBody state={state} actions={actions()} />
    </section>
  );
}

it('the focus goes into what has opened, back to what opened it, and to the top once somebody else is shown', () => {
  const state = stateOf('confirmed');
  const { show } = mount(<View state={state} />);
  const focus = (): string | undefined => document.activeElement?.id || document.activeElement?.textContent || undefined;
  for (const [panel, opener] of [
    ['pick', 'Pick another …'],
    ['not', 'Not this person'],
    ['same', 'Same person as …'],
  ] as const) {
    show(<View state={{ ...state, panel }} />);
    expect(focus()).toBe('byline-panel');
    show(<View state={state} />);
    expect(focus()).toBe(opener);
  }
  show(<View state={{ ...state, notice: 'followed' }} />);
  expect(focus()).toBe('Same person as …');
  show(<View state={{ ...state, notice: 'chosen' }} />);
  expect(focus()).toBe('view');
});
