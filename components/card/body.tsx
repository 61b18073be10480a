// What stands below the head: the sections of a believed person, the people it may be, or why there is nobody.

import type { Failure } from '../../lib/core/failure.ts';
import { sectionsOn } from '../sections/registry.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { OldNote } from '../ui/old-note.tsx';
import { Candidates, Perhaps } from './candidates.tsx';
import { toldOnce } from './card-failures.ts';
import { type CardProps, cardPhase } from './card-state.ts';
import { Nobody } from './nobody.tsx';
import { Twins } from './twins.tsx';

const SECTIONS = sectionsOn('card');

export function Body(props: CardProps) {
  const { state, actions } = props;
  const { facets, settings } = state;
  const phase = cardPhase(state);
  if (phase === 'ambiguous') return <Candidates {...props} />;
  if (phase === 'unknown' || phase === 'failed') return <Nobody {...props} />;
  const shared = toldOnce(facets);
  const failed = (failure: Failure) => <FailureNote failure={failure} retry={actions.retry} openOptions={actions.openOptions} />;
  return (
    <>
      <OldNote facets={facets} />
      {SECTIONS.filter((section) => !shared?.silent(section.facets)).map(({ id, View }) => (
        <View key={id} facets={facets} numbers={settings.numbers} open={actions.walk} failed={failed} />
      ))}
      {shared ? <div class="section">{failed(shared.failure)}</div> : null}
      <Perhaps {...props} />
      <Twins {...props} />
    </>
  );
}
