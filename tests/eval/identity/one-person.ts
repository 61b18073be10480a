// People whom a labelled file knows under two ids, found by reading the model's surest mistakes. Such labels call a right answer wrong, so no
// threshold is fitted on them; the evaluation counts them as they are labelled and says how many of its mistakes they are.

/** Pairs of ORCIDs, with what both have in common beside the name. */
const PAIRS: readonly (readonly [string, string, what: string])[] = [
  [
    '0000-0002-5312-9823',
    '0000-0002-4452-4725',
    'automata at Thapar with N. Kalra and A. S. Bhatia; the first also lists works of other A. Kumars',
  ],
  ['0000-0003-3665-034X', '0000-0002-8937-9007', 'torsion of cracked bars at Zanjan with R. T. Faal'],
  ['0000-0002-2241-4218', '0000-0003-1031-1286', 'micromachined gyroscopes at Northwestern Polytechnical with J. Xie'],
  [
    '0000-0003-3765-7324',
    '0000-0001-7146-0184',
    'electrocatalysts at Tianjin with J. Gong in one year; the first also lists fuel cells and batteries of other L. Zhangs',
  ],
  ['0000-0003-3649-5562', '0000-0002-7166-2592', 'crustaceans at East China Normal with Z. Liu, B. Fan and Y. Li'],
];

const other = new Map(PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

/** Does the answer name the person asked for by their other id? */
export const isOtherId = (answered: string | undefined, right: string): boolean => answered !== undefined && other.get(answered) === right;
