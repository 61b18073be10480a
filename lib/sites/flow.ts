// The text of an element with the way back to its place: noise out, breaks as newlines. Reads only; never changes the page.

/** Stands where noise (a mark, a footnote, an icon) was left out. */
export const MARK = '\uE001';
/** Stands for every character of an e-mail address and its braces. */
export const MAIL = '\uE002';

/** What is never part of a name, on any site. */
export const NOISE = 'sup,svg,math,img,script,style,noscript,[hidden],.sr-only,.visually-hidden,.ltx_note';

const BLOCK = /^(?:BR|P|DIV|LI|TR|DT|DD|H\d|UL|OL|TABLE|SECTION)$/;
const BLOCK_CLASS = /\bltx_(?:tr|p|break|block|parbox|minipage|inline-block)\b/;
const CELL = /^T[DH]$/;
/** Cells stand apart; so do bold names without anything between them. */
const CELL_CLASS = /\bltx_(?:t[dh]|font_bold)\b/;

export type Flow = {
  /** Source white space is one blank each; `\n` is a visible break, MARK left-out noise. */
  readonly text: string;
  /** The page's range for text[start, end), which must not begin or end on a break or MARK. */
  range(start: number, end: number): Range;
  /** The text node under text[at]. */
  node(at: number): Text | undefined;
};

/** Reads `root` as running text. `noise` is a selector of elements left out, `apart` one of elements that stand apart like cells. */
export function flowOf(root: Element, noise: string = NOISE, apart?: string): Flow {
  let text = '';
  const starts: number[] = [];
  const nodes: Text[] = [];
  // The end of the text, kept apart: looking into a string that grows copies the whole of it.
  let last = '';
  const add = (piece: string): void => {
    text += piece;
    if (piece) last = piece.slice(-2);
  };
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        // "Ada Tarn</span><span>Fen College": two elements that a style sheet puts on two lines.
        const { data } = node as Text;
        if (apart && !node.previousSibling && /\p{Ll}$/u.test(last) && /^\p{Lu}/u.test(data)) add('\u2003');
        starts.push(text.length);
        nodes.push(node as Text);
        add(data.replace(/[\t\n\r]/g, ' '));
      } else if (node.nodeType === 1) {
        const element = node as Element;
        if (element.matches(noise)) {
          add(MARK);
          continue;
        }
        const kind = element.getAttribute('class') ?? '';
        const cell = CELL.test(element.tagName) || CELL_CLASS.test(kind) || (apart !== undefined && element.matches(apart));
        const block = BLOCK.test(element.tagName) || BLOCK_CLASS.test(kind);
        const edge = block ? '\n' : cell ? '\u2003' : '';
        add(edge);
        visit(element);
        if (element.firstChild) add(edge);
      }
    }
  };
  visit(root);
  const piece = (at: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    text,
    node: (at) => nodes[piece(at)],
    range(start, end) {
      const range = root.ownerDocument.createRange();
      const first = piece(start);
      const last = piece(end - 1);
      const from = nodes[first];
      const to = nodes[last];
      if (from && to) {
        range.setStart(from, Math.min(start - (starts[first] ?? 0), from.length));
        range.setEnd(to, Math.min(end - (starts[last] ?? 0), to.length));
      }
      return range;
    },
  };
}
