// Invented ids that can be read back to a running number. None of them is one a registry has issued:
// arXiv numbers above 30000 and ORCIDs outside the allocated blocks.

/** Kinds of records with their own range of ids each. */
export type Range = 'facts' | 'generated' | 'prolific';

const DIGIT: Record<Range, string> = { facts: '1', generated: '4', prolific: '6' };

const key = (letter: 'A' | 'W', lead: string, range: Range, index: number, digits: number) =>
  `${letter}${lead}${DIGIT[range]}${String(index).padStart(digits, '0')}`;

export const authorKey = (range: Range, index: number): string => key('A', '5', range, index, 8);
export const workKey = (range: Range, index: number): string => key('W', '7', range, index, 8);

/** The running number inside a range, or undefined for a key of another range. */
export function indexOf(text: string, letter: 'A' | 'W', range: Range): number | undefined {
  const found = new RegExp(`^${letter}${letter === 'A' ? 5 : 7}${DIGIT[range]}(\\d{8})$`).exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** ISO 7064 MOD 11-2 over the first 15 digits. https://support.orcid.org/hc/en-us/articles/360006897674 */
export function orcidCheck(digits: string): string {
  let total = 0;
  for (const digit of digits) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

// 0000-0005 and 0000-0007 are outside the blocks that were handed to ORCID.
const ORCID_BLOCK = { facts: '00000005', generated: '00000007' } as const;

export function orcidOf(range: 'facts' | 'generated', index: number): string {
  const digits = `${ORCID_BLOCK[range]}${String(index).padStart(7, '0')}`;
  return `${digits}${orcidCheck(digits)}`.replace(/(.{4})(?=.)/g, '$1-');
}

export function indexOfOrcid(orcid: string, range: 'facts' | 'generated'): number | undefined {
  const digits = orcid.replaceAll('-', '');
  if (digits.length !== 16 || !digits.startsWith(ORCID_BLOCK[range])) return undefined;
  const index = Number(digits.slice(8, 15));
  return Number.isInteger(index) && orcidOf(range, index) === orcid ? index : undefined;
}

/** The DataCite DOI of an arXiv id as OpenAlex keeps it. */
export const arxivDoi = (arxiv: string): string => `10.48550/arxiv.${arxiv.toLowerCase()}`;

/** arXiv id without version, lower case only where old archives need it. */
export const bareArxiv = (id: string): string => id.replace(/v\d+$/, '');
