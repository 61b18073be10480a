// An author as OpenAlex answers it: every field of the recorded shape, counted from the works of this world.

import type { Corpus, Person } from '../model.ts';
import { fold } from '../text.ts';
import { institution, orcidUrl, topicParts, url } from './parts.ts';
import { hasRecord } from './work.ts';

// A record with counts of its own has more works than are worth reading for its topics.
const SAMPLE = 400;
const ALL_WORKS_OF_A_TOPIC = 100_000;

const tally = <K>(keys: Iterable<K>): [K, number][] => {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]);
};

/** Largest h such that h works have at least h citations each. Hirsch 2005, doi:10.1073/pnas.0507655102 */
export const hIndex = (citations: readonly number[]): number =>
  [...citations].sort((one, other) => other - one).filter((count, at) => count > at).length;

// A corpus never changes, and counting a record of 34,000 works takes a third of a second.
const counted = new WeakMap<Corpus, WeakMap<Person, ReturnType<typeof countAuthor>>>();

/** The whole record. */
export function renderAuthor(person: Person, corpus: Corpus): ReturnType<typeof countAuthor> {
  const known = counted.get(corpus) ?? new WeakMap<Person, ReturnType<typeof countAuthor>>();
  counted.set(corpus, known);
  const record = known.get(person) ?? countAuthor(person, corpus);
  known.set(person, record);
  return record;
}

function countAuthor(person: Person, corpus: Corpus) {
  const works = corpus.worksOf(person.id).filter(hasRecord);
  const sample = person.counts ? works.slice(0, SAMPLE) : works;
  const citations = works.map((work) => work.record.citedBy);
  const worksCount = person.counts?.works ?? works.length;
  const citedBy = person.counts?.citedBy ?? citations.reduce((sum, one) => sum + one, 0);
  const topics = tally(sample.flatMap((work) => work.record.topics));
  const byYear = new Map<number, { works: number; citedBy: number }>();
  for (const work of works) {
    const year = Number(work.date.slice(0, 4));
    const known = byYear.get(year) ?? { works: 0, citedBy: 0 };
    byYear.set(year, { works: known.works + 1, citedBy: known.citedBy + work.record.citedBy });
  }
  const seats = sample.flatMap((work) =>
    work.record.seats
      .filter((seat) => seat.author === person.id)
      .flatMap((seat) => seat.institutions.map((place) => ({ place, year: Number(work.date.slice(0, 4)) }))),
  );
  const affiliations = tally(seats.map((seat) => seat.place)).map(([place]) => ({
    institution: institution(place),
    years: [...new Set(seats.filter((seat) => seat.place === place).map((seat) => seat.year))].sort((one, other) => other - one),
  }));
  const words = fold(person.name).split(' ');
  const longest = [...person.alternatives].sort((one, other) => other.length - one.length)[0] ?? person.name;
  return {
    id: url(person.id),
    // Records exist that have the ORCID among the ids only.
    orcid: person.id.endsWith('7') ? null : orcidUrl(person.orcid),
    display_name: person.name,
    raw_author_names: person.alternatives,
    full_name: longest,
    works_count: worksCount,
    cited_by_count: citedBy,
    summary_stats: {
      '2yr_mean_citedness': worksCount > 0 ? citedBy / worksCount / 4 : 0,
      h_index: person.counts?.hIndex ?? hIndex(citations),
      i10_index: citations.filter((count) => count >= 10).length,
    },
    ids: { openalex: url(person.id), orcid: orcidUrl(person.orcid) },
    affiliations,
    last_known_institutions: person.institutions.length > 0 ? person.institutions.map(institution) : null,
    topics: topics.map(([topic, count]) => {
      const { id, display_name, ...rest } = topicParts(topic);
      return { id, display_name, count, ...rest };
    }),
    topic_share: topics.map(([topic, count]) => {
      const { id, display_name, ...rest } = topicParts(topic);
      return { id, display_name, value: count / ALL_WORKS_OF_A_TOPIC, ...rest };
    }),
    x_concepts: [],
    counts_by_year: [...byYear]
      .sort(([one], [other]) => one - other)
      .map(([year, count]) => ({ year, works_count: count.works, oa_works_count: count.works, cited_by_count: count.citedBy })),
    display_name_alternatives: person.alternatives,
    block_key: `${words[0]?.[0] ?? ''} ${words.at(-1) ?? ''}`,
    works_api_url: `https://api.openalex.org/works?filter=author.id:${person.id}`,
    updated_date: '2026-09-14T12:21:24',
    created_date: '2026-01-10T00:00:00',
  };
}
