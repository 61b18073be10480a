// TeX accents and letters in names to Unicode. Knows names only: mathematics and layout commands are dropped, never set.

const COMBINING: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
  t: '\u0361',
  acute: '\u0301',
  grave: '\u0300',
  hat: '\u0302',
  tilde: '\u0303',
  bar: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  ddot: '\u0308',
  check: '\u030C',
  mathring: '\u030A',
};
const LETTERS: Readonly<Record<string, string>> = {
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  SS: 'SS',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  imath: 'i',
  jmath: 'j',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  ng: 'ŋ',
  NG: 'Ŋ',
  textquoteright: '’',
  textquotesingle: "'",
  textcommabelow: '',
};
// The argument of an accent: one letter, a dotless letter or letter command, in any number of braces.
const ARGUMENT = /^\s*((?:\{\s*)*)(\\(?:imath|jmath|[ij]|ae|AE|oe|OE|aa|AA|o|O|l|L)(?![A-Za-z])\s?|\p{L}\p{M}*)/u;
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
    found[1] !== undefined && found[1].length === 2 && LETTERS[name] === undefined ? accentAt(rest, name.charAt(0), 2) : undefined;
  if (glued) return glued;
  const letter = LETTERS[name];
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
  const mark = COMBINING[name];
  if (mark === undefined) return undefined;
  const argument = ARGUMENT.exec(rest.slice(length));
  if (!argument) return /[A-Za-z]/.test(name) ? undefined : ['', length];
  const inner = argument[2] ?? '';
  const letter = inner.startsWith('\\') ? (LETTERS[inner.slice(1).trim()] ?? '') : inner;
  return [(letter + mark).normalize('NFC'), length + argument[0].length];
}
