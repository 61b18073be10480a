// The reader for what a page's own site rules do not find: papers of unknown sites, lists, references. Reads when asked, not before.

import { createSiteDetector, type Detector, detectorOf, hereOf, type PartDetector } from './detector.ts';
import { fullTextSpecials } from './full-text.ts';
import { readEntries } from './generic/entries.ts';
import { readPaper } from './generic/generic.ts';
import { withReader } from './late.ts';
import { entriesOf, entryOf } from './references/entry.ts';
import { readReference } from './references/reference.ts';
import { type Byline, LATEXML_BYLINE, type SiteHere } from './site.ts';
import { specials } from './special.ts';

/** How long a page may change before it is read again, ms: lists that grow and hydration come in bursts. */
const READ_AGAIN_AFTER = 1_000;

type Reading = {
  readonly href: string;
  readonly size: number;
  readonly at: number;
  readonly bylines: readonly Byline[];
  readonly isList: boolean;
  readonly texts: readonly (string | undefined)[];
};

/** A byline whose frame holds more text than this shares it with the paper: only its elements are watched. Characters. */
const MOST_WATCHED = 20_000;

/** The text that is watched for changes; undefined where it is too much to look at with every step of the pointer. */
function watchedText({ root }: Byline): string | undefined {
  const text = root.textContent ?? '';
  return text.length > MOST_WATCHED ? undefined : text;
}

/** Is the byline still as it was read? Expanders add names, hydration replaces nodes. A name only the tags know has an empty element. */
const stands = ({ root, names }: Byline, text: string | undefined): boolean =>
  root.isConnected &&
  (text === undefined || root.textContent === text) &&
  [names[0], names.at(-1)].every((name) => !name || name.element.isConnected || !name.element.firstChild);

/** LaTeXML's pages where their own script does not come: through a proxy, over http, on hosts nobody has heard of. */
const LATEXML = [{ byline: LATEXML_BYLINE, special: 'latexml' }] as const;

/** The page's paper, or the papers it lists: what reads like one paper may be the first of a list. A list has no references of its own. */
function readPage(doc: Document, url: URL, site: string): { bylines: Byline[]; isList?: boolean } {
  const paper = readPaper(doc, url, site);
  const root = paper[0]?.root;
  if (root && (root === doc.head || doc.querySelector('meta[name^="citation_author" i]'))) return { bylines: paper };
  // A marked block of authors is surer than any line that looks like one.
  const marked = doc.querySelector('.ltx_authors') !== null;
  const full = root && !marked ? undefined : createSiteDetector(doc, url, { id: site, pages: LATEXML }, fullTextSpecials)?.bylines();
  if (full?.length) return { bylines: full };
  const list = readEntries(doc, url, site);
  const isList = !root || list.some((each) => each.root.contains(root) || root.contains(each.root));
  return { bylines: isList ? list : paper, isList };
}

/**
 * The detector for any page. It reads the page when first asked and again when the page has become another; a page that is no paper
 * costs one look at its tags. Where the site's `own` rules find bylines, only references are left to it.
 */
export function createReader(
  doc: Document,
  url: URL,
  site: string,
  own: PartDetector | undefined,
  now: () => number = () => performance.now(),
): Detector {
  const here = hereOf(doc, url);
  let reading: Reading | undefined;

  const bylines = (): readonly Byline[] => {
    const at = here();
    // Our own card comes and goes.
    const size = doc.getElementsByTagName('*').length - doc.getElementsByTagName('byline-card').length;
    const stale =
      !reading ||
      reading.href !== at.href ||
      (reading.size !== size && now() - reading.at > READ_AGAIN_AFTER) ||
      !reading.bylines.every((byline, at) => stands(byline, reading?.texts[at]));
    if (stale || !reading) {
      const { bylines: found, isList = false } = own?.finds() ? { bylines: [] } : readPage(doc, at, site);
      reading = { href: at.href, size, at: now(), bylines: found, isList, texts: found.map(watchedText) };
    }
    return reading.bylines;
  };

  const entries = new WeakMap<Element, { text: string; byline: Byline | undefined }>();
  /** A reference as a byline: only beside a paper, which its links may name too. */
  const reference = (entry: Element): Byline | undefined => {
    const text = entry.textContent ?? '';
    const known = entries.get(entry);
    if (known?.text === text) return known.byline;
    const first = own?.finds() ? own.bylineAt(own.roots()[0] ?? entry) : bylines()[0];
    const main = reading?.isList ? undefined : first;
    const byline = main && readReference(entry, here(), site, main.work);
    entries.set(entry, { text, byline });
    return byline;
  };
  const rootOf = (target: Element): Element | undefined => {
    const root = bylines().find((byline) => byline.root.contains(target))?.root;
    if (root) return root;
    const entry = entryOf(target);
    return entry && reference(entry) ? entry : undefined;
  };

  const detector = detectorOf(
    {
      roots: () => bylines().map((byline) => byline.root),
      rootOf,
      read: (root) => bylines().find((byline) => byline.root === root) ?? reference(root),
    },
    here,
  );
  /** A list that the site's own rules read is not references once more. */
  const references = (): Byline[] => {
    const roots = own?.roots() ?? [];
    const left = entriesOf(doc).filter((entry) => !roots.some((root) => entry.contains(root)));
    return left.flatMap((entry) => reference(entry) ?? []);
  };
  return { ...detector, bylines: () => [...detector.bylines(), ...references()] };
}

/** The reader on a page as it is. Where its site's rules came with the reader and not before (`late`), they are part of it. */
export function createReaderHere(
  doc: Document,
  url: URL,
  site: string,
  own: PartDetector | undefined,
  late: SiteHere | undefined,
): Detector {
  const rules = own || !late ? undefined : createSiteDetector(doc, url, late, { ...specials, ...fullTextSpecials });
  if (!rules) return createReader(doc, url, site, own);
  const reader = createReader(doc, url, site, rules);
  return withReader(site, hereOf(doc, url), rules, () => reader);
}
