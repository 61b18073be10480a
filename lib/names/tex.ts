// TeX accents and letters in names to Unicode. Knows names only: mathematics and layout commands are dropped, never set.

// Accent commands and their combining marks, in the same order.
const ACCENTS = '`\'^~=u."rHvdckbt';
const MARKS = '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0323\u0327\u0328\u0331\u0361';
// Letters by their small command; the capital one is written in capitals.
const LETTERS = new Map<string, string>([
  ['textquoteright', '’'],
  ['textquotesingle', "'"],
]);
for (const [, name = '', letter = ''] of 'oø lł ssß aeæ oeœ aaå ii jj imathi jmathj dhð thþ djđ ngŋ'.matchAll(/(\S+)(\S)/g))
  LETTERS.set(name, letter).set(name.toUpperCase(), letter.toUpperCase());

// The argument of an accent: one letter, a dotless letter or letter command, in any number of braces.
const ARGUMENT = /^\s*((?:\{\s*)*)(\\(?:[ij](?:math)?|[ao]e|AE|OE|aa|AA|[oOlL])(?![A-Za-z])\s?|\p{L}\p{M}*)/u;
// Words after which "~" is a tie, even before a letter that could have carried a tilde.
const TIE_AFTER = /(?:^|[\s~{])(?:de|da|do|di|du|van|von|la|le|del|der|den|dos|das|y|e)$/i;

/** `Zdeborov\'{a}`, `M{\'e}zard`, `\v Sr\'amek`, `J.~Smith` as Unicode (NFC). Text without TeX comes back unchanged. */
export function decodeTex(raw: string): string {
  if (!/[\\{}~$]/.test(raw)) return raw;
  let out = '';
  let at = 0;
  while (at < raw.length) {
    const char = raw[at] ?? '';
    if (char === '\\') {
      const [text, length] = command(raw.slice(at));
      out += text;
      at += length;
    } else {
      if (char === '~') out += keepsTilde(out, raw[at + 1]) ? '~' : ' ';
      else if (char !== '{' && char !== '}' && char !== '$') out += char;
      at += 1;
    }
  }
  return out.normalize('NFC').replace(/\s+/g, ' ').trim();
}

// "Lia~no" has lost its backslash; "J.~Smith" and "van~der" are ties.
const keepsTilde = (before: string, after: string | undefined): boolean =>
  after !== undefined && /[nao]/i.test(after) && /\p{L}$/u.test(before) && !TIE_AFTER.test(before);

/** Reads one command at the start of `rest`: what it prints, and how many characters it took. */
function command(rest: string): [string, number] {
  const found = /^\\(?:([A-Za-z]+)|([^A-Za-z]))/.exec(rest);
  if (!found) return ['', 1];
  const name = found[1] ?? found[2] ?? '';
  const accent = accentAt(rest, name, found[0].length);
  if (accent) return accent;
  // "\vS" does not exist in TeX, but stored bylines have it: an accent glued to its letter.
  const glued =
    found[1] !== undefined && found[1].length === 2 && LETTERS.get(name) === undefined ? accentAt(rest, name.charAt(0), 2) : undefined;
  if (glued) return glued;
  const letter = LETTERS.get(name);
  if (letter !== undefined) {
    // A command eats the blanks behind it; "\o " before a capital ends the word all the same.
    const blanks = /^(?:\{\}|\s+(?=\p{Ll}))/u.exec(rest.slice(found[0].length))?.[0].length ?? 0;
    return [letter, found[0].length + blanks];
  }
  if (found[2] !== undefined) return [/[\s,;:!/]/.test(name) ? ' ' : /[-@]/.test(name) ? '' : name, 2];
  const blanks = /^\s*/.exec(rest.slice(found[0].length))?.[0].length ?? 0;
  return ['', found[0].length + blanks];
}

function accentAt(rest: string, name: string, length: number): [string, number] | undefined {
  const mark = name.length === 1 ? MARKS[ACCENTS.indexOf(name)] : undefined;
  if (mark === undefined) return undefined;
  const argument = ARGUMENT.exec(rest.slice(length));
  if (!argument) return /[A-Za-z]/.test(name) ? undefined : ['', length];
  const inner = argument[2] ?? '';
  const letter = inner.startsWith('\\') ? (LETTERS.get(inner.slice(1).trim()) ?? '') : inner;
  return [(letter + mark).normalize('NFC'), length + argument[0].length];
}
