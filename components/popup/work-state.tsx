// What holds for a whole byline: why nothing is known of some of its people, or how old what is shown is. Said once, not in every row.

import type { Failure } from '../../lib/core/failure.ts';
import { FailureNote, failureWords } from '../ui/failure-note.tsx';
import { OldNote } from '../ui/old-note.tsx';
import type { Known, Seat } from './person-key.ts';

type One = Seat & { readonly known: Known };

export type WorkStateProps = {
  readonly people: readonly One[];
  readonly again: (one: Seat) => void;
  readonly openOptions: (section?: string) => void;
};

export function WorkState({ people, again, openOptions }: WorkStateProps) {
  const failed = new Map<string, { failure: Failure; seats: Seat[] }>();
  for (const one of people) {
    const { known } = one;
    // An old copy that could not be renewed says so in its own words below.
    if (!known.failure || known.asking || known.oldFrom !== undefined) continue;
    const words = failureWords(known.failure);
    failed.set(words, { failure: known.failure, seats: [...(failed.get(words)?.seats ?? []), one] });
  }
  const old = people.map(({ known: { oldFrom, asking, failure } }) =>
    oldFrom === undefined ? undefined : { value: true, at: oldFrom, stale: true, loading: asking, ...(failure ? { failure } : {}) },
  );
  return (
    <div role="status">
      <OldNote facets={Object.fromEntries(old.entries())} />
      {[...failed].map(([words, { failure, seats }]) => (
        <div key={words} class="work-failure">
          <FailureNote failure={failure} retry={() => seats.forEach(again)} openOptions={openOptions} />
        </div>
      ))}
    </div>
  );
}
