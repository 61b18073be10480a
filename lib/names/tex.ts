// TeX accents and letters in names to Unicode. Knows names only: mathematics and layout commands are dropped, never set.

// Accent commands and their combining marks, in the same order.
const ACCENTS = '`\'^~=u."rHvdckbt';
const MARKS = '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0323\u0327\u0328\u0331\u0361';
// Letters by their small command; the capital one is written in capitals.
const LETTERS = new Map<string, string>();
for (const [, name = '', letter = ''] of 'oø lł ssß aeæ oeœ aaå ii jj imathi jmathj dhð thþ djđ ngŋ'.matchAll(/(\S+)(\S)/g))
  LETTERS.set(name, letter).set(name.toUpperCase(), letter.toUpperCase());

// An accent with its letter: a plain one, a dotless one or a letter command, in any number of braces. "\vS" does not exist in TeX, but stored
// bylines have it: an accent glued to its letter.
const ACCENTED =
  /\\(?:([`'^"~=.])|([uvHtcdbkr])(?![A-Za-z])|([uvHtcdbkr])(?![dt]?[hj])(?=[A-Za-z](?![A-Za-z])))[\s{]*(?:\\([ij](?:math)?|[ao]e|AE|OE|aa|AA|[oOlL])(?![A-Za-z])\s?|(\p{L}\p{M}*))/gu;
// A command eats the blanks behind it; "\o " before a capital ends the word all the same.
const COMMAND = /\\(?:([A-Za-z]+)(?:\{\}|\s+(?=\p{Ll}))?|([^A-Za-z]))/gu;
// "Lia~no" has lost its backslash; "J.~Smith" and "van~der" are ties.
const TIE = /(?<!\p{L}(?=~[nao])|\p{Lu}(?=~[NAO]))~/gu;

/** `Zdeborov\'{a}`, `M{\'e}zard`, `\v Sr\'amek`, `J.~Smith` as Unicode (NFC). Text without TeX comes back unchanged. */
export function decodeTex(raw: string): string {
  if (!/[\\{}~$]/.test(raw)) return raw;
  return raw
    .replace(ACCENTED, (_, sign = '', word = '', glued = '', command = '', letter = '') =>
      ((LETTERS.get(command) ?? letter) + MARKS.charAt(ACCENTS.indexOf(sign + word + glued))).normalize('NFC'),
    )
    .replace(COMMAND, (_, name, sign) => LETTERS.get(name) ?? (/[\s,;:!/]/.test(sign) ? ' ' : ''))
    .replace(TIE, ' ')
    .replace(/[{}$\\]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
