// Where the paper's title and its abstract stand: the byline is between them. Reads only.

import { fold } from '../../names/fold.ts';
import { titleTag, withoutMarkup } from '../paper.ts';

const HEADINGS = 'h1,h2,h3,h4,[class*="title" i],[id*="title" i],[itemprop~=name],[itemprop~=headline],[property~=name]';
const ABSTRACT =
  /^[^\p{L}]*(?:abstract|summary|synopsis|r[ée]sum[ée]|zusammenfassung|kurzfassung|resumen|resumo|resum|riassunto|sommario|samenvatting|sammanfattning|sammendrag|tiivistelmä|abstrakt?|streszczenie|összefoglaló|rezumat|sažetak|povzetek|özet|öz|περίληψη|аннотация|анотація|реферат|摘\s*要|要\s*旨|概\s*要|抄\s*録|초\s*록|요\s*약|المستخلص|الملخص|ملخص|چکیده|תקציר)(?![\p{L}\p{M}])/iu;
/** Shorter texts are names of sections, not titles. Folded characters. */
const LEAST_TITLE = 12;

/** The element that prints the title: the heading that says what the tags or the window say; else the first `h1`. */
export function titleOf(doc: Document): Element | undefined {
  const tagged = fold(titleTag(doc, 'dcterms.title') ?? '');
  const window = fold(withoutMarkup(doc.title));
  let best: Element | undefined;
  let size = 0;
  for (const element of doc.body.querySelectorAll(HEADINGS)) {
    const text = fold((element.textContent ?? '').slice(0, 600));
    if (text.length < LEAST_TITLE || text.length <= size) continue;
    // The window's title adds the site's name; a heading adds nothing.
    const same =
      tagged.length >= LEAST_TITLE
        ? text === tagged || (tagged.startsWith(text) && text.length > tagged.length / 2)
        : window.includes(text);
    if (same) {
      best = element;
      size = text.length;
    }
  }
  // A short one is the site's name.
  const first = [...doc.querySelectorAll('h1')].find((heading) => fold(heading.textContent ?? '').length >= LEAST_TITLE);
  best ??= printed(doc, tagged.length >= LEAST_TITLE ? tagged : window);
  return best ?? first;
}

/** The element whose own text is the title, where no heading is: some platforms invent elements. */
function printed(doc: Document, title: string): Element | undefined {
  if (title.length < LEAST_TITLE) return undefined;
  // The window adds the site's name behind it.
  const isTitle = (text: string): boolean => text === title || (text.length > title.length / 2 && title.startsWith(`${text} `));
  const walker = doc.createTreeWalker(doc.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (
      text.length >= LEAST_TITLE &&
      text.length < title.length * 3 &&
      isTitle(fold(text)) &&
      !/^(?:SCRIPT|STYLE)$/.test(node.parentElement?.tagName ?? '')
    )
      return node.parentElement ?? undefined;
  }
  return undefined;
}

/** Does a text call what follows an abstract? */
export const isAbstract = (text: string): boolean => ABSTRACT.test(text);

/** Shorter ones are names of sections, or buttons. Characters. */
const LEAST_ABSTRACT = 200;

/** The heading or block of the abstract after the title. */
export function abstractOf(doc: Document, title: Element): Element | undefined {
  for (const element of doc.body.querySelectorAll('h1,h2,h3,h4,h5,h6,b,strong,dt,p,div,section,span')) {
    if (!(title.compareDocumentPosition(element) & 4)) continue;
    const named =
      /abstract/i.test(`${element.id} ${element.getAttribute('class') ?? ''}`) &&
      // `<p id="abstract"><p>`: browsers end the first paragraph where the second begins.
      ((element.textContent?.length ?? 0) > LEAST_ABSTRACT ||
        (!element.textContent?.trim() && (element.nextElementSibling?.textContent?.length ?? 0) > LEAST_ABSTRACT));
    if (
      named ||
      isAbstract(element.firstChild?.nodeValue ?? '') ||
      (/^(?:H\d|B|STRONG|DT)$/.test(element.tagName) && ABSTRACT.test(element.textContent ?? ''))
    )
      return element;
  }
  return undefined;
}
