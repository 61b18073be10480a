// The hover card's view: state in, DOM out. Pure Preact; knows neither browser nor network, and moves nothing on the page.

import { Component, createRef } from 'preact';
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

type Shown = { readonly panel: PanelId; readonly room: number };

/** A class for its life cycle: focus is looked at before each patch and looked after behind it. (Hooks would cost a page 1 kB more.) */
export class Card extends Component<CardProps, Shown> {
  dialog = createRef<HTMLDivElement>();
  override state: Shown = { panel: undefined, room: 0 };

  override getSnapshotBeforeUpdate(): boolean {
    return hasFocus(this.dialog.current);
  }

  override componentDidUpdate(before: CardProps, was: Shown, hadFocus: boolean): void {
    const root = this.dialog.current;
    const { panel } = this.state;
    if (before.state.subject !== this.props.state.subject) {
      // Another person in the same card begins at its top, without the panels of the one before.
      this.setState({ panel: undefined });
      root?.querySelector('.card-scroll')?.scrollTo(0, 0);
    }
    const next = panel !== was.panel && hadFocus ? (panel ? '.card-panel' : `[data-opens="${was.panel}"]`) : undefined;
    if (next) root?.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
    // A focused control may be gone with this patch (its action is done, its answer came); focus then stays on the card.
    if (hadFocus && !hasFocus(root)) root?.focus({ preventScroll: true });
  }

  show = (panel: PanelId): void => {
    const scroll = this.dialog.current?.querySelector<HTMLElement>('.card-scroll');
    // As high as what it replaces, so that the button stays under the pointer.
    this.setState({ panel, room: scroll?.offsetHeight ?? 0 });
  };

  override render({ state, actions }: CardProps, { panel, room }: Shown) {
    const props = { state, actions, panel, onPanel: this.show };
    return (
      <div
        ref={this.dialog}
        class={state.sheet ? 'byline card card-sheet' : 'byline card'}
        role="dialog"
        aria-modal="false"
        aria-labelledby="byline-name"
        tabIndex={-1}
      >
        <div class="card-scroll" style={panel ? { minHeight: `${room}px` } : {}}>
          {panel === 'menu' ? <Menu {...props} /> : null}
          {panel === 'not' ? <NotThisPerson {...props} /> : null}
          <div hidden={panel !== undefined}>
            <Head {...props} />
            <Body {...props} />
          </div>
        </div>
        <Foot {...props} />
        <div class="hidden" role="status">
          {noticeWords(state) ?? progress(state)}
        </div>
      </div>
    );
  }
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
