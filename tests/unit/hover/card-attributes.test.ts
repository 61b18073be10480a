// The stable promise: what other programs read off the card's element.

import { describe, expect, it } from 'vitest';
import { cardAttributes } from '../../../components/card/card-attributes.ts';
import type { CardState } from '../../../components/card/card-state.ts';
import type { NameOnPage } from '../../../lib/core/subject.ts';
import { ADA, CONFIRMED } from './play.ts';

describe('what other programs read off the card', () => {
  const of = (facets: CardState['facets']) => cardAttributes({ subject: ADA, name: 'Ada One', facets });
  it.each([
    ['nothing yet', { match: { loading: true } }, { 'data-state': 'loading', 'data-match': 'unknown', 'data-author': undefined }],
    [
      'confirmed',
      { match: { value: CONFIRMED, loading: false } },
      { 'data-state': 'ready', 'data-match': 'confirmed', 'data-author': 'openalex:A1' },
    ],
    [
      'failed',
      { match: { failure: { kind: 'offline' }, loading: false } },
      { 'data-state': 'failed', 'data-match': 'unknown', 'data-author': undefined },
    ],
    [
      'several',
      { match: { value: { level: 'ambiguous', name: 'Ada One', evidence: [] }, loading: false } },
      { 'data-state': 'ambiguous', 'data-match': 'ambiguous' },
    ],
  ] as const)('%s', (_, facets, expected) => {
    expect(of(facets)).toMatchObject({ 'data-name': 'Ada One', 'data-work': 'arxiv:2001.01234', ...expected });
  });
  it('no work, no attribute; a DOI where there is no arXiv id', () => {
    const work = (ids: NameOnPage['work']) => cardAttributes({ subject: { ...ADA, work: ids }, name: 'x', facets: {} })['data-work'];
    expect([work({}), work({ pmid: '1' }), work({ doi: '10.1/x' })]).toEqual([undefined, undefined, 'doi:10.1/x']);
  });
});
