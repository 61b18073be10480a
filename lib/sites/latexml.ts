// Bylines of LaTeXML's HTML (arXiv, ar5iv): one `ltx_creator` per author, or many authors in one. Reads only the byline.

import { readArxivId, readOrcid } from '../core/ids.ts';
import { namesOfBlock } from './block.ts';
import { flowOf, NOISE } from './flow.ts';
import { compact } from './paper.ts';
import { nameAt, pieces, textOf } from './read-names.ts';
import type { NameAt, PaperAt } from './site.ts';

const NOTES = '.ltx_author_notes';
const LATEX_NOISE = `${NOISE},.ltx_note,${NOTES},.ltx_contact,.ltx_ERROR,.ltx_tag`;

function affiliationsOf(creator: Element | null): string[] {
  return [...(creator?.querySelectorAll('.ltx_role_affiliation,.ltx_role_institutetext,.ltx_role_address') ?? [])].map((note) =>
    textOf(note, `${NOISE},.ltx_contact_name`),
  );
}

/** One author of her own `ltx_creator`. */
function single(element: Element, raw: string, position: number): NameAt | undefined {
  const creator = element.closest('.ltx_creator');
  const name = nameAt(raw, position, element);
  if (!name) return undefined;
  const affiliations = affiliationsOf(creator).filter(Boolean);
  const orcid = name.orcid ?? readOrcid(/orcid\D{0,20}([\dX-]{19})/i.exec(creator?.querySelector(NOTES)?.textContent ?? '')?.[1] ?? '');
  return { ...name, ...(affiliations.length ? { affiliations } : {}), ...(orcid ? { orcid } : {}) };
}

/** Names of a `ltx_authors` block. */
export function latexmlNames(root: Element): NameAt[] {
  if (!root.matches('.ltx_authors')) return plainTexNames(root);
  const names: NameAt[] = [];
  const elements = [...root.querySelectorAll('.ltx_personname')].filter(
    (element) => !element.closest('.ltx_role_editor,.ltx_role_translator'),
  );
  for (const element of elements) {
    const flow = flowOf(element, LATEX_NOISE);
    const parts = pieces(flow.text).filter((piece) => /\p{L}{2}/u.test(piece.text));
    const only = parts.length === 1 && parts[0] && !parts[0].text.includes('@') ? single(element, parts[0].text, names.length) : undefined;
    if (only) names.push(only);
    else names.push(...namesOfBlock(flow, element, names.length, elements.length === 1));
  }
  return names;
}

/** A line this long is the paper's text. Characters. */
const MOST_LINE = 300;

/** Plain TeX knows no authors: the names stand in the first lines, between the title and the abstract. */
function plainTexNames(root: Element): NameAt[] {
  const flow = flowOf(root, LATEX_NOISE);
  const end = flow.text.search(new RegExp(`\\n[^\\p{L}\\n]*abstract|[^\\n]{${MOST_LINE}}`, 'iu'));
  const head = flow.text.slice(0, Math.max(0, end));
  const title = root.ownerDocument.title.replace(/^\[.*?\]/, '').trim();
  const from = /\S[^\n]*\n/.exec(head);
  const start = title.length > 8 && head.includes(title) ? head.indexOf(title) + title.length : from ? from.index + from[0].length : 0;
  return head ? namesOfBlock(flow, root, 0, true, ' '.repeat(start) + head.slice(start)) : [];
}

/** The paper: the id is in the address, title and category stand on the page. */
export function latexmlPaper(root: Element, url: URL): PaperAt {
  const doc = root.ownerDocument;
  const heading = doc.querySelector('.ltx_title_document');
  const mark = doc.querySelector('#watermark-tr')?.textContent ?? '';
  return {
    ids: compact({ arxiv: readArxivId(url.pathname) ?? readArxivId(mark) }),
    title: heading ? textOf(heading, '.ltx_note,annotation,annotation-xml') : undefined,
    category: /\[([\w.-]+)\]/.exec(mark)?.[1],
  };
}
