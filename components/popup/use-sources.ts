// What the sources say of our allowance and key, read again while the popup is used.

import { useEffect, useState } from 'preact/hooks';
import { call } from '../../lib/bus/client.ts';
import type { SourceState } from '../../lib/bus/protocol.ts';

/** The first answers to an opened popup have come by then. */
const FIRST_ANSWERS_MS = 1_500;

/** `moments`: read anew whenever one of these changes. */
export function useSources(moments: readonly unknown[]): readonly SourceState[] {
  const [sources, setSources] = useState<readonly SourceState[]>([]);
  useEffect(() => {
    const read = (): void => void call('sources', null).then((answer) => answer.ok && setSources(answer.value));
    read();
    const timer = setTimeout(read, FIRST_ANSWERS_MS);
    return () => clearTimeout(timer);
  }, [...moments]);
  return sources;
}
