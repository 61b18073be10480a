// Shortens long affiliations. A name is never given to this.

/** What fits on two lines of a card in the widest system font. */
export const AFFILIATION_LENGTH = 68;

/**
 * Text cut in the middle to at most `length` characters: the department in front and the country behind stay readable.
 * Cuts at word borders where one is near, never through a surrogate pair. The caller gives the whole text as `title`.
 */
export function middle(text: string, length: number = AFFILIATION_LENGTH): string {
  const all = Array.from(text.replace(/\s+/g, ' ').trim());
  if (all.length <= length) return all.join('');
  const room = length - 3;
  const head = cutBack(all.slice(0, Math.ceil(room * 0.55)).join(''));
  const tail = cutForward(all.slice(all.length - Math.floor(room * 0.45)).join(''));
  return `${head} … ${tail}`;
}

// At most this share of a part is given up to reach a word border.
const GIVE_UP = 0.4;

function cutBack(part: string): string {
  const border = part.search(/[\s,;]+[^\s,;]*$/);
  return border > part.length * (1 - GIVE_UP) ? part.slice(0, border) : part.trimEnd();
}

function cutForward(part: string): string {
  const border = /^[^\s,;]*[\s,;]+/.exec(part)?.[0].length ?? 0;
  return border > 0 && border < part.length * GIVE_UP ? part.slice(border) : part.trimStart();
}
