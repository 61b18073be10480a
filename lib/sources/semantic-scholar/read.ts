// Semantic Scholar's papers and authors as the project's own plain data (recorded answers of 2023 to 2026). Pure; nearly all may be null.

import { type ResearcherId, readArxivId, readDoi, readOrcid, type WorkIds } from '../../core/ids.ts';
import type { PersonRecord } from '../../core/person.ts';
import { number as anyNumber, object, type Shape, type Shaped, string } from '../../core/shape.ts';
import type { Authorship, WorkRecord } from '../../core/work.ts';
import { plainText } from '../plain-text.ts';
import { items, number, optional, seats, text } from '../shapes.ts';

/** Bylines end here. */
const LONGEST_BYLINE = 500;

/** Numbers in some answers, strings in others. */
const idText: Shape<string | undefined> = (value) => text(anyNumber(value).ok ? String(value) : value);

const externalIds = optional(object({ ArXiv: text, DOI: text, PubMed: idText, PubMedCentral: idText, ACL: text, DBLP: text }));

export const paperShape = object({
  paperId: string,
  title: text,
  year: number,
  externalIds,
  authors: seats(object({ authorId: text, name: text })),
});

export const authorShape = object({
  authorId: string,
  name: text,
  externalIds: optional(object({ ORCID: items(string) })),
  papers: items(object({ title: text, externalIds })),
});

const idOf = (authorId: string | undefined): ResearcherId | undefined =>
  authorId && /^\d{1,12}$/.test(authorId) ? `s2:${authorId}` : undefined;

function idsOf(ids: Shaped<typeof externalIds>): WorkIds {
  const arxiv = readArxivId(ids?.ArXiv ?? '');
  const doi = readDoi(ids?.DOI ?? '');
  return {
    ...(arxiv ? { arxiv } : {}),
    ...(doi ? { doi } : {}),
    ...(ids?.PubMed ? { pmid: ids.PubMed } : {}),
    ...(ids?.PubMedCentral ? { pmcid: `PMC${ids.PubMedCentral.replace(/^PMC/i, '')}` } : {}),
    ...(ids?.ACL ? { acl: ids.ACL } : {}),
    ...(ids?.DBLP ? { dblp: ids.DBLP } : {}),
  };
}

export function readPaper(paper: Shaped<typeof paperShape>): WorkRecord {
  const title = plainText(paper.title);
  return {
    ids: idsOf(paper.externalIds),
    ...(title ? { title } : {}),
    ...(paper.year ? { year: paper.year } : {}),
    authorships: paper.authors.map(readSeat),
    truncated: paper.authors.length >= LONGEST_BYLINE,
  };
}

function readSeat(seat: Shaped<typeof paperShape>['authors'][number], position: number): Authorship {
  const printedName = plainText(seat?.name) ?? '';
  const researcher = idOf(seat?.authorId);
  return { position, printedName, ...(researcher ? { researcher, researcherName: printedName } : {}), institutions: [], affiliations: [] };
}

/** A record that was merged away answers with the id it has now. */
export function readAuthor(author: Shaped<typeof authorShape>): PersonRecord | undefined {
  const id = idOf(author.authorId);
  const name = plainText(author.name);
  if (!id || !name) return undefined;
  const works = author.papers.map(({ title: raw, externalIds: ids }) => {
    const title = plainText(raw);
    return { ids: idsOf(ids), ...(title ? { title } : {}) };
  });
  const orcids = (author.externalIds?.ORCID ?? []).flatMap((one) => readOrcid(one) ?? []);
  return { id, name, otherNames: [], orcids: [...new Set(orcids)], works };
}
