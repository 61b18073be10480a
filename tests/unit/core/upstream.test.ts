// What is told upstream of a correction: whole addresses, and nothing where no record of OpenAlex is concerned.

import { describe, expect, test } from 'vitest';
import { paperPage } from '../../../lib/core/ids.ts';
import { reportOf } from '../../../lib/core/upstream.ts';
import type { Correction } from '../../../lib/core/you.ts';

const said = { id: 'c1', at: 1, name: 'Dana Whitlock' };
const whom = { researcher: 'openalex:A1', researcherName: 'Dana Whitlock' } as const;

describe('a report', () => {
  test.each([
    [
      { kind: 'pin', ...said, ...whom, work: 'arxiv:2001.01234', position: 2 },
      { kind: 'pin', name: 'Dana Whitlock', record: 'https://openalex.org/A1', paper: 'https://arxiv.org/abs/2001.01234', position: 2 },
    ],
    [
      { kind: 'block', ...said, ...whom, work: 'doi:10.1000/a#b' },
      { kind: 'block', name: 'Dana Whitlock', record: 'https://openalex.org/A1', paper: 'https://doi.org/10.1000/a%23b' },
    ],
    [
      { kind: 'same', ...said, ...whom, other: 'openalex:A2', otherName: 'D. Whitlock' },
      { kind: 'same', name: 'Dana Whitlock', record: 'https://openalex.org/A1', other: 'https://openalex.org/A2' },
    ],
    [
      { kind: 'none', ...said, work: 'arxiv:2001.01234', position: 0 },
      { kind: 'none', name: 'Dana Whitlock', paper: 'https://arxiv.org/abs/2001.01234', position: 0 },
    ],
  ] as [Correction, object][])('%j', (correction, report) => {
    expect(reportOf(correction)).toEqual(report);
  });

  test('is none where the record is nobody’s of OpenAlex, or the paper has no page', () => {
    expect(reportOf({ kind: 'block', ...said, researcher: 'dblp:1/2', researcherName: 'A' })).toBeUndefined();
    expect(reportOf({ kind: 'none', ...said, work: 'openreview:abc', position: 0 })).toBeUndefined();
    // Without the paper, what was said of one would be said of all.
    for (const kind of ['pin', 'block'] as const)
      expect(reportOf({ kind, ...said, ...whom, work: 'title:on things:byron', position: 0 })).toBeUndefined();
    expect(reportOf({ kind: 'same', ...said, ...whom, other: 'orcid:0000-0002-1825-0097', otherName: 'A' })).toBeUndefined();
  });
});

test.each([
  ['pmid:123', 'https://pubmed.ncbi.nlm.nih.gov/123/'],
  ['openalex:W1', 'https://openalex.org/W1'],
  ['arxiv:hep-th/9901001', 'https://arxiv.org/abs/hep-th/9901001'],
  ['javascript:alert(1)', undefined],
  [undefined, undefined],
])('the page of %s', (work, page) => {
  expect(paperPage(work)).toBe(page);
});
