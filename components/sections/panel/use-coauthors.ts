// With whom somebody writes, for a section: ranked once for all that show it.

import { useMemo } from 'preact/hooks';
import { type Coauthor, coauthors } from '../../../lib/insight/close.ts';
import { lastOf } from '../../works/last.ts';
import { useWorks, type Works } from '../../works/use-works.ts';
import type { PanelSectionProps } from '../panel-section.ts';

const ranked = lastOf(coauthors);
const NOBODY: Parameters<typeof coauthors>[1] = [];

/** By the record's own counts where they are there, and by the papers read so far. */
export function useCoauthors({ facets, records }: Pick<PanelSectionProps, 'facets' | 'records'>): {
  readonly people: readonly Coauthor[];
  readonly read: Works;
} {
  const read = useWorks({ ids: records });
  const counted = facets.collaborators?.value?.people ?? NOBODY;
  const year = new Date().getFullYear();
  return { read, people: useMemo(() => ranked(records, counted, read.works, year), [records, counted, read.works, year]) };
}
