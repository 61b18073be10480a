// Which paper a byline belongs to: ids from tags, links and the address. Reads only; each id in its normal form.

import { arxivIdOfDoi, readArxivId, readDoi, type WorkIds } from '../core/ids.ts';
import { noiseOf, textOf } from './read-names.ts';
import type { PageKind, PaperAt } from './site.ts';

/** The contents of the meta tags of these names (`citation_doi`, `dc.identifier` …), in the order of the names. Names in any case. */
function contents(doc: Document, names: readonly string[]): string[] {
  const tags = [...doc.querySelectorAll('meta[content]')].map((tag) => ({
    name: (tag.getAttribute('name') ?? tag.getAttribute('property'))?.toLowerCase(),
    content: tag.getAttribute('content')?.trim() ?? '',
  }));
  return names.flatMap((name) => tags.flatMap((tag) => (tag.name === name && tag.content ? tag.content : [])));
}

/** The content of the first of these tags that is there. */
export const meta = (doc: Document, ...names: string[]): string | undefined => contents(doc, names)[0];

/** What platforms put behind the DOI of an address. */
const BEHIND = /(?:[/.](?:full(?:text)?|(?:am|e)?pdf|abstract|meta|x?html?|epub|xml|summary|references|figures))+$/;

/** Ids an address speaks of, from the services' own forms. */
export function idsOfAddress(href: string): WorkIds {
  const [, host = '', rest = ''] = /^(?:https?:)?\/\/(?:www\.|dx\.)?([^/]+)(\/.*)?$/.exec(href) ?? [];
  // Links that lead out carry the DOI among other things; `key` is what they lead to, `doi` often what they come from.
  const out = /doi\.org(?:\/|%2f)(10\.[^&]*)/i.exec(rest)?.[1];
  const path = out
    ? `/${out}`
    : rest.replace(/\?(?:.*&)?(?:key|doi|(?:rft_)?id)=(?:[^&]*doi[^&\d]*(?:[23][af])?)?(10\.[^&]*).*|([?&][^?&]*=10\.[^&]*)&.*/i, '/$1$2');
  const find = (pattern: RegExp): string | undefined => pattern.exec(path)?.[1];
  const found =
    /(?:^|\.)doi\.org$|acm\.org|\/doi\//.test(host + path) || /\b10\.\d{4,9}(?:\/|%2f)\S/i.test(path) ? readDoi(path) : undefined;
  const bare = found?.replace(/\/+$/, '');
  const exact = out || /(?:^|\.)doi\.org$/.test(host);
  // Silverchair's platforms put a number of their own behind it, and the name of the file.
  const numbered = /article[\w-]*\/doi\//.test(path) ? bare?.replace(/\/\d{5,}(?:\/[^/]*)?$/, '') : bare;
  const doi = exact ? bare : numbered?.replace(BEHIND, '');
  const arxiv =
    (/arxiv|alphaxiv/i.test(host) && /^\/(?:abs|pdf|html|format|overview)\//.test(path)) || /^\/papers\/\d{4}\.\d/.test(path)
      ? readArxivId(path)
      : doi && arxivIdOfDoi(doi);
  const ids = {
    arxiv,
    // A preprint's address carries its version behind the DOI.
    doi: doi && !arxiv ? doi.replace(/^(10\.(?:1101|64898)\/[\d.]+)v\d.*/, '$1') : undefined,
    pmid: /pubmed|europepmc.*\/med/i.test(host + path) ? find(/\/(?:pubmed\/|med\/)?(\d{5,9})(?=[/?#]|$)/i) : undefined,
    pmcid: find(/\b(PMC\d{4,9})\b/i)?.toUpperCase(),
    openreview: /openreview\.net$/.test(host) ? find(/[?&]id=([\w-]{6,})/) : undefined,
    acl: /aclanthology\.org$/.test(host) ? find(/^\/([A-Z]\d\d-\d{4}|\d{4}\.[\w-]+\.\d+)/) : undefined,
    dblp: /dblp\./.test(host) ? find(/\/rec\/([\w/.-]+?)(?:\.\w+)?(?:[?#]|$)/) : undefined,
    inspire: /inspirehep\.net$/.test(host) ? find(/^\/(?:literature|record)\/(\d+)/) : undefined,
  };
  return compact(ids);
}

/** Leaves out what is not there. */
export function compact(ids: { readonly [K in keyof WorkIds]?: WorkIds[K] | undefined }): WorkIds {
  return Object.fromEntries(Object.entries(ids).filter(([, value]) => value)) as WorkIds;
}

/** Ids the address of a link speaks of. */
export function idsOfLink(link: Element, base: URL): WorkIds {
  const href = link.getAttribute('href') ?? '';
  return idsOfAddress(URL.canParse(href, base) ? new URL(href, base).href : '');
}

/** Ids of all links in an element; the first of each kind stands. */
export function idsOfLinks(element: Element, base: URL): WorkIds {
  let ids: WorkIds = {};
  for (const link of element.querySelectorAll('a[href]')) ids = { ...idsOfLink(link, base), ...ids };
  return ids;
}

/** Titles in tags carry markup on some pages: "CO<sub>2</sub>". */
export const withoutMarkup = (text: string): string => text.replace(/<\/?[a-z][^<>]*>/gi, '');

/** The title as the tags have it. */
export function titleTag(doc: Document, ...more: string[]): string | undefined {
  const title = meta(doc, 'citation_title', 'dc.title', 'bepress_citation_title', ...more, 'og:title');
  return title && withoutMarkup(title);
}

/** What the page itself says it is: tags first, then its address. */
export function paperOfPage(doc: Document, url: URL): PaperAt {
  const doi = contents(doc, ['citation_doi', 'prism.doi', 'bepress_citation_doi', 'dc.identifier.doi', 'dc.identifier', 'doi'])
    .map(readDoi)
    .find(Boolean);
  const pmid = meta(doc, 'citation_pmid', 'ncbi_uid');
  const tags = compact({
    arxiv:
      readArxivId(meta(doc, 'citation_arxiv_id') ?? '') ??
      contents(doc, ['citation_technical_report_number']).flatMap((each) => (/^arxiv:/i.test(each) ? (readArxivId(each) ?? []) : []))[0] ??
      (doi && arxivIdOfDoi(doi)),
    doi: doi && !arxivIdOfDoi(doi) ? doi : undefined,
    pmid: pmid && /^\d+$/.test(pmid) ? pmid : undefined,
  });
  return {
    ids: { ...idsOfAddress(url.href), ...tags },
    title: titleTag(doc),
  };
}

/** The paper of a byline where the site's file gives no function: its entry in a list, or the page. */
export function paperOf(root: Element, kind: PageKind, url: URL): PaperAt {
  const entry = kind.entry ? root.closest(kind.entry) : null;
  const scope = entry ?? root.ownerDocument;
  const heading = kind.title ? scope.querySelector(kind.title) : null;
  const printed = heading ? textOf(heading, noiseOf(kind)) : undefined;
  if (entry) return { ids: idsOfLinks(entry, url), title: printed };
  const page = paperOfPage(root.ownerDocument, url);
  return { ...page, title: printed ?? page.title };
}
