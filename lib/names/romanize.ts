// Rough romanisation of folded names, for comparing across scripts only. Original scripts are always compared first; Han has no table here.

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
const KANA = pairs(
  'ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ー - ッ -',
);
const HANGUL = {
  lead: 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' '),
  vowel: 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' '),
  tail: ' k k k n n n t l k m p t t p l m p p t t ng t t k t p t'.split(' '),
};

function pairs(list: string): ReadonlyMap<string, string> {
  const words = list.split(' ');
  return new Map(words.flatMap((word, at) => (at % 2 ? [] : [[word, (words[at + 1] ?? '').replace('-', '')] as const])));
}

function syllable(char: string): string {
  const code = char.charCodeAt(0) - 0xac00;
  if (code < 0 || code > 11171) return char;
  return `${HANGUL.lead[Math.floor(code / 588)]}${HANGUL.vowel[Math.floor((code % 588) / 28)]}${HANGUL.tail[code % 28]}`;
}

/** A folded text in Latin letters; what has no table (Han, Arabic …) stays as it is. */
export function romanize(folded: string): string {
  if (!/[^\u0020-\u024F]/.test(folded)) return folded;
  let text = folded;
  for (const [from, to] of GREEK_PAIRS) text = text.replace(from, to);
  // Hiragana sits 96 code points below katakana; small ya, yu, yo melt into the letter before them.
  text = text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 96));
  text = text.replace(
    /[キシチニヒミリギジビピ][ャュョ]/g,
    (two) =>
      (KANA.get(two.charAt(0)) ?? '').replace(/i$/, /^[シチジ]/.test(two) ? '' : 'y') +
      ({ ャ: 'a', ュ: 'u', ョ: 'o' }[two.charAt(1)] ?? ''),
  );
  let out = '';
  for (const char of text) out += CYRILLIC.get(char) ?? GREEK.get(char) ?? KANA.get(char) ?? syllable(char);
  return out;
}
