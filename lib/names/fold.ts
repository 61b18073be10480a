// The normal form names are compared in: lower case, no marks, single spaces. Never shown to anybody.

// Letters that Unicode does not take apart.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  þ: 'th',
  Þ: 'th',
  ı: 'i',
  ħ: 'h',
  Ħ: 'h',
  ŋ: 'ng',
  Ŋ: 'ng',
  ŧ: 't',
  Ŧ: 't',
  ɨ: 'i',
  ʉ: 'u',
  ə: 'e',
  Ə: 'e',
  ƒ: 'f',
  ς: 'σ',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
// Accents that lost their letter ("Zdeborov'a", "Lia~no", "M`ere") and apostrophes: both vanish, so O'Brien is OBrien.
const LOST_MARKS = /['`´^"~ʼʻ’‘ʹ′״׳¨]/g;
// Marks carry no meaning for identity in these scripts. In kana, Devanagari or Thai they are letters.
const DROPPED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])[\p{M}ـ]+/gu;

/** `García-Müller, J.` → `garcia muller j`. Hyphens and points become spaces; other scripts keep their letters. */
export function fold(text: string): string {
  // A letter some machine could not read ("Fl?gel", "Fl\uFFFDgel") keeps its place, for the comparison to jump over.
  let out = text.includes('?') ? text.replace(/(?<=\p{L})\?|\?(?=\p{L})/gu, '\uFFFD') : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: asks for plain ASCII, the common case
  if (!/^[\u0000-\u007F]*$/.test(out)) {
    out = out.replace(LOST_MARKS, '').replace(LETTER, (letter) => LETTERS[letter] ?? letter);
    out = out.normalize('NFKD').replace(DROPPED, '$1').normalize('NFC').toLowerCase();
    return out.replace(/[^\p{L}\p{M}\p{N}\uFFFD]+/gu, ' ').trim();
  }
  return out
    .replace(/['`^"~]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The second spelling: umlauts written out (`Müller` → `mueller`). Undefined where the text has none. */
export function foldSpelled(text: string): string | undefined {
  const composed = text.normalize('NFC');
  if (!/[äöüøå]/i.test(composed)) return undefined;
  return fold(composed.replace(/[äöüøå]/gi, (letter) => SPELLED[letter.toLowerCase()] ?? letter));
}

/** A folded text with ae/oe/ue as a/o/u, so that `mueller`, `müller` and `muller` fall into one block. */
export const collapse = (folded: string): string => folded.replace(/([aou])e/g, '$1');
