// Every reason in words, and the one reason that stands for the rest.

import { describe, expect, it } from 'vitest';
import { evidence } from '../../../assets/locales/en/evidence.ts';
import { mainReason } from '../../../components/ui/evidence-order.ts';
import { evidenceWords } from '../../../components/ui/evidence-words.ts';
import type { Evidence, EvidenceCode } from '../../../lib/core/match.ts';

const isCode = (key: string): key is EvidenceCode => key in evidence;
const codes = Object.keys(evidence).filter(isCode);
const one = (code: EvidenceCode, params?: Evidence['params'], weight: Evidence['weight'] = 'for'): Evidence => ({
  code,
  weight,
  source: 'openalex',
  ...(params ? { params } : {}),
});

describe('evidence in words', () => {
  it.each(codes)('%s reads as a sentence without any detail', (code) => {
    expect(evidenceWords(one(code))).toMatch(/^[A-Z][^{}[\]|]*\.$/);
  });

  it('uses details where they are known and drops the sentence that needs more', () => {
    expect(evidenceWords(one('seat-in-record', { seat: 3, authors: 2990 }))).toBe('Author 3 of 2,990 in the record of this paper.');
    expect(evidenceWords(one('seat-in-record', { seat: 3 }))).toBe('Named at the same place in the record of this paper.');
    expect(evidenceWords(one('record-other-person', { name: '' }))).toBe('The person on record has a name that does not fit.');
  });

  it('takes text from outside as it is', () => {
    expect(evidenceWords(one('names-agree', { name: 'A [x|y] {seat}' }))).toBe('The name agrees with “A [x|y] {seat}” on record.');
  });

  it('does not group a year', () => {
    expect(evidenceWords(one('mixed-rate', { works: 1200, year: 2024 }))).toBe('1,200 papers in 2024, more than one person writes.');
  });

  it('gives an unknown name the reason that stood in the way', () => {
    const seat = one('seat-in-record');
    const empty = one('seat-empty', undefined, 'against');
    expect(mainReason({ level: 'unknown', evidence: [seat, empty] })).toBe(empty);
    expect(mainReason({ level: 'confirmed', evidence: [empty, seat] })).toBe(seat);
    expect(mainReason({ level: 'unknown', evidence: [] })).toBeUndefined();
  });

  it('says first that another source means somebody else', () => {
    const other = one('second-other-orcid', { index: 'INSPIRE', name: 'W. Ling', orcid: '0000-0002-1825-0097' }, 'against');
    expect(mainReason({ level: 'likely', evidence: [one('seat-in-record'), other] })).toBe(other);
    expect(evidenceWords(other)).toBe('INSPIRE gives this paper to W. Ling with another ORCID iD, 0000-0002-1825-0097.');
  });
});
