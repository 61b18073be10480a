// The small word lists name parsing needs: particles, suffixes, surnames that tell the order. General knowledge, kept short on purpose.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Folded words that belong to the family name when they stand before it. */
export const PARTICLES = set(
  'van von vom der den de del della dela dello delle degli dei dalla dal di da do dos das du des la las le los lo el al bin ibn ben bint binti abu abd ter ten zu zur zum af st saint sankt san santa santo vande vander vanden ait ould op t het dem und tot thoe fitz mac mc nic o d l y e i delli',
);
/** Capitalised these count only behind a given name or initials, never first. */
export const JOINER = /^(?:[yei]|und)$/;

export const SUFFIX = /^(?:[js]n?r|senior|iii?|iv|2nd|3rd|4th)$/;
/** Portuguese generation words: part of the printed family name, not enough to be one alone. */
export const GENERATION = /^(?:filh[oa]|nett?[oa]|junior|sobrinho)$/;

/** Surnames that are practically never given names, in languages that print the family first. */
export const VIETNAMESE = set('nguyen tran pham phan bui huynh ngo duong trinh');
export const EAST_ASIAN = set(
  'zhang xi wang li liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lu lv ding ren shen yao cui zhong tan fan wan fu shi qian dai liao zou xiong jin hao kong bai kang mao qiu qin gu hou shao meng kim lee park choi jung jeong cho yoon chang lim shin kwon hwang ahn hong wong cheung leung chan lau hsu tsai chou',
);
/** The commonest Spanish surnames that do not end in -ez. Portuguese ones (-es) stay out: there the last name alone is the family. */
export const SPANISH = set(
  'garcia martin ruiz diaz moreno alonso navarro torres ramos gil serrano blanco molina morales suarez ortega delgado castro ortiz rubio marin sanz iglesias medina garrido cortes castillo santos lozano guerrero cano prieto cruz calvo gallego herrera vidal leon flores cabrera campos vega fuentes carrasco reyes aguilar hidalgo santana rojas herrero',
);

/** Two-character family names with a given name behind; the commonest; longer names are read both ways. */
export const COMPOUND_HAN = /^(?:[欧歐][阳陽]|司[马馬]|上官|남궁|황보)./;

// Any beginning before any ending: looser than pinyin's own table, which tells no more names apart.
const SYLLABLE =
  '(?:(?:[zcs]h?|[bpmfdtnlgkhjqxrwy])?(?:i?a(?:ng?|o|i)?|i?e(?:ng?|i)?|i(?:n|ng|u|ong)?|er|o(?:u|ng)?|u(?:ang?|ai?|en?|[nio])?|ve?))';
const ONE = new RegExp(`^${SYLLABLE}$`);
const TWO = new RegExp(`^${SYLLABLE}{1,2}$`);
const TWO_ONLY = new RegExp(`^${SYLLABLE}{2}$`);

/** One syllable of pinyin, such as `wei`. */
export const isSyllable = (word: string): boolean => ONE.test(word);
/** One or two syllables of pinyin: what a Chinese given name looks like. */
export const isPinyin = (word: string): boolean => TWO.test(word);
/** Two syllables and not one (`xian` counts as one). */
export const isTwoSyllables = (word: string): boolean => TWO_ONLY.test(word) && !ONE.test(word);

/** One letter: an initial in an alphabet; one character of Han, kana or Hangul is a name. */
export const isLetter = (text: string): boolean => text.length === 1 && text.charCodeAt(0) < 0x2e80;
