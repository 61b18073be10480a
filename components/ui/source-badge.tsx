// Where a piece of knowledge comes from and when it was read there.

import { sourceNames } from '../../assets/locales/en/sources.ts';
import type { SourceId } from '../../lib/core/failure.ts';
import { date } from './words.ts';

/** A source's own spelling of its name, or its id. */
export const sourceName = (source: SourceId): string => sourceNames[source] ?? source;

export type SourceBadgeProps = {
  readonly source: SourceId;
  /** ms since the epoch. */
  readonly at?: number | undefined;
  /** Marks a copy that could not be refreshed. */
  readonly stale?: boolean;
};

export function SourceBadge({ source, at, stale = false }: SourceBadgeProps) {
  const name = sourceName(source);
  if (at === undefined) return <span class="source">{name}</span>;
  return (
    <span class={stale ? 'source source-stale' : 'source'}>
      {name}
      <span class="hidden">, </span>
      <time dateTime={new Date(at).toISOString()}>{date(at)}</time>
    </span>
  );
}
