// INSPIRE's papers and authors as the project's own plain data. Pure; leaves out supervisors and links that lead to no author.
// Schemas of 2026: https://inspire-schemas.readthedocs.io. Fields we do not need (e-mail addresses among them) are not read.

import { type ResearcherId, readArxivId, readDoi, readOrcid, type WorkIds } from '../../core/ids.ts';
import type { PersonRecord } from '../../core/person.ts';
import { number as anyNumber, object, type Shaped, string } from '../../core/shape.ts';
import type { Authorship, WorkRecord } from '../../core/work.ts';
import { plainText } from '../plain-text.ts';
import { items, number, optional, rows, text } from '../shapes.ts';

const ids = items(object({ schema: string, value: string }));
const values = items(object({ value: string }));

const seat = object({ full_name: string, record: optional(object({ $ref: string })), ids, inspire_roles: items(string) });

const literature = object({
  control_number: number,
  titles: items(object({ title: string })),
  arxiv_eprints: values,
  dois: values,
  earliest_date: text,
  authors: items(seat),
});

export const literatureShape = object({ hits: object({ hits: rows(object({ metadata: literature })) }) });

export const authorShape = object({
  metadata: object({
    control_number: anyNumber,
    name: object({ value: string, preferred_name: text, name_variants: items(string), native_names: items(string) }),
    ids,
  }),
});

type Literature = Shaped<typeof literature>;

/** `Family, Given` as it is spoken; names with more than one comma stay as they are. */
function spoken(name: string): string | undefined {
  const [family = '', given, ...more] = name.split(',').map((part) => part.trim());
  return plainText(given && more.length === 0 ? `${given} ${family}` : name);
}

const orcidsOf = (all: Shaped<typeof ids>): string[] =>
  all.flatMap(({ schema, value }) => (schema === 'ORCID' ? (readOrcid(value) ?? []) : []));

/** Hosts differ (labs, beta) and so does the protocol; institutions have links of the same form. */
const authorOf = (link: string | undefined): ResearcherId | undefined => {
  const recid = /\/api\/authors\/(\d{1,9})\/?$/.exec(link ?? '')?.[1];
  return recid ? `inspire:${recid}` : undefined;
};

/** The paper asked for: a search may bring another whose references or notes hold the id. */
export function readLiterature(found: Shaped<typeof literatureShape>, asked: WorkIds): WorkRecord | undefined {
  const works = found.hits.hits.map(({ metadata }) => ({ metadata, ids: idsOf(metadata) }));
  const held = works.find(({ ids, metadata }) =>
    asked.arxiv
      ? metadata.arxiv_eprints.some(({ value }) => readArxivId(value) === asked.arxiv)
      : asked.inspire
        ? ids.inspire === asked.inspire
        : metadata.dois.some(({ value }) => readDoi(value) === asked.doi),
  );
  if (!held) return undefined;
  const { metadata } = held;
  const title = plainText(metadata.titles[0]?.title);
  const date = /^\d{4}-\d\d-\d\d/.exec(metadata.earliest_date ?? '')?.[0];
  const authors = metadata.authors.filter(({ inspire_roles: roles }) => roles.length === 0 || roles.includes('author'));
  return {
    ids: held.ids,
    ...(title ? { title } : {}),
    ...(date ? { year: Number(date.slice(0, 4)), date } : {}),
    authorships: authors.map(readSeat),
    truncated: false,
  };
}

function idsOf({ control_number, arxiv_eprints, dois }: Literature): WorkIds {
  const arxiv = readArxivId(arxiv_eprints[0]?.value ?? '');
  const doi = dois.map(({ value }) => readDoi(value)).find(Boolean);
  return { ...(arxiv ? { arxiv } : {}), ...(doi ? { doi } : {}), ...(control_number ? { inspire: String(control_number) } : {}) };
}

function readSeat(author: Shaped<typeof seat>, position: number): Authorship {
  const printedName = spoken(author.full_name) ?? '';
  const researcher = authorOf(author.record?.$ref);
  const [orcid] = orcidsOf(author.ids);
  return {
    position,
    printedName,
    ...(researcher ? { researcher, researcherName: printedName, ...(orcid ? { researcherOrcid: orcid } : {}) } : {}),
    institutions: [],
    affiliations: [],
  };
}

export function readAuthor({ metadata }: Shaped<typeof authorShape>): PersonRecord | undefined {
  const { name, control_number: recid } = metadata;
  const names = [name.preferred_name, spoken(name.value), ...[...name.name_variants, ...name.native_names].map(spoken)];
  const [first, ...others] = new Set(names.flatMap((one) => plainText(one) ?? []));
  return first
    ? { id: `inspire:${recid}`, name: first, otherNames: others, orcids: [...new Set(orcidsOf(metadata.ids))], works: [] }
    : undefined;
}
