// What works can be grouped by. An author whose record is gone is left out without a word, as recorded.

import type { Corpus } from '../model.ts';
import { INSTITUTIONS, institutionKey, TOPICS } from '../places.ts';
import type { Group } from './list.ts';
import { url } from './parts.ts';
import type { RecordedPaper } from './work.ts';

type Grouping = {
  keys(work: RecordedPaper): readonly string[];
  group(key: string, count: number, corpus: Corpus): Group | undefined;
};

const authors: Grouping = {
  keys: (work) => work.record.seats.flatMap((seat) => seat.author ?? []),
  group(key, count, corpus) {
    const person = corpus.person(key);
    return person && !person.missing ? { key: url(key), key_display_name: person.name, count } : undefined;
  },
};

const GROUPINGS: Readonly<Record<string, Grouping>> = {
  'authorships.author.id': authors,
  'author.id': authors,
  publication_year: {
    keys: (work) => [work.date.slice(0, 4)],
    group: (key, count) => ({ key, key_display_name: key, count }),
  },
  type: {
    keys: (work) => [work.record.venue ? 'article' : 'preprint'],
    group: (key, count) => ({ key: url(`types/${key}`), key_display_name: key, count }),
  },
  'topics.id': {
    keys: (work) => work.record.topics.map(String),
    group(key, count) {
      const topic = TOPICS[Number(key)];
      return topic ? { key: url(topic.id), key_display_name: topic.name, count } : undefined;
    },
  },
  'authorships.institutions.id': {
    keys: (work) => work.record.seats.flatMap((seat) => seat.institutions.map(String)),
    group(key, count) {
      const place = INSTITUTIONS[Number(key)];
      return place ? { key: url(institutionKey(Number(key))), key_display_name: place.name, count } : undefined;
    },
  },
};

/** Each work counts once for a key. Undefined: there is no such grouping. */
export function groupWorks(by: string, works: readonly RecordedPaper[], corpus: Corpus): Group[] | undefined {
  const grouping = GROUPINGS[by];
  if (!grouping) return undefined;
  const counts = new Map<string, number>();
  for (const work of works) for (const key of new Set(grouping.keys(work))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].flatMap(([key, count]) => grouping.group(key, count, corpus) ?? []);
}
