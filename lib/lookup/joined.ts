// Which records are one person: by the user's word, or by an iD that two records have. Decides nothing by likeness.

import { areApart, joinedWith } from '../core/corrections.ts';
import type { ResearcherId } from '../core/ids.ts';
import type { Twin } from '../core/person.ts';
import { ok } from '../core/result.ts';
import type { Correction } from '../core/you.ts';
import { note, reason } from './evidence.ts';
import type { Identified } from './identify.ts';
import type { Records } from './records.ts';

/** Twins of a record of which the user has said nothing yet. */
export function openTwins(id: ResearcherId, twins: readonly Twin[], corrections: readonly Correction[]): readonly Twin[] {
  const said = joinedWith(id, corrections);
  return twins.filter((twin) => !said.includes(twin.id) && !areApart(id, twin.id, corrections));
}

async function byOrcid(id: ResearcherId, records: Records, corrections: readonly Correction[]): Promise<readonly ResearcherId[]> {
  const known = await records.twins(id);
  return known?.result.ok ? openTwins(id, known.result.value, corrections).flatMap((twin) => (twin.joined ? [twin.id] : [])) : [];
}

/** Every other record that is the same person, as far as the cache knows. */
export async function joinedTo(id: ResearcherId, records: Records, corrections: readonly Correction[]): Promise<readonly ResearcherId[]> {
  return [...new Set([...joinedWith(id, corrections), ...(await byOrcid(id, records, corrections))])];
}

/** A belief with all records of the person, and why they are one. */
export async function withJoined(identified: Identified, records: Records, corrections: readonly Correction[]): Promise<Identified> {
  const { result } = identified;
  if (!result.ok || !result.value.researcher) return identified;
  const { researcher, joined = [], evidence } = result.value;
  const said = joinedWith(researcher.id, corrections);
  const known = await byOrcid(researcher.id, records, corrections);
  const why = [
    ...(said.length > 0 ? [reason('you-said-same', 'note', 'you', { count: said.length + 1 })] : []),
    ...(known.length > 0 ? [note('same-orcid-records', { count: known.length + 1 })] : []),
  ];
  if (why.length === 0) return identified;
  return {
    ...identified,
    result: ok({ ...result.value, joined: [...new Set([...joined, ...said, ...known])], evidence: [...evidence, ...why] }),
  };
}
