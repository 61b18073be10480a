// Rough romanisation of folded names, for comparing across scripts only. Original scripts are always compared first; Han, Hangul and kana
// have none: their Latin spellings follow no single system, and indexes list the original among a profile's names.

// One entry per letter, in the order of Unicode from α and from а on; "-" for letters without a sound.
const GREEK = from(0x3b1, 'a v g d e z i th i k l m n x o p r s s t y f ch ps o');
const CYRILLIC = from(
  0x430,
  'a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya e e dj g ye dz i i i lj nj c k i u dj',
);
const LATIN = new Map([...GREEK, ...CYRILLIC, ['ґ', 'g']]);

function from(start: number, list: string): (readonly [string, string])[] {
  return list.split(' ').map((latin, at) => [String.fromCharCode(start + at), latin.replace('-', '')] as const);
}

/** A folded text in Latin letters; what has no table stays as it is. */
export function romanize(folded: string): string {
  // Ukrainian г is h.
  const text = (/[єіїґ]/.test(folded) ? folded.replace(/г/g, 'h') : folded)
    .replace(/([αε])υ/g, '$1β')
    .replace(/ου/g, 'ou')
    .replace(/(^| )μπ/g, '$1b')
    .replace(/(^| )ντ/g, '$1d')
    .replace(/γ(?=[γχ])/g, 'ν');
  let out = '';
  for (const char of text) out += LATIN.get(char) ?? char;
  return out;
}
