// The normal form names are compared in: lower case, no marks, single spaces. Never shown to anybody.

// Small letters that Unicode does not take apart, each before what it becomes.
const LETTERS = table('ßss øo łl æae œoe đd ðd þth ıi ħh ŋng ŧt ɨi ʉu əe ƒf ςσ');
const SPELLED = table('äae öoe üue øoe åaa');
// Accents that lost their letter ("Zdeborov'a", "Lia~no", "M`ere") and apostrophes: both vanish, so O'Brien is OBrien.
const LOST_MARKS = /['`´^"~ʹ-ʼ‘’′׳״¨]/g;
// Marks carry no meaning for identity in Latin, Greek, Cyrillic, Hebrew and Arabic, whose letters come first once taken apart. In kana,
// Devanagari or Thai they are letters.
const DROPPED = /([\0-\u06FF])[\p{M}ـ]+/gu;

/** `García-Müller, J.` → `garcia muller j`. Hyphens and points become spaces; other scripts keep their letters. */
export function fold(text: string): string {
  let out = text
    // A letter some machine could not read ("Fl?gel", "Fl\uFFFDgel") keeps its place, for the comparison to jump over.
    .replace(/\?(?<=\p{L}\?|\?(?=\p{L}))/gu, '\uFFFD')
    .replace(LOST_MARKS, '')
    .toLowerCase();
  if (/[^\0-\x7F]/.test(out)) out = spell(out, LETTERS).normalize('NFKD').replace(DROPPED, '$1').normalize('NFC').toLowerCase();
  return out.replace(/[^\p{L}\p{M}\p{N}\uFFFD]+/gu, ' ').trim();
}

/** The second spelling: umlauts written out (`Müller` → `mueller`). Undefined where the text has none. */
export function foldSpelled(text: string): string | undefined {
  const composed = text.normalize('NFC').toLowerCase();
  const spelled = spell(composed, SPELLED);
  return spelled === composed ? undefined : fold(spelled);
}

/** A folded text with ae/oe/ue as a/o/u, so that `mueller`, `müller` and `muller` fall into one block. */
export const collapse = (folded: string): string => folded.replace(/([aou])e/g, '$1');

function table(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((entry) => [entry.charAt(0), entry.slice(1)]));
}

function spell(text: string, letters: ReadonlyMap<string, string>): string {
  return text.replace(/\P{ASCII}/gu, (letter) => letters.get(letter) ?? letter);
}
