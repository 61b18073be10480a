// Linking cases from labelled records: a printed name with its surroundings, the profiles that could be meant, and the right one.
// Every record is asked in turn; profiles hold the other records only.

import { journalOf } from '../../../lib/core/journal.ts';
import type { Profile, ProfileWork, Query } from '../../../lib/lookup/score/types.ts';
import { compareParsed, compareWithAny, levelRank } from '../../../lib/names/compare.ts';
import { keysOf } from '../../../lib/names/key.ts';
import { parseName } from '../../../lib/names/parse.ts';
import { type DataFile, readJsonLines, readTsv } from './files.ts';

export type Case = {
  readonly query: Query;
  /** Name-compatible profiles. */
  readonly candidates: readonly Profile[];
  /** Seat of the right profile among the candidates; -1 where it is none of them. */
  readonly gold: number;
  /** The right one's id, whether or not they have a profile. */
  readonly person: string;
  /** True where the right person has a profile at all, whether or not the names let it through. */
  readonly hasProfile: boolean;
  /** Cases of one block never stand on both sides of a split. */
  readonly block: string;
};

type Mention = { readonly person: string; readonly name: string; readonly work: ProfileWork; readonly block: string };

const texts = (...values: unknown[]): boolean => values.every((value) => typeof value === 'string');

type LagosRecord = { id: string; block: string; person: string; name: string; aff: string; t: string; y: number; a: string[] };

/** The set names works by their DOI. */
function venueOf(doi: unknown): Pick<ProfileWork, 'venue'> {
  const venue = typeof doi === 'string' ? journalOf(doi) : undefined;
  return venue ? { venue } : {};
}

export function lagosCases(file: DataFile): Case[] {
  return leaveOneOut(
    readJsonLines<LagosRecord>(file, (record) => texts(record.block, record.person, record.name, record.t) && Array.isArray(record.a)).map(
      (record) => ({
        person: record.person,
        name: record.name,
        block: record.block,
        work: {
          title: record.t,
          ...venueOf(record.id),
          ...(record.y > 0 ? { year: record.y } : {}),
          coauthors: withoutOne(record.a, record.name),
          ...(record.aff ? { affiliations: [record.aff] } : {}),
        },
      }),
    ),
  );
}

type SongRecord = {
  block: string;
  person: string;
  pos: number;
  t: string;
  v: string;
  y: number;
  mesh?: string[];
  a: { last: string; fore: string; ini: string; aff?: string }[];
};

export function songCases(file: DataFile): Case[] {
  return leaveOneOut(
    readJsonLines<SongRecord>(file, (record) => texts(record.block, record.person, record.t) && Array.isArray(record.a)).map((record) => {
      const print = (author: { last: string; fore: string; ini: string }): string => `${author.fore || author.ini} ${author.last}`.trim();
      const self = record.a[record.pos];
      // PubMed gave the address of the first author only, for the whole paper, until 2014.
      const places = self?.aff ? [self.aff] : record.a.flatMap((author) => author.aff ?? []).slice(0, 1);
      return {
        person: record.person,
        name: self ? print(self) : '',
        block: record.block,
        work: {
          title: record.t,
          venue: record.v,
          ...(record.y > 0 ? { year: record.y } : {}),
          coauthors: record.a.filter((_, seat) => seat !== record.pos).map(print),
          ...(places.length > 0 ? { affiliations: places } : {}),
        },
      };
    }),
  );
}

function withoutOne(names: readonly string[], own: string): string[] {
  let at = names.indexOf(own);
  if (at < 0) at = bestSeat(names, own);
  return names.filter((_, seat) => seat !== at);
}

function bestSeat(names: readonly string[], own: string): number {
  const parsed = parseName(own);
  let best = -1;
  let rank = 0;
  names.forEach((name, seat) => {
    const own = levelRank(compareParsed(parsed, parseName(name)));
    if (own > rank) [best, rank] = [seat, own];
  });
  return best;
}

function leaveOneOut(mentions: readonly Mention[]): Case[] {
  const blocks = groupBy(mentions, (mention) => mention.block);
  return [...blocks.values()].flatMap((block) => {
    const people = groupBy(block, (mention) => mention.person);
    return block.map((asked) => {
      const profiles = [...people].flatMap(
        ([person, theirs]) =>
          profile(
            person,
            theirs.filter((mention) => mention !== asked),
          ) ?? [],
      );
      return caseOf({ name: asked.name, ...asked.work }, profiles, asked.person, asked.block);
    });
  });
}

