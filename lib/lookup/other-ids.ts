// The ids second sources have for somebody, as far as they have agreed on a paper: kept with what is known of the person.

import type { ResearcherId } from '../core/ids.ts';
import type { ReadDeps } from './read-through.ts';
import { SPINE } from './records.ts';

const keyOf = (id: ResearcherId) => ({ source: SPINE, facet: 'also', id });

export async function otherIds(id: ResearcherId, { cache }: ReadDeps): Promise<readonly ResearcherId[]> {
  return (await cache.get<{ readonly value: readonly ResearcherId[] }>(keyOf(id)))?.value.value ?? [];
}

/** One id for each registry: of two, the one heard last, as registries put people together. */
export async function rememberId(id: ResearcherId, other: ResearcherId, deps: ReadDeps): Promise<void> {
  const registry = other.slice(0, other.indexOf(':') + 1);
  const rest = (await otherIds(id, deps)).filter((one) => !one.startsWith(registry));
  await deps.cache.put(keyOf(id), { value: [...rest, other] }, deps.now());
}
