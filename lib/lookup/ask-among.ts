// Asks second sources which of several people wrote a paper, within two requests. Only for a card that is being read.

import type { Candidate, Failure } from '../core/failure.ts';
import type { Match } from '../core/match.ts';
import type { Opinion } from '../core/opinion.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { NameOnPage } from '../core/subject.ts';
import { mixedSigns } from '../insight/plausible.ts';
import type { Source } from '../sources/source.ts';
import type { Decided } from './among.ts';
import { type Asking, hearIndex, hearOwner, reader } from './ask-second.ts';
import { seatedOf } from './guess/people.ts';
import type { Word } from './opinions.ts';
import { personAtHand, type RecordDeps, type Records } from './records.ts';
import { type Belief, judgeIndex, judgeOwner } from './second-opinion.ts';
import { secondSources } from './second-plan.ts';

type Named = { readonly candidate: Candidate; readonly opinion: Opinion };

/** Who is named. `not-found` where nobody is, or more than one; another failure where a source could not answer, and is worth asking again. */
export async function askAmong(
  subject: NameOnPage,
  match: Match,
  records: Records,
  deps: RecordDeps,
  signal: AbortSignal,
): Promise<Result<Word<Decided>, Failure>> {
  const beliefs = await Promise.all((match.candidates ?? []).map((candidate) => beliefIn(candidate, subject, match, records)));
  const asking = reader(deps, signal);
  let failure: Failure = { kind: 'not-found' };
  let final = true;
  for (const id of secondSources(subject, 'none')) {
    const source = deps.sources[id];
    const [first] = beliefs;
    if (!source || !first) continue;
    const { orcid: _, ...nobody } = first.belief;
    const heard = await hearIndex(id, source, nobody, subject, asking);
    if (!heard.ok && heard.error.kind !== 'not-found') {
      failure = heard.error;
      final &&= isNeverAllowed(source, failure);
    }
    if (!heard.ok) continue;
    const named = onlyOne(beliefs.map(({ candidate, belief }) => ({ candidate, opinion: judgeIndex(belief, heard.value) })));
    if (named) return ok({ value: await decided(named, records), final });
  }
  const owned = await owners(beliefs, deps, asking);
  const named = onlyOne(owned.named);
  return named ? ok({ value: await decided(named, records), final: final && owned.failure === undefined }) : err(owned.failure ?? failure);
}

/** Most people never allow a source that asks for leave of its own: those after it have the last word. */
const isNeverAllowed = ({ optional }: Source, failure: Failure): boolean =>
  optional === true && failure.kind === 'disabled' && failure.why === 'permission';

type Believed = { readonly candidate: Candidate; readonly belief: Belief };

async function beliefIn(candidate: Candidate, subject: NameOnPage, match: Match, records: Records): Promise<Believed> {
  const { name, orcid } = candidate;
  const title = subject.title ?? match.work?.title;
  const paper = { ids: { ...match.work?.ids, ...subject.work }, ...(title ? { title } : {}) };
  const works = await seatedOf(candidate.id, records);
  return {
    candidate,
    belief: { printedName: subject.name, name, otherNames: [], ...(orcid ? { orcid } : {}), orcidOnPaper: false, works, paper },
  };
}

const onlyOne = (all: readonly Named[]): Named | undefined => {
  const [one, other] = all.filter(({ opinion }) => opinion.verdict === 'agrees');
  return other ? undefined : one;
};

/** What the owners of the candidates' iDs say, as far as the requests reach: one who lists the paper has written it. */
async function owners(
  beliefs: readonly Believed[],
  { sources }: RecordDeps,
  asking: Asking,
): Promise<{ readonly named: readonly Named[]; readonly failure?: Failure }> {
  const source = sources.orcid;
  const named: Named[] = [];
  let failure: Failure | undefined;
  for (const { candidate, belief } of beliefs) {
    if (!source || !belief.orcid) continue;
    const heard = await hearOwner('orcid', source, belief, asking);
    if (heard.ok) named.push({ candidate, opinion: judgeOwner(belief, heard.value) });
    else if (heard.error.kind !== 'not-found') failure = heard.error;
  }
  return { named, ...(failure ? { failure } : {}) };
}

/** An iD decides; papers in common make it likely. */
async function decided({ candidate, opinion }: Named, records: Records): Promise<Decided> {
  const loaded = await personAtHand(records, candidate.id, 'network');
  const record = loaded?.result.ok ? loaded.result.value : undefined;
  const signs = record ? mixedSigns(record) : [];
  const orcid = record?.orcid ?? candidate.orcid;
  return {
    level: opinion.sure ? 'confirmed' : 'likely',
    researcher: { id: candidate.id, name: record?.name ?? candidate.name, ...(orcid ? { orcid } : {}) },
    evidence: [...opinion.evidence, ...signs],
    ...(opinion.also ? { also: [opinion.also] } : {}),
    ...(signs.length > 0 ? { mixed: true } : {}),
  };
}
