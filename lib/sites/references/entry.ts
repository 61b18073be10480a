// Finds the entry of a reference list around a place, and every entry of a page. Reads the page's frame only, no names.

/** Lists of references, as markup calls them. */
const LIST =
  /(?:^|[\s_-])(?:references?|ref-?list|refs|reflist|bib(?:liography|list|items?)?|literature|works?-cited|citations?-?list|doc-bibliography|doc-endnotes|cited-?references)(?:$|[\s_-])|references|bibliograph|ltx_bib|reference-?list|reflist/i;
/** Lists of other papers: what cites this one, what is like it. */
const OTHER = /cited-?by|citing|related|similar|recommend|also-?read|further-?reading|most-?read|trending/i;
const HEADING =
  /^\W*(?:\d+\W+)?(?:references?(?: (?:and|&) notes)?|notes (?:and|&) references|bibliography|literature(?: cited)?|works? cited|cited (?:references|literature)|reference list|list of references|r[ée]f[ée]rences(?: bibliographiques)?|bibliographie|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|referencias(?: bibliogr[áa]ficas)?|bibliograf[íi]a|refer[êe]ncias(?: bibliogr[áa]ficas)?|bibliografia|riferimenti(?: bibliografici)?|referenties|referenser|литература|список литературы|библиографи\S*|参考文献|參考文獻|引用文献|참고\s?문헌|المراجع)\W*(?:\(\d+\)|\[\d+\])?\s*(?:show|hide|view|expand)?\b.{0,20}$/iu;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],summary';
/** Text of one reference, in characters: less is a label, more is a section. */
const LEAST = 25;
const MOST = 2_500;
/** A heading with what stands beside it. Characters. */
const MOST_HEADING = 200;
/** Above an entry; deeper frames say nothing of it. */
const MOST_ABOVE = 10;

const hintOf = (element: Element): string =>
  ['id', 'class', 'role', 'aria-label', 'data-title'].map((name) => element.getAttribute(name) ?? '').join(' ');

/** Length of an element's text, counted no further than `most`: the frames above a place hold whole pages. */
function sizeOf(element: Element, most: number): number {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let size = 0;
  for (let node = walker.nextNode(); node && size <= most; node = walker.nextNode()) size += node.nodeValue?.trim().length ?? 0;
  return size;
}

const isList = (text: string): boolean => text.length < 80 && HEADING.test(text.replace(/\s+/g, ' ').trim());

/** What the nearest heading over an element says; undefined where this frame has none. */
function headed(element: Element): boolean | undefined {
  for (let before = element.previousElementSibling, steps = 0; before && steps < 3; before = before.previousElementSibling, steps++) {
    const short = sizeOf(before, MOST_HEADING) <= MOST_HEADING;
    const heading = before.matches(HEADINGS) ? before : short ? before.querySelector(HEADINGS) : null;
    if (heading) return isList(heading.textContent ?? '');
    if (short && isList(before.textContent ?? '')) return true;
  }
  const inside = element.querySelector(HEADINGS);
  return inside ? isList(inside.textContent ?? '') : undefined;
}

/** The frame of the list of references a place is in. */
function listAround(target: Element): Element | undefined {
  let found: Element | undefined;
  let each: Element | null = target;
  for (let depth = 0; each && each.localName !== 'body' && depth < MOST_ABOVE; each = each.parentElement, depth++) {
    const hint = hintOf(each);
    if (OTHER.test(hint)) return undefined;
    if (LIST.test(hint)) found = each;
    else if (!found) {
      const says = headed(each);
      if (says) return each;
      if (says === false) return undefined;
    }
  }
  return found;
}

const makeOf = (element: Element): string =>
  `${element.localName} ${(element.getAttribute('class') ?? '').replace(/\S*\d\S*/g, '').trim()}`;

/** Entries stand beside their like; a look at the next few spares lists of thousands. */
const MOST_BESIDE = 8;

function isRepeated(element: Element): boolean {
  const make = makeOf(element);
  for (const next of ['previousElementSibling', 'nextElementSibling'] as const) {
    for (let other = element[next], steps = 0; other && steps < MOST_BESIDE; other = other[next], steps++)
      if (other.localName === element.localName && makeOf(other) === make) return true;
  }
  return false;
}

/** The entry a place belongs to: the outermost repeated element of the list that is as long as one reference. */
export function entryOf(target: Element): Element | undefined {
  const list = listAround(target);
  if (!list) return undefined;
  const path: Element[] = [];
  for (let each: Element | null = target; each && each !== list.parentElement; each = each.parentElement) path.unshift(each);
  return path.find((each) => {
    const size = sizeOf(each, MOST);
    return (
      size >= LEAST &&
      size <= MOST &&
      !/^(?:a|span|em|i|b|strong|cite|button)$/.test(each.localName) &&
      (/^(?:li|dd|tr)$/.test(each.localName) || isRepeated(each))
    );
  });
}

/** Every entry of the page. */
export function entriesOf(doc: Document): Element[] {
  const entries = new Set<Element>();
  const seen = new Set<Element>();
  for (const link of doc.querySelectorAll('li,dd,p a[href],div a[href],td a[href]')) {
    const frame = link.localName === 'a' ? link.parentElement : link;
    // Links come in bunches; one of each is enough.
    if (!frame || seen.has(frame)) continue;
    seen.add(frame);
    const entry = entryOf(link);
    if (entry) entries.add(entry);
  }
  return [...entries];
}
