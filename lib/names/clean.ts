// Strips from a printed author name what is not the name: footnote marks, titles, degrees, bracketed affiliations, e-mails, odd spaces.
// Goes into every page, so it stays tiny: no tables, no TeX, no parsing. The spelling of the name itself is never changed.

// Zero-width characters, soft hyphens, bidi controls and isolates: invisible, and they break comparison and right-to-left display.
const INVISIBLE = /\uFEFF|(?!\s)[\p{Cc}\p{Cf}]/gu;
const HYPHENS = /[\u2010-\u2012\u2043\u2212\uFE63\uFF0D]/g;
const EMAIL_OR_LINK = /\S+(?:@|:\/\/)\S+/g;
const TEX_NOTE = /\\(?:thanks|footnote|inst|textsuperscript|affil|orcidlink)\s*\{[^{}]*\}|\$[^$]*\$/g;
const BRACKETS = /\s*[([（【][^()[\]（）【】]*[)\]）】]/g;
const MARKS = /[*#†‡§¶‖⁎∗⋆☀-➿©®™\p{No}ᵃ-ᶻ]+/gu;
// "Goldt1,2", "Goldt 1", and dblp's "Wei Wang 0001". Longer numbers belong to groups ("EORTC 18951").
const DIGITS = /(\p{L}\.?)[\s,]*(?:\d{1,2}(?:\s*[,;]\s*(?:\d{1,2}|[a-z]))*|0\d{3})(?=$|[\s,;])/gu;
const NOTE_LETTERS = /[\s,]+[a-h](?:\s?,\s?[a-h])+$/;
// "Matucci -Cerinic", "O' Connor": blanks that typesetting left.
const LOOSE_HYPHEN = /(?<=\p{L})(?:\s+-\s*|-\s+)(?=\p{L})/gu;
const LOOSE_APOSTROPHE = /(?<!\S)([OD])(?:\s+(['’])\s?|(['’])\s+)(?=\p{Lu})/gu;
const NICKNAME = /(?<!\S)["“”„][^"“”„]+["“”]\s/g;
const ENDS = /^(?:[\s,;:·•|/&]|(?:[au]nd|by)[\s:])+|(?:[\s,;:·•|/]|\s(?:and|et al\.?)(?!\S))+$/gi;
// What stands behind a title may be a name of its own in front (Ing, Mag, Nat). Dame is oftener a family: "Dame RT".
const TITLES =
  /^(?:(?:[Pp]rof(?:essor)?|[Dd]r|Doctor|[Mm]rs?|Ms|Miss|Sir|Rev|Herr|Frau|apl|Priv|Dipl)\b[\s.-]*(?:(?:Doz|habil|nat|med|rer|Mag|Ing|Sc)\b[\s.-]*)*)+(?=\p{L})/u;
// Behind a comma also those that are surnames too (Ma, Do, Ba).
const DEGREES =
  /(?:[,\s]+(?:P(?:h|H|harm|sy)\.?\s?[Dd]|[DM]\.?Phil|[BDM]\.?Sc|(?:M|Ed)\.?D|Dr\.?\s?rer\.?\s?nat|M(?:PH|BA|BBS)|F(?:RC[PS]C?|AC[CPS])|D\.?VM|D\.?D\.?S|Esq(?:uire)?)|,\s*(?:[BM]\.?(?:A|S|Eng)|R\.?N|D\.?O|J\.?D|M\.?B|M\.?Ed|LL\.?[BMD]|CPA|MRCP|FAHA))\.?(?=$|,)/;

// Two words with capitals, or of a script without them: "de Vries MD" has initials, not a degree.
const TWO_NAMES = /[\p{Lu}\p{Lo}].*[\s,].*[\p{Lu}\p{Lo}]/u;

/** The name as printed, without marks, notes, titles and degrees; single spaces. Empty where nothing of a name is left. */
export function cleanName(raw: string): string {
  let name = raw
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(/\s+/g, ' ')
    .replace(TEX_NOTE, '')
    .replace(EMAIL_OR_LINK, ' ')
    .replace(NICKNAME, '')
    .replace(LOOSE_HYPHEN, '-')
    .replace(LOOSE_APOSTROPHE, "$1'");
  const bare = name.replace(BRACKETS, ' ');
  // A group often stands in brackets as a whole: "(ATLAS Collaboration)".
  name = (/\p{L}/u.test(bare) ? bare : name.replace(/[()[\]（）【】]/g, ' '))
    // A bracket the list's splitting has torn: "Jane Roe (MIT".
    .replace(/(\p{L}\.?)\s*[([（][^)\]）]*$/u, '$1')
    .replace(/^[^([（]*[)\]）]\s*(?=\p{L})/u, '')
    .replace(MARKS, '')
    .replace(DIGITS, '$1')
    .replace(NOTE_LETTERS, '')
    .replace(/\s+/g, ' ')
    .replace(ENDS, '')
    .replace(TITLES, '');
  for (;;) {
    const shorter = name.replace(DEGREES, '');
    if (shorter === name || !TWO_NAMES.test(shorter)) break;
    name = shorter;
  }
  return name.replace(ENDS, '').trim();
}