function caseOf(query: Query, profiles: readonly Profile[], person: string, block: string): Case {
  const candidates = profiles.filter((one) => fits(query.name, one));
  return {
    query,
    candidates,
    gold: candidates.findIndex((one) => one.id === person),
    person,
    hasProfile: profiles.some((one) => one.id === person),
    block,
  };
}

/** The filter every route uses: the printed name fits the display name, or an alternative that fits it. */
function fits(name: string, one: Profile): boolean {
  return compareWithAny(name, one.name, one.otherNames).level !== 'conflict';
}

/** The display name is the most frequent of the longest spellings, as indexes choose it. */
function profile(id: string, mentions: readonly Mention[]): Profile | undefined {
  if (mentions.length === 0) return undefined;
  const names = [...groupBy(mentions, (mention) => mention.name)]
    .sort((a, b) => b[1].length - a[1].length || b[0].length - a[0].length)
    .map(([name]) => name);
  const display = names.find((name) => (parseName(name).given[0]?.length ?? 0) > 1) ?? names[0] ?? '';
  return { id, name: display, otherNames: names.filter((name) => name !== display), works: mentions.map((mention) => mention.work) };
}

type AclPaper = { id: string; y: number; v: string; t: string; a: [string, string, string, string?][] };

/** Queries of one set ("printed", "initials", "homonym"); profiles hold the other papers of the same year or earlier. */
export function aclCases(queries: DataFile, papers: DataFile, set: string): Case[] {
  const corpus = aclCorpus(papers);
  return readTsv(queries, ['set', 'paper', 'author_index', 'printed_name', 'gold_person', 'gold_has_profile'])
    .filter((row) => row.set === set)
    .flatMap((row) => {
      const paper = corpus.papers.get(row.paper ?? '');
      if (!paper) return [];
      const seat = Number(row.author_index);
      const name = row.printed_name ?? '';
      const query: Query = { name, ...workOf(paper, seat) };
      const seen = new Set<string>();
      const profiles: Profile[] = [];
      for (const key of keysOf(parseName(name))) {
        for (const person of corpus.byKey.get(key) ?? []) {
          if (seen.has(person)) continue;
          seen.add(person);
          const known = (corpus.byPerson.get(person) ?? []).filter((mention) => mention.paper !== paper && mention.paper.y <= paper.y);
          const made = profile(person, known);
          if (made) profiles.push(made);
        }
      }
      const made = caseOf(query, profiles, row.gold_person ?? '', keysOf(parseName(name))[0] ?? '');
      return [{ ...made, hasProfile: row.gold_has_profile === '1' }];
    });
}

type AclMention = Mention & { readonly paper: AclPaper };
type AclCorpus = {
  readonly papers: ReadonlyMap<string, AclPaper>;
  readonly byPerson: ReadonlyMap<string, readonly AclMention[]>;
  readonly byKey: ReadonlyMap<string, ReadonlySet<string>>;
};

const corpora = new Map<string, AclCorpus>();

function aclCorpus(file: DataFile): AclCorpus {
  const known = corpora.get(file.path);
  if (known) return known;
  const papers = new Map<string, AclPaper>();
  const mentions: AclMention[] = [];
  const byKey = new Map<string, Set<string>>();
  for (const paper of readJsonLines<AclPaper>(file, (paper) => texts(paper.id, paper.t) && Array.isArray(paper.a))) {
    papers.set(paper.id, paper);
    paper.a.forEach(([given, family, person], seat) => {
      const name = `${given} ${family}`.trim();
      mentions.push({ person, name, work: workOf(paper, seat), block: '', paper });
      for (const key of keysOf(parseName(name))) byKey.set(key, (byKey.get(key) ?? new Set()).add(person));
    });
  }
  const corpus = { papers, byPerson: groupBy(mentions, (mention) => mention.person), byKey };
  corpora.set(file.path, corpus);
  return corpus;
}

const workOf = (paper: AclPaper, seat: number): ProfileWork => ({
  title: paper.t,
  year: paper.y,
  venue: paper.v,
  coauthors: paper.a.filter((_, other) => other !== seat).map(([given, family]) => `${given} ${family}`.trim()),
});

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
