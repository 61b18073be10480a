// What holds for a whole byline: why nothing is known of some of its people, or how old what is shown is. Said once, not in every row.

import type { Failure } from '../../lib/core/failure.ts';
import type { NameOnPage } from '../../lib/core/subject.ts';
import { FailureNote, failureWords } from '../ui/failure-note.tsx';
import { OldNote } from '../ui/old-note.tsx';
import type { Known } from './person-key.ts';

type One = { readonly subject: NameOnPage; readonly known: Known };

export type WorkStateProps = {
  readonly people: readonly One[];
  readonly again: (subject: NameOnPage) => void;
  readonly openOptions: (section?: string) => void;
};

export function WorkState({ people, again, openOptions }: WorkStateProps) {
  const failed = new Map<string, { failure: Failure; subjects: NameOnPage[] }>();
  for (const { subject, known } of people) {
    // An old copy that could not be renewed says so in its own words below.
    if (!known.failure || known.asking || known.oldFrom !== undefined) continue;
    const words = failureWords(known.failure);
    failed.set(words, { failure: known.failure, subjects: [...(failed.get(words)?.subjects ?? []), subject] });
  }
  const old = people.map(({ known: { oldFrom, asking, failure } }) =>
    oldFrom === undefined ? undefined : { value: true, at: oldFrom, stale: true, loading: asking, ...(failure ? { failure } : {}) },
  );
  return (
    <div role="status">
      <OldNote facets={Object.fromEntries(old.entries())} />
      {[...failed].map(([words, { failure, subjects }]) => (
        <div key={words} class="work-failure">
          <FailureNote failure={failure} retry={() => subjects.forEach(again)} openOptions={openOptions} />
        </div>
      ))}
    </div>
  );
}
