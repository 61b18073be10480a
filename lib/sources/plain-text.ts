// Turns a source's text, which may hold markup and character references, into plain text. Makes nothing safe for HTML: text stays text.

/** Markup that publishers leave in titles (JATS, MathML, HTML). A closed list, so that "a <b and c> d" in a formula stays. */
const TAG =
  /<\/?(?:(?:mml|jats):[a-z\d-]+|(?:[a-z]{2,8}:)?(?:i|b|u|p|a|em|br|tt|sc|scp|sub|sup|inf|bold|italic|roman|strong|small|span|font|title|underline|overline|monospace|sans-serif|xref|math|semantics|mrow|mi|mo|mn|ms|mtext|mspace|mstyle|msub|msup|msubsup|mfrac|msqrt|mroot|mover|munder|munderover|mfenced|mtable|mtr|mtd|mmultiscripts|mprescripts|none|mpadded|mphantom|menclose|merror|maction|annotation|annotation-xml|inline-formula|tex-math|named-content|styled-content|ext-link))(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))*\s*\/?>/gi;

/** Those that stand apart from the text before them. */
const BLOCK = /^<\/?(?:jats:)?(?:p|br|sec|title|list(?:-item)?)\b/i;

const untagged = (text: string): string => text.replace(TAG, (tag) => (BLOCK.test(tag) ? ' ' : ''));

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  hyphen: '-',
  minus: '−',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  times: '×',
  deg: '°',
  plusmn: '±',
  middot: '·',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  lstrok: 'ł',
  Lstrok: 'Ł',
  inodot: 'ı',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
  omega: 'ω',
};

/** `&eacute;` and its like: a letter and one of these marks. */
const MARKS: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
  ogon: '\u0328',
  macr: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  dblac: '\u030b',
};

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,9}));/gi;
const MARKED = new RegExp(`^([A-Za-z])(${Object.keys(MARKS).join('|')})$`);

/** Controls, and the marks that turn the direction of text around: they could make one name look like another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Double-encoded text (`&amp;lt;i&amp;gt;`) is common enough to look twice; nothing recorded needed a third look. */
const LOOKS = 2;

/** One line of plain text, trimmed; undefined for nothing. Unknown references stay as they are. */
export function plainText(raw: string | null | undefined): string | undefined {
  if (!raw) return undefined;
  let text = untagged(raw);
  for (let look = 0; look < LOOKS && text.includes('&'); look += 1) text = untagged(decoded(text));
  text = text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

function decoded(text: string): string {
  return text.replace(REFERENCE, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return (Object.hasOwn(NAMED, name) ? NAMED[name] : marked(name)) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

function marked(name: string): string | undefined {
  const [, letter, mark] = MARKED.exec(name) ?? [];
  return letter && mark ? (letter + (MARKS[mark] ?? '')).normalize('NFC') : undefined;
}
