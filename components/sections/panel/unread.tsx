// Somebody's papers where none were read: that they are coming, or why they did not come. That there are none is left to whoever shows them.

import type { Failure } from '../../../lib/core/failure.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { Name } from '../../ui/name.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { openOptions } from '../../works/open-options.ts';
import type { Works } from '../../works/use-works.ts';

/** Undefined where papers were read, or where it is known that there are none. */
export function unreadWhy({ works, complete, loading, failure }: Works): 'coming' | Failure | undefined {
  if (works.length > 0 || complete) return undefined;
  if (loading || !failure) return 'coming';
  return failure.kind === 'not-found' ? undefined : failure;
}

export type UnreadProps = {
  readonly reading: Works;
  /** Whose they are, where more than one is spoken of. */
  readonly name?: string;
};

export function Unread({ reading, name }: UnreadProps) {
  const why = unreadWhy(reading);
  if (!why) return null;
  if (why === 'coming') return <Skeleton lines={[58, 80]} />;
  const note = <FailureNote failure={why} retry={reading.retry} openOptions={openOptions} />;
  if (name === undefined) return note;
  return (
    <div class="pair">
      <h4>
        <Name>{name}</Name>
      </h4>
      {note}
    </div>
  );
}
