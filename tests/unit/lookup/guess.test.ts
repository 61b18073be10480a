// Rule 3 over the embedded world: who is likely, who stays open, what it costs, and what is said when nothing can be asked.

import { describe, expect, test } from 'vitest';
import type { Match } from '../../../lib/core/match.ts';
import type { Correction } from '../../../lib/core/you.ts';
import { nameOf, type Sent, worldLookup } from './over-world.ts';
import { corpus, paperOf, SCENARIOS, staged, subjectOf } from './staged.ts';
import { DAY, NOW } from './support.ts';

const over = (more: Parameters<typeof worldLookup>[1] = {}) => worldLookup(NOW, { corpus, ...more });
const codes = ({ evidence }: Match) => evidence.map((one) => one.code);
/** What was asked to know who it is, the paper's record included: not the profile and the collaborators that a card shows anyway. */
const asking = (sent: readonly Sent[]) => sent.filter(({ path }) => !path.startsWith('/authors/') && !path.includes('group_by'));
const landing = (sent: readonly Sent[]) => sent.filter(({ path }) => path.includes('landing_page_url'));
/** What the guess itself asked. */
const guessing = (sent: readonly Sent[]) =>
  sent.filter(
    ({ path }) => path.startsWith('/autocomplete/') || (path.includes('filter=authorships.author.id') && !path.includes('group_by')),
  );
const credits = (sent: readonly Sent[]) => sent.reduce((sum, one) => sum + one.credits, 0);

describe('a paper of today', () => {
  const guessed = SCENARIOS.filter(({ name }) => name.startsWith('guess-') || name === 'homonyms' || name === 'brand-new');
  test.each(guessed.map((one) => [one.name, one] as const))('%s: the right level, and never the wrong person', async (_, one) => {
    const { matchOf, sent } = over();
    const match = await matchOf(nameOf(paperOf(one), one.seat));
    expect(one.expected.levels).toContain(match.level);
    if (match.researcher) expect(match.researcher.id).toBe(`openalex:${one.expected.author}`);
    expect(asking(sent).length).toBeLessThanOrEqual(4);
    expect(credits(asking(sent))).toBeLessThanOrEqual(3);
  });

  test('says why in countable words: who of the page they have written with', async () => {
    const match = await over().matchOf(subjectOf('guess-company'));
    expect(match.evidence[0]).toEqual({
      code: 'shared-coauthors',
      weight: 'for',
      source: 'openalex',
      params: { shared: 2, others: 2, names: 'Vera Oksanen, Otto Brannigan' },
      at: NOW,
    });
    expect(codes(match)).toEqual(expect.arrayContaining(['namesakes', 'estimate', 'orcid-missing', 'record-missing']));
  });

  test('papers in the journal of the page speak too, by the DOIs of both', async () => {
    const subject = subjectOf('guess-journal');
    const inJournal = await over().matchOf({ ...subject, work: { doi: '10.5555/invented.99999' } });
    expect(inJournal.evidence.find(({ code }) => code === 'same-journal')).toMatchObject({
      weight: 'for',
      params: { count: 2, journal: 'Journal of Invented Results' },
    });
    expect(codes(await over().matchOf(subject))).not.toContain('same-journal');
  });

  test('costs two requests and one credit for a usual name, and the paper one more, free, for all its names', async () => {
    const { matchOf, sent } = over();
    await matchOf(subjectOf('guess-company'));
    expect([asking(sent).length, credits(asking(sent))]).toEqual([3, 1]);
    sent.length = 0;
    await matchOf(subjectOf('guess-unique'));
    expect([asking(sent).length, credits(asking(sent))]).toEqual([2, 1]);
  });

  test('a whole byline of today, name by name, never costs a name more than four requests and three credits', async () => {
    const { matchOf, sent } = over();
    for (const one of guessed)
      for (const position of paperOf(one).byline.keys()) {
        sent.length = 0;
        await matchOf(nameOf(paperOf(one), position));
        expect(asking(sent).length).toBeLessThanOrEqual(4);
        expect(credits(asking(sent))).toBeLessThanOrEqual(3);
      }
  });

  test('the way to a merged record costs a credit, and is taken once a paper could be merged: not on the first two days', async () => {
    const { matchOf, clock, sent } = over();
    const subject = subjectOf('guess-nobody');
    const ways: number[] = [];
    for (const _ of [1, 2, 3]) {
      sent.length = 0;
      const { retryAt = 0 } = await matchOf(subject);
      ways.push(landing(sent).length);
      clock.now = retryAt;
    }
    expect(ways).toEqual([0, 0, 1]);
  });

  test('an older paper is looked for at once in every way', async () => {
    const { matchOf, sent } = over();
    await matchOf({ ...subjectOf('guess-nobody'), work: { arxiv: '2609.99999' } });
    expect(landing(sent)).toHaveLength(1);
    expect(asking(sent).length).toBeLessThanOrEqual(4);
  });

  test('"ask now" asks the paper again before its time, which moves no later time', async () => {
    const { ask, matchOf, clock, sent } = over();
    const subject = subjectOf('guess-nobody');
    await matchOf(subject);
    await matchOf(subject);
    clock.now += DAY / 2;
    sent.length = 0;
    await matchOf(subject);
    expect(asking(sent)).toEqual([]);
    const parts = await ask(subject, 'open', ['match'], true);
    expect(asking(sent).map(({ path }) => path.split('?')[0])).toEqual([`/works/doi:10.48550/arxiv.${staged('guess-nobody').arxiv}`]);
    const match = parts.at(-1)?.result;
    expect(match?.ok && match.value).toMatchObject({ level: 'unknown', retryAt: clock.now + DAY });
  });

  test('several who fit are listed with what tells them apart', async () => {
    const { level, candidates, researcher } = await over().matchOf(subjectOf('guess-torn'));
    expect(level).toBe('ambiguous');
    expect(researcher).toBeUndefined();
    expect(candidates?.map((one) => one.sharedCoauthors).sort()).toEqual([['Lin Takemura'], ['Otto Brannigan']]);
    for (const one of candidates ?? []) {
      expect(one).toMatchObject({ affiliation: expect.any(String), knownFor: expect.any(String), worksCount: 6 });
      expect(one.topics?.length).toBeGreaterThan(0);
      expect(one.years?.[0]).toBeLessThanOrEqual(one.years?.[1] ?? 0);
    }
  });

  test('two records with one iD are one person, and both are named', async () => {
    const match = await over().matchOf(subjectOf('guess-split'));
    expect(match.joined).toHaveLength(1);
    expect(match.evidence.find(({ code }) => code === 'split-record')?.params).toEqual({ count: 2, ids: match.joined?.[0] });
  });

  test('a splinter is proposed as the same person, and not joined unasked', async () => {
    const { ask, matchOf } = over();
    const match = await matchOf(subjectOf('guess-splinter'));
    const twins = (await ask(subjectOf('guess-splinter'), 'open', ['match', 'profile', 'collaborators', 'twins'])).at(-1);
    expect(twins?.facet === 'twins' && twins.result).toMatchObject({ ok: true, value: [{ name: 'Ruth Obando' }] });
    expect(match.joined).toBeUndefined();
    expect(codes(match)).toContain('split-record');
  });

  test('nobody of the name: what was tried, and when it is asked again', async () => {
    const match = await over().matchOf(subjectOf('guess-nobody'));
    expect(match).toMatchObject({ level: 'unknown', retryAt: NOW + DAY });
    expect(match.evidence.at(-1)).toMatchObject({ code: 'nobody-found', params: { names: expect.stringContaining('Solveig Tveit') } });
  });

  test('the paper is asked for again after 1, 2, 4 and 8 days', async () => {
    const { matchOf, clock } = over();
    const subject = subjectOf('guess-nobody');
    for (const days of [1, 2, 4, 8]) {
      const { retryAt = 0 } = await matchOf(subject);
      expect(retryAt - clock.now).toBe(days * DAY);
      clock.now = retryAt;
    }
  });
});

