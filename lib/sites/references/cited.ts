// What the page's own tags say of its references (`citation_reference`): ids and authors that the printed list does not link. Reads the head only.

import { readArxivId, readDoi, type WorkIds } from '../../core/ids.ts';
import { fold } from '../../names/fold.ts';
import { compact } from '../paper.ts';

/** One reference as a tag has it. `key` is its folded title, or the head of its folded text, found in the printed entry. */
export type Cited = { readonly key: string; readonly ids: WorkIds; readonly authors: readonly string[] };

/** Shorter titles ("Introduction") stand in many references. Folded characters. */
const LEAST_KEY = 16;
/** Of a reference that is one text, so much is compared, and so much at least must be printed alike. Folded characters. */
const HEAD = 60;
const LEAST_HEAD = 40;

/** Tags of documents already read: a page has hundreds, and every entry asks. */
const known = new WeakMap<Document, { first: Element | null; cited: readonly Cited[] }>();

const fieldsOf = (content: string): Map<string, string[]> => {
  const fields = new Map<string, string[]>();
  // "citation_title=Reeds; citation_author=A. Tarn; citation_doi=10.…": values may hold semicolons of their own.
  for (const [, name = '', value = ''] of content.matchAll(/citation_(\w+)=(.*?)(?=;\s*citation_\w+=|;?\s*$)/gs))
    fields.set(name, [...(fields.get(name) ?? []), value.trim()]);
  return fields;
};

function citedOf(content: string): Cited | undefined {
  const fields = fieldsOf(content);
  const first = (name: string): string => fields.get(name)?.[0] ?? '';
  const pmid = first('pmid');
  const ids = compact({
    doi: readDoi(first('doi') || (fields.size ? '' : content)),
    pmid: /^\d{5,9}$/.test(pmid) ? pmid : undefined,
    arxiv: readArxivId(first('arxiv_id')),
  });
  const key = fields.size
    ? fold(first('title'))
    : fold(content.replace(/^[\s[(]*\d+[\]).]*\s*|\s(?:doi\b|https?:).*$/gis, '')).slice(0, HEAD);
  const authors = (fields.get('author') ?? []).flatMap((each) => each.split(/\s*;\s*/)).filter((name) => /\p{L}/u.test(name));
  return key.length >= (fields.size ? LEAST_KEY : LEAST_HEAD) && (Object.keys(ids).length || authors.length)
    ? { key, ids, authors }
    : undefined;
}

/** What the tags say of this entry; undefined where nothing, or of two. */
export function citedIn(doc: Document, entry: string): Cited | undefined {
  const first = doc.querySelector('meta[name="citation_reference" i]');
  let read = known.get(doc);
  if (!read || read.first !== first) {
    const tags = first ? [...doc.querySelectorAll('meta[name="citation_reference" i]')] : [];
    read = { first, cited: tags.flatMap((tag) => citedOf(tag.getAttribute('content') ?? '') ?? []) };
    known.set(doc, read);
  }
  if (!read.cited.length) return undefined;
  const text = fold(entry);
  const fits = read.cited.filter(({ key }) => text.includes(key));
  const longest = fits.reduce<Cited | undefined>((best, each) => (each.key.length > (best?.key.length ?? 0) ? each : best), undefined);
  return fits.filter(({ key }) => key === longest?.key).length === 1 ? longest : undefined;
}
