// What a name may take in all, its paper included: four requests and three credits, whatever ids its page prints.

import { describe, expect, test } from 'vitest';
import type { WorkIds } from '../../../lib/core/ids.ts';
import { nameOf, type Sent, worldLookup } from './over-world.ts';
import { corpus, paperOf, staged, subjectOf } from './staged.ts';
import { NOW } from './support.ts';

const asking = (sent: readonly Sent[]) => sent.filter(({ path }) => !path.startsWith('/authors/') && !path.includes('group_by'));
const credits = (sent: readonly Sent[]) => sent.reduce((sum, one) => sum + one.credits, 0);

/** An old paper that no record knows under any of its ids: every way to it is worth asking. */
const UNKNOWN: Required<Pick<WorkIds, 'openalex' | 'arxiv' | 'doi' | 'pmid' | 'pmcid'>> = {
  openalex: 'W9999999990',
  arxiv: '2401.99999',
  doi: '10.1000/nobody',
  pmid: '39999999',
  pmcid: 'PMC9999999',
};
const KINDS = Object.keys(UNKNOWN) as (keyof typeof UNKNOWN)[];
const COMBINATIONS = Array.from(
  { length: 2 ** KINDS.length },
  (_, bits): WorkIds => Object.fromEntries(KINDS.filter((_, at) => bits & (1 << at)).map((kind) => [kind, UNKNOWN[kind]])),
);

describe('never more than four requests and three credits a name, its paper included', () => {
  test.each(COMBINATIONS.map((work) => [Object.keys(work).join(' + ') || 'no id', work] as const))('%s', async (_, work) => {
    const { matchOf, sent } = worldLookup(NOW, { corpus });
    // One found at once, one in no spelling, one whose spelling is asked twice in any case.
    for (const name of ['guess-company', 'guess-nobody', 'guess-mangled']) {
      sent.length = 0;
      const match = await matchOf({ ...subjectOf(name), work });
      expect(asking(sent).length).toBeLessThanOrEqual(4);
      expect(credits(asking(sent))).toBeLessThanOrEqual(3);
      if (name === 'guess-company') expect(match.level).toBe('likely');
    }
  });

  test('a byline that lists cut is read again whole: the people of a name without a seat take what is left', async () => {
    const { matchOf, sent } = worldLookup(NOW, { corpus });
    const subject = nameOf(paperOf(staged('many-authors-merged')), 0, { name: 'Dana Whitlock' });
    await matchOf(subject);
    expect(asking(sent)).toHaveLength(4);
    // The paper is known now, and so are the people.
    sent.length = 0;
    await matchOf(subject);
    expect(asking(sent)).toHaveLength(1);
  });
});

test('the best two ways to a paper: arXiv, then its journal; the address of the arXiv page where there is no other', async () => {
  const ways = async (work: WorkIds) => {
    const { matchOf, sent } = worldLookup(NOW, { corpus });
    await matchOf({ ...subjectOf('guess-company'), work });
    return asking(sent)
      .map(({ path }) => /^\/works(?:\/([^?]+)|\?filter=locations)/.exec(path))
      .flatMap((way) => (way ? [way[1] ?? 'landing'] : []));
  };
  const { arxiv, doi, pmid, pmcid } = UNKNOWN;
  expect(await ways({ arxiv, doi, pmid, pmcid })).toEqual([`doi:10.48550/arxiv.${arxiv}`, `doi:${doi}`]);
  expect(await ways({ doi, pmid, pmcid })).toEqual([`doi:${doi}`, `pmid:${pmid}`]);
  expect(await ways({ arxiv })).toEqual([`doi:10.48550/arxiv.${arxiv}`, 'landing']);
});