describe('what it costs', () => {
  test('a pointer passing by asks nothing', async () => {
    const { ask, sent } = over();
    await ask(subjectOf('guess-company'), 'prefetch');
    expect(sent).toEqual([]);
  });

  test('a list of the byline looks for nobody by name', async () => {
    const { ask, sent } = over();
    await ask(subjectOf('guess-company'), 'hover', ['match', 'profile']);
    expect(guessing(sent)).toEqual([]);
  });

  test('a glance spends nothing on a guess, and says that people of the name are known', async () => {
    const { matchOf, sent } = over();
    const match = await matchOf(subjectOf('guess-company'), 'hover');
    expect(match.level).toBe('unknown');
    expect(match.evidence.at(-1)).toMatchObject({ code: 'not-compared', params: { count: 3 } });
    expect(credits(guessing(sent))).toBe(0);
  });

  test('read once, it is known to the next glance for nothing', async () => {
    const { matchOf, sent } = over();
    await matchOf(subjectOf('guess-company'));
    sent.length = 0;
    expect((await matchOf(subjectOf('guess-company'), 'prefetch')).level).toBe('likely');
    expect(sent).toEqual([]);
  });

  test('what is known at once is told at once, marked as not the last word', async () => {
    const parts = (await over().ask(subjectOf('guess-company'))).filter(({ facet }) => facet === 'match');
    expect(parts.map(({ stale, result }) => [stale, result.ok && (result.value as Match).level])).toEqual([
      [true, 'unknown'],
      [false, 'likely'],
    ]);
  });

  test('a common name is asked for once, and the busy do not push the others out of the list', async () => {
    const { matchOf, sent } = over();
    const byline = ['Wei Zhang', 'Ilse Brandt'];
    await matchOf(nameOf(paperOf(staged('guess-none')), 0, { name: 'Wei Zhang', byline }));
    expect(guessing(sent).length).toBeLessThanOrEqual(3);
    expect(credits(guessing(sent))).toBeLessThanOrEqual(2);
  });
});

