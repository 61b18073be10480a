// Shapes of the other indexes' answers, as recorded (Semantic Scholar 2022 to 2024, DBLP 2022) and as documented (INSPIRE 2026).

import { either, list, nothing, nullable, number, optional, pattern, record, text } from './shape.ts';

/** DBLP writes one of a list without the list. */
const some = (shape: ReturnType<typeof record>) => either(list(shape), shape);
const digits = pattern(/^\d+$/);

export const DBLP_SEARCH = record({
  result: record({
    query: text,
    status: record({ '@code': digits, text }),
    time: record({ '@unit': text, text: pattern(/^[\d.]+$/) }),
    completions: record({ '@total': digits, '@computed': digits, '@sent': digits }),
    hits: record({
      '@total': digits,
      '@computed': digits,
      '@sent': digits,
      '@first': digits,
      hit: optional(
        some(
          record({
            '@score': digits,
            '@id': digits,
            info: record({
              authors: optional(record({ author: some(record({ '@pid': pattern(/^\w+\/[\w=.-]+$/), text })) })),
              title: pattern(/\.$/),
              venue: text,
              volume: text,
              year: digits,
              type: text,
              access: text,
              key: pattern(/^\w+\/\w+\/.+$/),
              doi: text,
              ee: text,
              url: text,
            }),
            url: pattern(/^URL#\d+$/),
          }),
        ),
      ),
    }),
  }),
});

const ids = list(record({ schema: text, value: text }));

export const INSPIRE_LITERATURE = record({
  hits: record({
    hits: list(
      record({
        id: digits,
        created: text,
        updated: text,
        links: record({}),
        metadata: record({
          control_number: number,
          titles: list(record({ source: text, title: text })),
          arxiv_eprints: list(record({ value: text, categories: list(text) })),
          dois: optional(list(record({ value: text }))),
          earliest_date: text,
          authors: list(
            record({
              full_name: text,
              ids: optional(ids),
              record: optional(record({ $ref: pattern(/^https:\/\/inspirehep\.net\/api\/authors\/\d+$/) })),
            }),
          ),
        }),
      }),
    ),
    total: number,
  }),
  links: record({ self: text }),
});

export const INSPIRE_AUTHOR = record({
  id: digits,
  created: text,
  updated: text,
  links: record({ json: text }),
  metadata: record({
    control_number: number,
    name: record({ value: text, preferred_name: text }),
    ids,
    status: text,
    stub: (value, path) => (typeof value === 'boolean' ? [] : [`${path}: boolean expected`]),
  }),
  revision_id: number,
  uuid: text,
});

const s2Ids = record({ ArXiv: optional(text), DOI: optional(text), CorpusId: number });

export const S2_PAPER = record({
  paperId: pattern(/^[\da-f]{40}$/),
  externalIds: s2Ids,
  title: text,
  year: number,
  authors: list(record({ authorId: either(digits, nothing), name: nullable(text) })),
});

export const S2_AUTHOR = record({
  authorId: digits,
  externalIds: record({}),
  name: text,
  papers: list(record({ paperId: pattern(/^[\da-f]{40}$/), externalIds: s2Ids, title: text })),
});
