// Strips from a printed author name what is not the name: footnote marks, titles, degrees, bracketed affiliations, e-mails, odd spaces.
// Goes into every page, so it stays tiny: no tables, no TeX, no parsing. The spelling of the name itself is never changed.

// Zero-width characters, soft hyphens, bidi controls and isolates: invisible, and they break comparison and right-to-left display.
const INVISIBLE = /\uFEFF|(?!\s)[\p{Cc}\p{Cf}]/gu;
const HYPHENS = /[\u2010-\u2012\u2043\u2212\uFE63\uFF0D]/g;
const EMAIL_OR_LINK = /<?\S+@\S+\.\S+>?|<?https?:\/\/\S+>?/g;
const TEX_NOTE = /\\(?:thanks|footnote|inst|textsuperscript|affil|orcidlink)\s*\{[^{}]*\}|\$[^$]*\$/g;
const BRACKETS = /\s*(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|【[^【】]*】)/g;
const MARKS = /[*†‡§¶‖#✉☨⁎∗⋆★☆✝✦✠¤©®™¹²³⁰-₉ᵃ-ᶻ]+/g;
// "Goldt1,2", "Goldt 1", and dblp's "Wei Wang 0001". Longer numbers belong to groups ("EORTC 18951").
const DIGITS = /(\p{L}\.?)[\s,]*(?:\d{1,2}(?:\s*[,;]\s*(?:\d{1,2}|[a-z]))*|0\d{3})(?=$|[\s,;])/gu;
const NOTE_LETTERS = /[\s,]+[a-h](?:\s?,\s?[a-h])+$/;
// "Matucci -Cerinic", "O' Connor": blanks that typesetting left.
const LOOSE_HYPHEN = /(\p{L})(?:\s+-\s*|-\s+)(?=\p{L})/gu;
const LOOSE_APOSTROPHE = /(^|\s)([OD])(?:\s+(['’])\s?|(['’])\s+)(?=\p{Lu})/gu;
const NICKNAME = /(^|\s)["“”„]\s?[^"“”„]+["“”](?=\s)/g;
const ENDS = /^(?:and\s+|und\s+|by:?\s+|&\s*|[\s,;:·•|/]+)+|(?:[\s,;:·•|/]+|\s+and|[\s,]+et\s+al\.?)+$/gi;
const TITLES =
  /^(?:(?:Professor|Prof|Dr|Doctor|Mr|Mrs|Ms|Miss|Sir|Dame|Rev|Herr|Frau|apl|Priv|Doz|habil|nat|med|rer|Dipl|Mag|Ing|Sc)\b\.?-?\s*)+(?=\p{Lu}|\p{L}{2})/u;
const TITLES_THAT_ARE_NAMES = /^(?:Mag|Ing|Sc|Med|Nat|Miss|Rev|Doz)\s/;
const DEGREES =
  /[,\s]+(?:P(?:h|H|harm|sy)\.?\s?[Dd]|[DM]\.?Phil|[BDM]\.?Sc|(?:M|Ed)\.?D|Dr\.?\s?rer\.?\s?nat|M(?:PH|BA|BBS|BChB)|F(?:RCPC?|RC?S|AC[CP])|DVM|D\.?D\.?S|Esq(?:uire)?|[CP]\.Eng)\.?(?=$|,)/;
// These are surnames too (Ma, Do, Ba), so they count as degrees only behind a comma.
const DEGREES_AFTER_COMMA =
  /,\s*(?:[BM]\.?(?:A|S|Eng)|R\.?N|D\.?O|J\.?D|M\.?B|M(?:sc)?\.?Ed|LL\.?[BMD]|C(?:PA|FP|LU)|LUTC|MRCP|F(?:CCP|AHA|ESC))\.?$/;

// Nearly every name: words with one capital, and initials.
const PLAIN = /^(?:[A-Z]\.?[ -]|[A-Z]\.(?=[A-Z])|[A-Z][a-z]+[ -])+(?!Phd$|Esq)[A-Z][a-z]+$/;

const words = (text: string): number => text.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word)).length;

/** The name as printed, without marks, notes, titles and degrees; single spaces. Empty where nothing of a name is left. */
export function cleanName(raw: string): string {
  if (PLAIN.test(raw) && !TITLES.test(raw)) return raw;
  let name = raw.replace(INVISIBLE, '').replace(HYPHENS, '-').replace(/\s+/g, ' ');
  name = name
    .replace(TEX_NOTE, '')
    .replace(EMAIL_OR_LINK, ' ')
    .replace(NICKNAME, '$1')
    .replace(LOOSE_HYPHEN, '$1-')
    .replace(LOOSE_APOSTROPHE, "$1$2'");
  const bare = name.replace(BRACKETS, ' ');
  // A group often stands in brackets as a whole: "(ATLAS Collaboration)".
  name = /\p{L}/u.test(bare) ? bare : name.replace(/[()[\]（）【】]/g, ' ');
  // A bracket the list's splitting has torn: "Jane Roe (MIT".
  name = name.replace(/(\p{L}\.?)\s*[([（][^)\]）]*$/u, '$1').replace(/^[^([（]*[)\]）]\s*(?=\p{L})/u, '');
  name = name.replace(MARKS, '').replace(DIGITS, '$1').replace(NOTE_LETTERS, '').replace(/\s+/g, ' ').replace(ENDS, '');
  if (!TITLES_THAT_ARE_NAMES.test(name)) name = name.replace(TITLES, '').replace(/^(?:prof|dr|mrs?)\.\s+/i, '');
  for (;;) {
    const shorter = name.replace(DEGREES_AFTER_COMMA, '').replace(DEGREES, '');
    if (shorter === name || words(shorter) < 2) break;
    name = shorter;
  }
  return name.replace(ENDS, '').trim();
}