describe('a byline together', () => {
  test('a record that a fuller name of the byline fits is not given to initials', async () => {
    const byline = ['Vera Oksanen', 'V. Oksanen', 'Otto Brannigan'];
    const subject = nameOf(paperOf(staged('guess-company')), 1, { name: 'V. Oksanen', byline });
    expect((await over().matchOf(subject)).researcher).toBeUndefined();
  });

  test('a name that is settled leaves its record to nobody else', async () => {
    const company = staged('guess-company');
    const pin: Correction = {
      kind: 'pin',
      id: 'c1',
      at: NOW,
      work: `arxiv:${company.arxiv}`,
      name: 'Vera Oksanen',
      position: 0,
      researcher: `openalex:${staged('guess-unique').expected.author}`,
      researcherName: 'Vera Oksanen',
    };
    const byline = ['Vera Oksanen', 'V. Oksanen', 'Otto Brannigan'];
    const match = await over({ corrections: [pin] }).matchOf(nameOf(paperOf(company), 1, { name: 'V. Oksanen', byline }));
    expect(match.researcher).toBeUndefined();
    expect(match.candidates ?? []).toEqual([]);
  });
});

describe("the user's word", () => {
  const company = staged('guess-company');
  const right = `openalex:${company.expected.author}` as const;

  test('"not this person" is never guessed again, and nobody takes the place by that', async () => {
    const block: Correction = {
      kind: 'block',
      id: 'c1',
      at: NOW,
      name: 'Dana Whitlock',
      researcher: right,
      researcherName: 'Dana Whitlock',
    };
    const match = await over({ corrections: [block] }).matchOf(subjectOf('guess-company'));
    expect(match.researcher).toBeUndefined();
    expect(match.candidates?.map(({ id }) => id) ?? []).not.toContain(right);
  });

  test('"none of these" ends the guessing on this paper, without a request', async () => {
    const none: Correction = { kind: 'none', id: 'c1', at: NOW, name: 'Dana Whitlock', work: `arxiv:${company.arxiv}`, position: 1 };
    const { matchOf, sent } = over({ corrections: [none] });
    const match = await matchOf(subjectOf('guess-company'));
    expect([match.level, codes(match)]).toEqual(['unknown', ['you-said-none']]);
    expect(sent).toEqual([]);
  });

  test('somebody followed is looked at even where the search is shut', async () => {
    const followed = { key: 'p000000000001', name: 'Dana Whitlock', otherNames: [], ids: [right], anchors: [], coauthors: [], since: 1 };
    const refuse = (path: string) => (path.startsWith('/autocomplete') ? 503 : undefined);
    const match = await over({ followed: [followed], refuse }).matchOf(subjectOf('guess-company'));
    expect(match.researcher?.id).toBe(right);
    expect(codes(match)).toEqual(expect.arrayContaining(['you-follow', 'guess-failed']));
  });
});

describe('names without a record of their paper', () => {
  test('no id of a paper on the page: the same evidence serves', async () => {
    const match = await over().matchOf({ ...subjectOf('guess-company'), work: {} });
    expect(match.researcher?.id).toBe(`openalex:${staged('guess-company').expected.author}`);
    expect(codes(match)).toContain('no-work-id');
  });

  test("the page's own paper is no evidence for itself", async () => {
    const nulls = staged('null-ids');
    const paper = paperOf(nulls);
    const { matchOf } = over();
    const match = await matchOf(nameOf(paper, nulls.seat, { byline: paper.byline.map(({ name }) => name) }));
    if (match.level === 'likely') expect(match.researcher?.id).toBe(`openalex:${nulls.expected.author}`);
    expect(match.evidence.filter(({ weight }) => weight === 'for').map(({ code }) => code)).not.toContain('seat-in-record');
  });

  test('an iD on the page that is not theirs rules a person out', async () => {
    const match = await over().matchOf({ ...subjectOf('guess-split'), orcid: '0000-0002-1825-0097' });
    expect(match.researcher).toBeUndefined();
  });
});

describe('when nobody can be asked', () => {
  test('a search that is shut is said, and does not look like nobody', async () => {
    const match = await over({ refuse: (path) => (path.startsWith('/autocomplete') ? 429 : undefined) }).matchOf(
      subjectOf('guess-company'),
    );
    expect(match).toMatchObject({ level: 'unknown', retryAt: NOW + DAY / 2 });
    expect(codes(match)).toEqual(['record-missing', 'guess-failed']);
  });

  test('works that cannot be read leave the name open', async () => {
    const { matchOf } = over({ refuse: (path) => (path.includes('filter=authorships.author.id') ? 500 : undefined) });
    const match = await matchOf(subjectOf('guess-company'));
    expect(match.level).toBe('unknown');
    expect(codes(match)).toEqual(['record-missing', 'tried-name', 'guess-failed']);
  });
});
