// A followed person made from what the sources know: enough of it to find them again when an id vanishes. Pure.

import { MOST_ANCHORS, MOST_COAUTHORS } from '../core/followed.ts';
import { type ResearcherId, readOrcid, splitResearcherId, type WorkIds, workKey } from '../core/ids.ts';
import type { Collaborators, Researcher } from '../core/person.ts';
import type { RecentWorks, WorkSummary } from '../core/work.ts';
import type { FollowedPerson } from '../core/you.ts';

/** What is known of somebody when they are followed, or later. Everything but the id may come late. */
export type PersonFacts = {
  readonly researcher: ResearcherId;
  readonly name: string;
  readonly orcid?: string;
  readonly profile?: Researcher;
  readonly works?: RecentWorks;
  readonly collaborators?: Collaborators;
  /** Their ids at other sources. */
  readonly also?: readonly ResearcherId[];
  /** The paper whose byline they were followed from, and the other people printed there. */
  readonly paper?: { readonly ids: WorkIds; readonly title?: string; readonly coauthors: readonly string[] };
};

/** The longest name or title kept; the longest real ones stay under half of it. */
const TEXT = 1000;
/** Beyond this many authors a byline says little about who works with whom. */
const BYLINE = 30;
/** Spellings kept of one person; more are a sign of a mixed record. */
const SPELLINGS = 20;

const clean = (text: string | undefined): string => (text ?? '').trim().slice(0, TEXT);
const unique = (texts: readonly string[], most: number): string[] => [...new Set(texts.map(clean))].filter(Boolean).slice(0, most);

/** The record of a person. `key` and `since` are given by the caller. */
export function personOf(facts: PersonFacts, key: string, since: number): FollowedPerson {
  const name = clean(facts.name) || clean(facts.profile?.name) || splitResearcherId(facts.researcher).key;
  const orcid = orcidOf(facts);
  const affiliation = clean(facts.profile?.latest[0]?.name);
  const spellings = facts.profile ? [facts.profile.name, ...facts.profile.otherNames] : [];
  const ids = new Set<ResearcherId>([facts.researcher, ...(facts.profile ? [facts.profile.id] : []), ...(facts.also ?? [])]);
  return {
    key,
    name,
    otherNames: unique(spellings, SPELLINGS).filter((spelling) => spelling !== name),
    ids: [...ids],
    ...(orcid ? { orcid } : {}),
    ...(affiliation ? { affiliation } : {}),
    anchors: anchorsOf(facts),
    coauthors: coauthorsOf(facts),
    since,
  };
}

function orcidOf(facts: PersonFacts): string | undefined {
  const { registry, key } = splitResearcherId(facts.researcher);
  return readOrcid(facts.orcid ?? '') ?? readOrcid(facts.profile?.orcid ?? '') ?? (registry === 'orcid' ? readOrcid(key) : undefined);
}

/** Works by which the person can be found again: the paper at hand, then their best known ones that others register too. */
function anchorsOf({ paper, works }: PersonFacts): FollowedPerson['anchors'] {
  const anchors = new Map<string, { ids: WorkIds; title?: string }>();
  const known = [...(works?.works ?? [])].filter(registered).sort((a, b) => (b.citedByCount ?? 0) - (a.citedByCount ?? 0));
  for (const work of [...(paper ? [paper] : []), ...known]) {
    const key = workKey(work.ids);
    const title = clean(work.title);
    if (key && !anchors.has(key)) anchors.set(key, { ids: work.ids, ...(title ? { title } : {}) });
  }
  return [...anchors.values()].slice(0, MOST_ANCHORS);
}

/** Bylines of hundreds anchor nobody, and a retracted work may vanish. */
const registered = (work: WorkSummary): boolean =>
  Boolean(work.ids.doi ?? work.ids.arxiv ?? work.ids.pmid) && !work.retracted && (work.authorsCount ?? 0) <= BYLINE;

function coauthorsOf({ collaborators, paper }: PersonFacts): string[] {
  const here = paper && paper.coauthors.length < BYLINE ? paper.coauthors : [];
  return unique([...(collaborators?.people.map((person) => person.name) ?? []), ...here], MOST_COAUTHORS);
}
