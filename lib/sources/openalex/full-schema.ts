// The shape of a work in full in OpenAlex's lists, as far as we read it. Everything but the id may be missing.

import { ok } from '../../core/result.ts';
import { number as anyNumber, isObject, object, type Shape, type Shaped, string } from '../../core/shape.ts';
import { items, number, optional, text } from '../shapes.ts';
import { type WorkShape, workShape } from './schema.ts';

/** The id of a level above a topic: an address (`https://openalex.org/subfields/1702`), in some records a bare number. */
const levelId: Shape<string> = (value) => (typeof value === 'number' ? ok(String(value)) : string(value));
const level = optional(object({ id: levelId, display_name: string }));

const place = optional(
  object({ landing_page_url: text, pdf_url: text, source: optional(object({ display_name: text, type: text })), raw_source_name: text }),
);

const more = object({
  primary_location: place,
  best_oa_location: place,
  topics: items(object({ id: string, display_name: string, score: number, subfield: level, field: level, domain: level })),
  referenced_works: items(string),
  related_works: items(string),
  counts_by_year: items(object({ year: anyNumber, cited_by_count: anyNumber })),
  biblio: optional(object({ volume: text, issue: text, first_page: text, last_page: text })),
});

/** What lists of other uses read too, and what only this one reads. */
export type FullWorkShape = {
  readonly work: WorkShape;
  readonly more: Shaped<typeof more>;
  /** Word -> its places; read by hand, since a shape for each of its numbers would cost more than the rest together. */
  readonly index: Readonly<Record<string, unknown>> | undefined;
};

export const fullWorkShape: Shape<FullWorkShape> = (value) => {
  const work = workShape(value);
  if (!work.ok) return work;
  const read = more(value);
  if (!read.ok) return read;
  const index = isObject(value) ? value.abstract_inverted_index : undefined;
  return ok({ work: work.value, more: read.value, index: isObject(index) ? index : undefined });
};
