// Identifiers of works and people: one normal form each, and how to read them. Pure; knows no service's addresses beyond the ids' own.

/** A researcher's id with its registry, such as `openalex:A5023888391` or `orcid:0000-0002-1825-0097`. */
export type ResearcherId = `openalex:${string}` | `orcid:${string}` | `s2:${string}` | `dblp:${string}` | `inspire:${string}`;

/** The ids of one work, each in its normal form (see the readers below). Absent, never empty. */
export type WorkIds = {
  readonly arxiv?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly openreview?: string;
  readonly acl?: string;
  readonly dblp?: string;
  readonly inspire?: string;
  readonly openalex?: string;
};

const ARXIV_NEW = /(?:^|[^\d.]|arxiv\.)(\d{4}\.\d{4,5})(?:v\d+)?(?![\d])/i;
const ARXIV_OLD = /(?:^|[^a-z-])([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?\/(\d{7})(?:v\d+)?(?!\d)/i;

/**
 * An arXiv id without its version: `2001.01234`, `hep-th/9901001` (the subject class of `math.GT/0309136` is dropped, as arXiv
 * itself does). Reads bare ids, `arXiv:` prefixes, addresses and the DataCite DOI. Undefined where there is none.
 * Forms: https://info.arxiv.org/help/arxiv_identifier.html
 */
export function readArxivId(text: string): string | undefined {
  const fresh = ARXIV_NEW.exec(text)?.[1];
  if (fresh) {
    const month = Number(fresh.slice(2, 4));
    return month >= 1 && month <= 12 ? fresh : undefined;
  }
  const old = ARXIV_OLD.exec(text);
  return old?.[1] && old[2] ? `${old[1].toLowerCase()}/${old[2]}` : undefined;
}

/** Zero-width characters: where a DOI may be broken into two lines. */
const BREAKS = /[\u00ad\u200b\u2060\ufeff]/g;
/**
 * The angle brackets are those of SICI DOIs (`…11<1173::AID-ASI3>3.0.CO;2-8`), the only ones a DOI carries in practice. Curly, Chinese
 * and full-width signs are the text's.
 */
const DOI = /\b(10\.\d{4,9}\/(?:[^\s"<>\u2018-\u203a\u3000-\u303f\uff00-\uffef]|<\d+:[^\s"<>]*>)+)/;

/** A DOI in lower case without resolver or trailing punctuation, such as `10.1038/nature12373`. */
export function readDoi(text: string): string | undefined {
  const found = DOI.exec(decodeURIComponentSafely(text).replace(BREAKS, ''))?.[1];
  if (!found) return undefined;
  let doi = found.toLowerCase().replace(/[?#].*$/, '');
  // A closing bracket belongs to the DOI only when it also opens in it.
  while (/[.,;:)\]}'"]$/.test(doi) && !(doi.endsWith(')') && doi.split('(').length >= doi.split(')').length)) doi = doi.slice(0, -1);
  return doi;
}

/** Browsers write the angle brackets of an address so. */
const ENCODED = /%(?:2f|3c)/i;

function decodeURIComponentSafely(text: string): string {
  if (!ENCODED.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The arXiv id inside its DataCite DOI (`10.48550/arxiv.2001.01234`), or undefined for any other DOI. */
export function arxivIdOfDoi(doi: string): string | undefined {
  return /^10\.48550\/arxiv\./i.test(doi) ? readArxivId(doi.slice('10.48550/arxiv.'.length)) : undefined;
}

/** The DataCite DOI of an arXiv id, in lower case. */
export const doiOfArxivId = (arxiv: string): string => `10.48550/arxiv.${arxiv.toLowerCase()}`;

/**
 * An ORCID iD with a valid ISO 7064 MOD 11-2 check digit, as `0000-0002-1825-0097`; undefined otherwise.
 * https://support.orcid.org/hc/en-us/articles/360006897674
 */
export function readOrcid(text: string): string | undefined {
  const found = /(?:^|[^\dX])(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])(?![\dX])/i.exec(text);
  if (!found) return undefined;
  const digits = found.slice(1, 5).join('').toUpperCase();
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  if ((check === 10 ? 'X' : String(check)) !== digits[15]) return undefined;
  return digits.replace(/(.{4})(?=.)/g, '$1-');
}

/** The bare OpenAlex key (`A5023888391`, `W2741809807`) of an id or address, for the given letter. */
export function readOpenAlexId(text: string, letter: 'A' | 'W' | 'I' | 'T'): string | undefined {
  const found = new RegExp(`(?:^|/)(${letter}\\d{2,12})$`, 'i').exec(text)?.[1];
  return found?.toUpperCase();
}

/** Author records of OpenAlex that are not people: unknown, and deleted. Asking for them answers for the whole corpus. */
export const NOBODY: ReadonlySet<string> = new Set(['A9999999999', 'A5317838346']);

/** The one key a work is cached and shown under: `arxiv:…` first, then `doi:…`, then the rest. Undefined for no ids. */
export function workKey(ids: WorkIds): string | undefined {
  const order = ['arxiv', 'doi', 'pmid', 'pmcid', 'openreview', 'acl', 'dblp', 'inspire', 'openalex'] as const;
  for (const kind of order) {
    const value = ids[kind];
    if (value) return `${kind}:${value}`;
  }
  return undefined;
}

/** Splits a researcher id into registry and bare key. */
export function splitResearcherId(id: ResearcherId): { registry: string; key: string } {
  const colon = id.indexOf(':');
  return { registry: id.slice(0, colon), key: id.slice(colon + 1) };
}

/** The public page of a researcher id, always https. */
export function researcherPage(id: ResearcherId): string | undefined {
  const { registry, key } = splitResearcherId(id);
  switch (registry) {
    case 'openalex':
      return `https://openalex.org/${key}`;
    case 'orcid':
      return `https://orcid.org/${key}`;
    case 's2':
      return `https://www.semanticscholar.org/author/${key}`;
    case 'dblp':
      return `https://dblp.org/pid/${key}`;
    case 'inspire':
      return `https://inspirehep.net/authors/${key}`;
    default:
      return undefined;
  }
}

/** An id within a path, which it must not end. */
const inPath = (id: string): string => encodeURI(id.toWellFormed()).replace(/[?#]/g, encodeURIComponent);

/** The page a DOI leads to. */
export const doiPage = (doi: string): string => `https://doi.org/${inPath(doi)}`;

/**
 * OpenAlex takes reports of records that are not one's own through its contact page, which takes no prepared text; people who own a
 * record claim it on its page. https://help.openalex.org/access/fixing-errors/authors/ (2026-08)
 */
export const OPENALEX_REPORT = 'https://openalex.org/contact';

/** The page of a paper by its key (`arxiv:2001.01234`, `doi:10.1000/1`); undefined for ids without a page everybody can read. */
export function paperPage(work: string | undefined): string | undefined {
  const [, kind, id = ''] = /^(arxiv|doi|pmid|openalex):(.+)$/.exec(work ?? '') ?? [];
  switch (kind) {
    case 'arxiv':
      return `https://arxiv.org/abs/${inPath(id)}`;
    case 'doi':
      return doiPage(id);
    case 'pmid':
      return `https://pubmed.ncbi.nlm.nih.gov/${inPath(id)}/`;
    case 'openalex':
      return `https://openalex.org/${inPath(id)}`;
    default:
      return undefined;
  }
}
