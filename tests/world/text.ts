// Plain text helpers of the world: folding, name parts, escaping. Its own, so that the extension is never its own judge.

/** Lower case without marks; everything but letters and digits becomes one space. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const ACUTE: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** "M'ezard" back to "Mézard": some pages print an acute accent as an apostrophe before its letter. */
export const unmangle = (name: string): string => name.replace(/'([aeiou])/g, (whole, letter: string) => ACUTE[letter] ?? whole);

const PARTICLES = new Set(['de', 'del', 'della', 'di', 'da', 'dos', 'van', 'von', 'der', 'den', 'la', 'le', 'bin', 'ben', 'al']);

/** Given and family part of "Given Family"; a particle before the last word belongs to the family. One word is all family. */
export function nameParts(name: string): { given: string; family: string } {
  const words = name.split(' ').filter(Boolean);
  let start = Math.max(words.length - 1, 0);
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}

const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an HTML or XML element or attribute. */
export const markup = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITY[sign] ?? sign);
