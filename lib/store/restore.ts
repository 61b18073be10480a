// What to make of a document that is missing or broken, given its copies. Pure; the reading and writing are done by documents.ts.

import { isObject } from '../core/shape.ts';
import { type DocumentSpec, type Inspected, inspect, type Restored } from './document.ts';
import type { Copy } from './mirror.ts';

export type Recovery<T> = {
  readonly data: T;
  /** `at` of what was recovered, so that the next write is newer. */
  readonly at: number;
  /** Absent at a first start: nothing was lost. */
  readonly how?: Pick<Restored, 'why' | 'from'>;
  /** False where the copies could not be read: better luck next time, so nothing is written over. */
  readonly settle: boolean;
};

const isUnjoined = ({ document }: Copy): boolean => isObject(document) && document.unjoined !== undefined;

/** Chooses. `copies` newest first; undefined where they could not be read. */
export function recover<T>(
  found: Extract<Inspected<T>, { state: 'missing' | 'broken' }>,
  copies: readonly Copy[] | undefined,
  spec: DocumentSpec<T>,
): Recovery<T> {
  const settle = copies !== undefined;
  // A copy of what was still unjoined lacks what the older ones have.
  for (const copy of [...(copies ?? [])].sort((a, b) => Number(isUnjoined(a)) - Number(isUnjoined(b)))) {
    const inspected = inspect(copy.document, spec);
    if (inspected.state !== 'good') continue;
    const { data, envelope } = inspected;
    if (found.state === 'missing') return { data, at: envelope.at, how: { why: 'missing', from: 'backup' }, settle };
    // The copy of this very write is the whole truth. An older one lacks what came after it, so what is whole here stays.
    const whole = found.at === envelope.at;
    const at = Math.max(envelope.at, found.at ?? 0);
    return { data: whole ? data : spec.union(found.salvaged, data), at, how: { why: 'broken', from: 'backup' }, settle };
  }
  if (found.state === 'broken') {
    const from = JSON.stringify(found.salvaged) === JSON.stringify(spec.empty) ? 'nothing' : 'salvage';
    return { data: found.salvaged, at: found.at ?? 0, how: { why: 'broken', from }, settle };
  }
  // Copies that are all unreadable to us (broken, newer) mean that there was something.
  return { data: spec.empty, at: 0, settle, ...(copies?.length ? { how: { why: 'missing', from: 'nothing' } as const } : {}) };
}
