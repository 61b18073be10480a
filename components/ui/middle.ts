// Shortens long affiliations. A name is never given to this.

/** What fits on two lines of a card in the widest system font. */
export const AFFILIATION_LENGTH = 68;

/**
 * Text cut in the middle to at most `length` characters: the department in front and the country behind stay readable.
 * Cuts at word borders where there are any, never through a surrogate pair. The caller gives the whole text as `title`.
 */
export function middle(text: string, length: number = AFFILIATION_LENGTH): string {
  const all = Array.from(text.replace(/\s+/g, ' ').trim());
  if (all.length <= length) return all.join('');
  const room = length - ' … '.length;
  const head = all.slice(0, Math.ceil(room * 0.55)).join('');
  const tail = all.slice(-Math.floor(room * 0.45)).join('');
  return `${head.replace(/[ ,;]+[^ ]*$/, '')} … ${tail.replace(/^[^ ]* /, '')}`;
}
