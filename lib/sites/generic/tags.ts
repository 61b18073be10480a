// What a page's tags say: is it a paper, and who wrote it (Highwire, Dublin Core, PRISM, bepress, JSON-LD). Reads the head; places nothing.

import { readDoi, readOrcid } from '../../core/ids.ts';
import { isObject } from '../../core/shape.ts';

/** One author as a tag spells it. */
export type Seed = { readonly name: string; readonly orcid?: string; readonly affiliations?: readonly string[] };

export type Tags = {
  readonly seeds: readonly Seed[];
  /** `firm`: the tag is for authors only. `loose`: editors and reviewers have been seen in it. */
  readonly trust: 'firm' | 'loose';
  /** `paper`: the tags say so. `perhaps`: only the page itself can tell. `no`: the tags say it is something else. */
  readonly verdict: 'paper' | 'perhaps' | 'no';
  /** The one DOI that JSON-LD gives the paper. */
  readonly doi: string | undefined;
};

const FIRM = [
  'citation_author',
  'citation_authors',
  'bepress_citation_author',
  'eprints.creators_name',
  'dc.creator.personalname',
  'wkhealth_authors',
];
/** Last the one that names anybody who contributed: old HighWire pages have their authors there. */
const LOOSE = ['dc.creator', 'dcterms.creator', 'dc.contributor.author', 'dc.creators', 'prism.author', 'dc.contributor'];
/** Tags only papers carry. */
const PAPER =
  /^(?:bepress_)?citation_(?:title|doi|pmid|journal_title|pdf_url|arxiv_id|conference_title|dissertation_institution|technical_report_number)$|^prism\.(?:doi|publicationname)$|^eprints\.title$/;
/** What repositories call papers; "article" and "text" are anybody's words. */
const PAPER_TYPE =
  /proceeding|conference|preprint|thesis|dissertation|journal|peer.?review|scholarly|(?:research|working|technical).?(?:article|paper|report)/i;
const SCHOLARLY = /^(?:(?:Medical)?ScholarlyArticle|Thesis|Preprint|Dataset|Chapter|TechArticle|Report)$/;
/** Blogs and magazines use these; a DOI makes one of them a paper. */
const ARTICLE = /^(?:Article|BlogPosting|CreativeWork|WebPage)$/;
const NEWS = /^(?:NewsArticle|ReportageNewsArticle|OpinionNewsArticle|AnalysisNewsArticle)$/;

/** "News & Views" is written by scientists. */
const NEWS_TYPE = /^news\b(?!\s*(?:&(?:amp;)?|and)\s*views)/i;

type Json = { readonly [key: string]: unknown };
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const textOfValue = (value: unknown): string =>
  typeof value === 'string' ? value : isObject(value) ? textOfValue(value['@value'] ?? value['@id'] ?? value.name) : '';

