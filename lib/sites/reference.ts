// Authors at the head of a reference: "J. Doe, R. Roe, and A. Poe. Title …". Reads only the entry it is given.

import { isNameLike } from './block.ts';
import { flowOf } from './flow.ts';
import { nameInFlow, pieces, REST } from './read-names.ts';
import type { NameAt } from './site.ts';

const INITIALS = /^(?:\p{Lu}\p{Ll}?\.?[\s\p{Pd}]?){1,4}$/u;
const FAMILY = /^(?:\p{Ll}+ )?\p{Lu}[\p{L}\p{M}'’\p{Pd}]+(?: \p{Lu}[\p{L}\p{M}'’\p{Pd}]+)?$/u;
/** A point behind a written-out word ends the authors. */
const SENTENCE_END = /\p{Ll}{2}\.(?=\s|$)/u;

/** Names up to the first piece that is none. `Doe, J.` is one name over two pieces. */
export function referenceNames(root: Element): NameAt[] {
  const flow = flowOf(root);
  const end = SENTENCE_END.exec(flow.text);
  const text = end ? flow.text.slice(0, end.index + 2) : flow.text;
  const names: NameAt[] = [];
  let family: { start: number; end: number; text: string } | undefined;
  for (const piece of pieces(text)) {
    let found = piece;
    if (family && INITIALS.test(piece.text))
      found = { start: family.start, end: piece.end, text: flow.text.slice(family.start, piece.end) };
    else if (family || REST.test(piece.text)) break;
    else if (!isNameLike(piece.text)) {
      if (!FAMILY.test(piece.text)) break;
      family = piece;
      continue;
    }
    family = undefined;
    const name = nameInFlow(flow, found, names.length, root);
    if (name) names.push(name);
  }
  return names;
}
