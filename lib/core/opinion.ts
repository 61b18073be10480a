// What a second source has said of a belief, and what becomes of the belief then. Plain data and one pure rule.

import type { Candidate, SourceId } from './failure.ts';
import type { ResearcherId } from './ids.ts';
import type { Evidence, Match, MatchLevel } from './match.ts';

/**
 * `agrees`: it has this paper under the same person; with `sure` by an iD that both have. `disagrees`: under somebody else. `refutes`:
 * the iD the paper carries belongs to somebody whose name cannot be the printed one. `silent`: nothing to compare.
 */
export type Opinion = {
  readonly source: SourceId;
  readonly verdict: 'agrees' | 'disagrees' | 'refutes' | 'silent';
  readonly sure?: true;
  readonly evidence: readonly Evidence[];
  /** Its id of the same person. */
  readonly also?: ResearcherId;
  /** Whom it has instead, where that is somebody who can be looked up. */
  readonly instead?: Candidate;
};

/** Certainty is earned by an iD; other agreement makes a guess as good as a seat. */
const RAISED: Partial<Record<MatchLevel, MatchLevel>> = { likely: 'confirmed' };
const RAISED_BY_ID: Partial<Record<MatchLevel, MatchLevel>> = { likely: 'confirmed', confirmed: 'verified' };
const LOWERED: Partial<Record<MatchLevel, MatchLevel>> = { verified: 'confirmed', confirmed: 'likely', likely: 'ambiguous' };

/** The belief after these opinions, one level up or down at most: a contradiction outweighs any agreement. */
export function withOpinions(match: Match, opinions: readonly Opinion[]): Match {
  const { researcher, ...rest } = match;
  if (!researcher || opinions.every(({ verdict }) => verdict === 'silent')) return match;
  const evidence = [...match.evidence, ...opinions.flatMap((opinion) => opinion.evidence)];
  if (opinions.some(({ verdict }) => verdict === 'refutes')) return { ...rest, level: 'unknown', evidence };
  const others = opinions.filter(({ verdict }) => verdict === 'disagrees');
  if (others.length > 0) {
    const level = LOWERED[match.level] ?? match.level;
    // Two sources may have the same person.
    const instead = [...new Map(others.flatMap((one) => (one.instead ? [[one.instead.id, one.instead]] : []))).values()];
    if (level !== 'ambiguous') return { ...match, level, evidence, ...(instead.length > 0 ? { candidates: instead } : {}) };
    const { id, name, orcid } = researcher;
    return { ...rest, level, evidence, candidates: [{ id, name, ...(orcid ? { orcid } : {}) }, ...instead] };
  }
  const agreed = opinions.filter(({ verdict }) => verdict === 'agrees');
  const raised = agreed.some(({ sure }) => sure) ? RAISED_BY_ID : RAISED;
  const also = agreed.flatMap((opinion) => opinion.also ?? []);
  return { ...match, level: raised[match.level] ?? match.level, evidence, ...(also.length > 0 ? { also } : {}) };
}