function typesOf(node: Json): string[] {
  return listOf(node['@type']).map((type) => String(type).replace(/^.*[/#:]/, ''));
}

/** Every object of the page's JSON-LD, graphs and main entities opened. Broken blocks are passed over. */
function jsonLd(doc: Document): Json[] {
  const found: Json[] = [];
  const open = (value: unknown): void => {
    for (const node of listOf(value)) {
      if (!isObject(node)) continue;
      found.push(node);
      open(node['@graph']);
      open(node.mainEntity);
    }
  };
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      open(JSON.parse(script.textContent ?? ''));
    } catch {
      // A page's own mistake; other blocks and tags may still tell.
    }
  }
  return found;
}

function seedsOfNode(node: unknown): Seed[] {
  if (typeof node === 'string') return /^https?:/.test(node) ? [] : namesInTag(node).map((name) => ({ name }));
  const seed = isObject(node) && seedOfNode(node);
  return seed ? [seed] : [];
}

function seedOfNode(node: Json): Seed | undefined {
  const spelled = [node.givenName, node.additionalName, node.familyName].map(textOfValue).filter(Boolean).join(' ');
  const name = textOfValue(node.name) || spelled;
  if (!name || typesOf(node).includes('Organization')) return undefined;
  const orcid = [node['@id'], ...listOf(node.sameAs), ...listOf(node.identifier), ...listOf(node.url)]
    .map(textOfValue)
    .flatMap((id) => (id.includes('orcid') ? (readOrcid(id) ?? []) : []))[0];
  const affiliations = listOf(node.affiliation)
    .map((each) => (isObject(each) ? textOfValue(each.name) : textOfValue(each)))
    .filter(Boolean);
  return { name, ...(orcid ? { orcid } : {}), ...(affiliations.length ? { affiliations } : {}) };
}

/** A tag's content as names: most hold one, some a list. */
export function namesInTag(content: string): string[] {
  const text = content.replace(/\s+/g, ' ').trim();
  // "B&eacute;la": encoded twice.
  const between = /\s*(?<!&#?\w{2,8});\s*/;
  if (between.test(text)) return text.split(between).filter(Boolean);
  const parts = text.split(/\s*,\s*(?:and\s+|&\s*)?|\s+and\s+|\s+&\s+/).filter(Boolean);
  const manyWords = parts.filter((part) => /\S[\s.]+\S/.test(part)).length === parts.length;
  return parts.length > 1 && manyWords && (parts.length > 2 || /\s(?:and|&)\s/.test(text)) ? parts : [text];
}

/** Lists that stand in the head twice are one list. */
function withoutRepeats(seeds: readonly Seed[]): Seed[] {
  const first = seeds.filter((seed, index) => seeds.findIndex((other) => other.name === seed.name) === index);
  return first.length * 2 <= seeds.length ? first : [...seeds];
}

type Meta = { readonly key: string; readonly content: string };

function seedsOf(metas: readonly Meta[], keys: readonly string[]): Seed[] {
  for (const key of keys) {
    const seeds: Seed[] = [];
    for (const meta of metas) {
      const last = seeds.at(-1);
      if (meta.key === key) seeds.push(...namesInTag(meta.content).map((name) => ({ name })));
      else if (last && meta.key === `${key}_orcid`) seeds[seeds.length - 1] = { ...last, ...orcidOf(meta.content) };
      else if (last && meta.key === `${key}_institution`)
        seeds[seeds.length - 1] = { ...last, affiliations: [...(last.affiliations ?? []), meta.content] };
    }
    const named = seeds.filter((seed) => /\p{L}/u.test(seed.name));
    if (named.length) return withoutRepeats(named);
  }
  return [];
}

function orcidOf(content: string): { orcid?: string } {
  const orcid = readOrcid(content);
  return orcid ? { orcid } : {};
}

/** Does the markup of the body say that the page is a paper: one scholarly article, with its heading in it? Lists say it of each entry. */
function isMarked(doc: Document): boolean {
  const marked = doc.querySelectorAll('[itemtype*="ScholarlyArticle" i],[typeof*="ScholarlyArticle" i],[itemtype$="/Thesis" i]');
  return marked.length === 1 && marked[0]?.querySelector('h1,h2') != null;
}

/** What a node is called elsewhere: addresses, and identifiers with a name of their kind. */
const idsOf = (node: Json): string[] =>
  [node['@id'], ...listOf(node.identifier), ...listOf(node.sameAs), node.url].map((id) =>
    isObject(id) && typeof id.value === 'string' ? id.value : textOfValue(id),
  );

/** Reads the tags once. Microdata and RDFa stand in the body and are the structure's business. */
export function readTags(doc: Document, url: URL): Tags {
  const metas: Meta[] = [];
  for (const meta of doc.querySelectorAll('meta[content]')) {
    const key = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase().replace(/^(?:dcterms|dct)\./, 'dcterms.');
    const content = (meta.getAttribute('content') ?? '').trim();
    if (key && content) metas.push({ key, content });
  }
  const nodes = jsonLd(doc);
  const tagDoi =
    readDoi(url.hostname.endsWith('doi.org') ? url.pathname : '') !== undefined ||
    metas.some(({ key, content }) => /^(?:dc|dcterms|prism|citation)\b.*(?:identifier|doi)/.test(key) && readDoi(content) !== undefined);
  const works = nodes.filter((node) => {
    const types = typesOf(node);
    if (types.some((type) => SCHOLARLY.test(type))) return true;
    return types.some((type) => ARTICLE.test(type)) && (/\bdoi\.org\/10\./.test(idsOf(node).join(' ')) || tagDoi);
  });
  const dois = new Set(works.flatMap((node) => idsOf(node).flatMap((id) => readDoi(id) ?? [])));
  const doi = dois.size === 1 ? [...dois][0] : undefined;
  const firm = seedsOf(metas, FIRM);
  const described = works.map((node) => listOf(node.author ?? node.creator).flatMap(seedsOfNode)).find((seeds) => seeds.length) ?? [];
  const loose = seedsOf(metas, LOOSE);
  const tagged = metas.some(({ key }) => PAPER.test(key));
  const typed = metas.some(({ key, content }) => /^(?:dc|dcterms)\.type$/.test(key) && PAPER_TYPE.test(content));
  const isNews =
    nodes.some((node) => typesOf(node).some((type) => NEWS.test(type))) ||
    metas.some(({ key, content }) => /^(?:dc\.type|prism\.section|citation_article_type)$/.test(key) && NEWS_TYPE.test(content));
  const paper =
    firm.length > 0 ||
    isMarked(doc) ||
    tagged ||
    works.length > 0 ||
    (loose.length > 0 && (tagDoi || typed || readDoi(url.pathname) !== undefined));
  const verdict = isNews ? 'no' : paper ? 'paper' : 'perhaps';
  if (firm.length) return { seeds: withOrcids(firm, described), trust: 'firm', verdict, doi };
  if (described.length) return { seeds: described, trust: 'firm', verdict, doi };
  return { seeds: loose, trust: 'loose', verdict, doi };
}

/** JSON-LD carries iDs that Highwire tags lack; lists of one length are the same list. */
function withOrcids(seeds: readonly Seed[], described: readonly Seed[]): readonly Seed[] {
  if (seeds.length !== described.length) return seeds;
  return seeds.map((seed, index) => ({ ...described[index], ...seed }));
}
