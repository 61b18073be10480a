// The hover card's view: state in, DOM out. Pure Preact; knows neither browser nor network, and moves nothing on the page.

import { Component, createRef } from 'preact';
import { card } from '../../assets/locales/en/card.ts';
import type { Failure } from '../../lib/core/failure.ts';
import { sectionsOn } from '../sections/registry.ts';
import { wordsOf } from '../ui/words.ts';
import { personOf } from './card-facts.ts';
import { cardPhase } from './card-state.ts';
import { Foot, type PanelId } from './foot.tsx';
import { Head } from './head.tsx';
import { type ViewProps, Waiting } from './later.tsx';
import { matchLabel } from './level.tsx';
import { noticeWords } from './notice-words.ts';

const t = wordsOf('card', card);
/** The skeleton of a part that is still on its way. */
const FEW_LINES = [88, 64];
const SECTIONS = sectionsOn('card');

type Shown = { readonly panel: PanelId; readonly room: number };

/** A class for its life cycle: focus is looked at before each patch and looked after behind it. (Hooks would cost a page 1 kB more.) */
export class CardView extends Component<ViewProps, Shown> {
  dialog = createRef<HTMLDivElement>();
  override state: Shown = { panel: undefined, room: 0 };

  override getSnapshotBeforeUpdate(): boolean {
    return hasFocus(this.dialog.current);
  }

  override componentDidUpdate(before: ViewProps, was: Shown, hadFocus: boolean): void {
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

  override render(view: ViewProps, { panel, room }: Shown) {
    const { state, later } = view;
    const props = { ...view, panel, onPanel: this.show };
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
          {panel ? (
            <section id="byline-panel" class="card-panel" aria-labelledby="byline-panel-name" tabIndex={-1}>
              {later.parts ? <later.parts.PanelBody {...props} actions={later.actions} /> : <Waiting later={later} lines={FEW_LINES} />}
            </section>
          ) : null}
          <div hidden={panel !== undefined}>
            <Head {...props} />
            <Body {...props} />
          </div>
        </div>
        <Foot {...props} />
        <div class="hidden" role="status">
          {noticeWords(view) ?? progress(view)}
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

function Body(props: ViewProps) {
  const { state, actions, later } = props;
  const { facets, settings } = state;
  switch (cardPhase(state)) {
    case 'ambiguous':
      return <Part {...props} name="Candidates" />;
    case 'unknown':
    case 'failed':
      return <Part {...props} name="Nobody" />;
    // The first frame is the last one with nothing in it: the same sections, so nothing moves when the answers come.
    default: {
      const shared = later.parts?.toldOnce(facets);
      const failed = (failure: Failure) =>
        later.parts ? (
          <later.parts.FailureNote failure={failure} retry={actions.retry} openOptions={later.actions.openOptions} />
        ) : (
          <Waiting later={later} lines={FEW_LINES} />
        );
      return (
        <>
          {later.parts ? <later.parts.Old state={state} actions={later.actions} /> : null}
          {SECTIONS.filter((section) => !shared?.silent(section.facets)).map(({ id, View }) => (
            <View key={id} facets={facets} numbers={settings.numbers} open={actions.walk} failed={failed} />
          ))}
          {shared ? <div class="section">{failed(shared.failure)}</div> : null}
        </>
      );
    }
  }
}

type PartProps = ViewProps & { readonly name: 'Candidates' | 'Nobody' };

function Part({ state, later, name }: PartProps) {
  if (later.parts) {
    const View = later.parts[name];
    return <View state={state} actions={later.actions} />;
  }
  return (
    <div class="section">
      <Waiting later={later} lines={FEW_LINES} />
    </div>
  );
}

/** What a screen reader is told while the answers come in. */
function progress({ state, later }: ViewProps): string {
  const { match, profile } = state.facets;
  const phase = cardPhase(state);
  if (phase === 'loading') return t('looking-up', { name: state.name });
  const failure = state.subject.kind === 'name' ? match?.failure : profile?.failure;
  if (phase === 'failed' && failure) return later.parts?.failureWords(failure) ?? '';
  if (match?.value) return matchLabel(match.value);
  return personOf(state) ? t('found') : '';
}
