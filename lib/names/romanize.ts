// Rough romanisation of folded names, for comparing across scripts only. Original scripts are always compared first; Han, Hangul and kana have none: their Latin spellings
// follow no single system, and indexes list the original among a profile's names.

const CYRILLIC = pairs(
  'а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї i є e ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz қ k ғ g ң n ү u ұ u һ h ө o ә a',
);
const GREEK = pairs('α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch ψ ps ω o');
const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/αυ/g, 'av'],
  [/ευ/g, 'ev'],
  [/ου/g, 'ou'],
  [/(^| )μπ/g, '$1b'],
  [/(^| )ντ/g, '$1d'],
  [/γγ/g, 'ng'],
  [/γκ/g, 'gk'],
  [/γχ/g, 'nch'],
  [/(^| )γε/g, '$1ge'],
];
function pairs(list: string): ReadonlyMap<string, string> {
  const words = list.split(' ');
  return new Map(words.flatMap((word, at) => (at % 2 ? [] : [[word, (words[at + 1] ?? '').replace('-', '')] as const])));
}

/** A folded text in Latin letters; what has no table stays as it is. */
export function romanize(folded: string): string {
  if (!/[^\u0020-\u024F]/.test(folded)) return folded;
  let text = folded;
  for (const [from, to] of GREEK_PAIRS) text = text.replace(from, to);
  let out = '';
  for (const char of text) out += CYRILLIC.get(char) ?? GREEK.get(char) ?? char;
  return out;
}
