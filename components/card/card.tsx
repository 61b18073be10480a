// The hover card's view: state in, DOM out. Pure Preact; knows neither browser nor network, and moves nothing on the page.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { card } from '../../assets/locales/en/card.ts';
import { sectionsOn } from '../sections/registry.ts';
import { FailureNote, failureWords } from '../ui/failure-note.tsx';
import { OldNote } from '../ui/old-note.tsx';
import { wordsIn, wordsOf } from '../ui/words.ts';
import { Candidates } from './candidates.tsx';
import { failureOf, personOf, sharedFailure } from './card-facts.ts';
import { type CardActions, type CardState, cardPhase } from './card-state.ts';
import { Foot, type PanelId } from './foot.tsx';
import { Head } from './head.tsx';
import { matchLabel } from './level.tsx';
import { Nobody } from './nobody.tsx';
import { Menu, NotThisPerson } from './panels.tsx';

const t = wordsOf('card', card);
const SECTIONS = sectionsOn('card');

export type CardProps = { readonly state: CardState; readonly actions: CardActions };

export function Card({ state, actions }: CardProps) {
  const root = useRef<HTMLDivElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<PanelId>();
  const [room, setRoom] = useState(0);

  // A focused control may be gone after this render (its action is done, its answer came); focus then stays on the card.
  const hadFocus = hasFocus(root.current);
  useLayoutEffect(() => {
    if (hadFocus && !hasFocus(root.current)) root.current?.focus({ preventScroll: true });
  });

  // Another person in the same card begins at its top, without the panels of the one before.
  const subject = state.subject.kind === 'name' ? state.name : state.subject.id;
  useLayoutEffect(() => {
    setPanel(undefined);
    if (scroll.current) scroll.current.scrollTop = 0;
  }, [subject, state.trail.length]);

  const show = (next: PanelId): void => {
    setRoom(scroll.current?.offsetHeight ?? 0);
    setPanel(next);
  };

  return (
    <div
      ref={root}
      class={state.sheet ? 'byline card card-sheet' : 'byline card'}
      role="dialog"
      aria-modal="false"
      aria-labelledby="byline-name"
      tabIndex={-1}
    >
      <div class="card-scroll" ref={scroll} style={panel ? { minHeight: `${room}px` } : {}}>
        {panel === 'menu' ? <Menu state={state} actions={actions} /> : null}
        {panel === 'not' ? <NotThisPerson state={state} actions={actions} onDone={() => setPanel(undefined)} /> : null}
        <div hidden={panel !== undefined}>
          <Head state={state} actions={actions} />
          <Body state={state} actions={actions} />
        </div>
      </div>
      <Foot state={state} actions={actions} panel={panel} onPanel={show} />
      <div class="hidden" role="status">
        {noticeWords(state) ?? progress(state)}
      </div>
    </div>
  );
}

/** Inside a shadow root the document itself only knows the host. */
function hasFocus(element: HTMLElement | null): boolean {
  const tree = element?.getRootNode();
  return (
    tree !== undefined && 'activeElement' in tree && tree.activeElement instanceof Node && element?.contains(tree.activeElement) === true
  );
}

function Body({ state, actions }: CardProps) {
  const { facets, settings } = state;
  switch (cardPhase(state)) {
    case 'ambiguous':
      return <Candidates state={state} actions={actions} />;
    case 'unknown':
    case 'failed':
      return <Nobody state={state} actions={actions} />;
    // The first frame is the last one with nothing in it: the same sections, so nothing moves when the answers come.
    default: {
      const shared = sharedFailure(facets);
      const silent = (ids: readonly (keyof typeof facets)[]): boolean =>
        shared !== undefined && failureOf(facets, ids)?.kind === shared.kind;
      return (
        <>
          <OldNote facets={facets} />
          {SECTIONS.filter((section) => !silent(section.facets)).map(({ id, View }) => (
            <View key={id} facets={facets} numbers={settings.numbers} open={actions.walk} retry={actions.retry} />
          ))}
          {shared ? (
            <div class="section">
              <FailureNote failure={shared} retry={actions.retry} openOptions={actions.openOptions} />
            </div>
          ) : null}
        </>
      );
    }
  }
}

export function noticeWords({ notice }: Pick<CardState, 'notice'>): string | undefined {
  const message = notice === undefined ? undefined : wordsIn('card', card, `notice-${notice}`);
  return typeof message === 'string' ? message : undefined;
}

/** What a screen reader is told while the answers come in. */
function progress(state: CardState): string {
  const { match, profile } = state.facets;
  const phase = cardPhase(state);
  if (phase === 'loading') return t('looking-up', { name: state.name });
  const failure = state.subject.kind === 'name' ? match?.failure : profile?.failure;
  if (phase === 'failed' && failure) return failureWords(failure);
  if (match?.value) return matchLabel(match.value);
  return personOf(state) ? t('found') : '';
}
