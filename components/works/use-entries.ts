// Somebody's papers as a reader sees them, for a component: joined once for all sections that show the same.

import { useMemo } from 'preact/hooks';
import type { FullWork } from '../../lib/core/full-work.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import { type Entry, entriesOf } from './entries.ts';
import { lastOf } from './last.ts';

const joined = lastOf(entriesOf);

export const useEntries = (works: readonly FullWork[], records: readonly ResearcherId[]): readonly Entry[] =>
  useMemo(() => joined(works, records), [works, records]);
