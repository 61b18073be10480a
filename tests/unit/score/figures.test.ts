// The evaluation itself: files found by stem, records left out of their own profiles, counts that can be trusted.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { alignAcl } from '../../eval/identity/align-task.ts';
import { lagosCases } from '../../eval/identity/cases.ts';
import { wilson } from '../../eval/identity/figures.ts';
import { dataFiles, readTsv, unreadLines } from '../../eval/identity/files.ts';
import { linkSets } from '../../eval/identity/link-sets.ts';
import { linkTask } from '../../eval/identity/link-tasks.ts';
import { challengeTask, texTask } from '../../eval/identity/name-tasks.ts';
import { isOtherId } from '../../eval/identity/one-person.ts';

function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const path = mkdtempSync(join(tmpdir(), 'byline-figures-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

describe('the identity figures', () => {
  it('know a file by its stem, whatever word follows, in several folders', () => {
    const one = folder({ 'challenge_cases.tsv': 'expect\tprinted\tcandidate\tnote\n', 'README.md': '' });
    const two = folder({ 'challenge_cases.heldout.tsv': 'expect\tprinted\tcandidate\tnote\nfull\tA B. Carr\tCarr, A B.\t\n' });
    const files = dataFiles([one, two]);
    expect(files.map((file) => file.stem)).toEqual(['challenge_cases', 'challenge_cases']);
    expect(files.map((file) => readTsv(file).length)).toEqual([0, 1]);
  });

  it('know a file by its stem behind a dash or an underscore too', () => {
    const path = folder({ 'rec_song-blind.jsonl': '', 'acl_queries_held.out.tsv': '', 'names_parse.jsonl.gz': gzipSync('') });
    expect(dataFiles([path]).map((file) => file.stem)).toEqual(['acl_queries', 'names_parse', 'rec_song']);
  });

  it('leave out and count lines that cannot be read, and name a missing column', () => {
    const good = JSON.stringify({ block: 'b', person: 'p', name: 'Ann Carr', aff: '', t: 'one', y: 2020, a: ['Ann Carr'] });
    const path = folder({
      'rec_lagos_blocks.x.jsonl': `${good}\n{"block": "b", \nnull\n{"person":"p"}\r\n${good}\r\n`,
      'latex_names.x.tsv': 'tex\nx\n',
    });
    const [latex, lagos] = dataFiles([path]);
    expect(lagos && lagosCases(lagos)).toHaveLength(2);
    expect(lagos && unreadLines(lagos)).toBe(3);
    expect(() => latex && texTask(latex)).toThrow('latex_names.x.tsv: no column unicode');
    expect(() => dataFiles([join(path, 'nowhere')])).toThrow('no such folder');
  });

  it('take ACL papers from the folder of the queries where there are some', () => {
    const head = 'set\tpaper\tauthor_index\tprinted_name\tgold_person\tgold_has_profile\n';
    const paper = JSON.stringify({ id: 'P1', y: 2001, v: 'acl', t: 'On parsing', a: [['Ann', 'Carr', 'ann']] });
    const one = folder({ 'acl_papers.jsonl': '' });
    const two = folder({ 'acl_papers.jsonl': paper, 'acl_queries.tsv': `${head}printed\tP1\t0\tAnn Carr\tann\t0\n` });
    expect(linkSets(dataFiles([one, two]))[0]?.cases()).toHaveLength(1);
  });

  it('count a missed case as missed', () => {
    const path = folder({
      'challenge_cases.tsv': 'expect\tprinted\tcandidate\tnote\nfull\tJane Roe\tRoe, Jane\t\nfull\tJane Roe\tJohn Doe\t\n',
    });
    const [file] = dataFiles([path]);
    expect(file && challengeTask(file)).toMatchObject({ n: 2, answered: 2, right: 1, precision: 0.5, missed: ['Jane Roe | John Doe'] });
  });

  it('leave the asked record out of its own profile', () => {
    const record = (person: string, t: string) =>
      JSON.stringify({ block: 'b', person, name: 'Ann Carr', aff: '', t, y: 2020, a: ['Ann Carr', 'Bo Dean'] });
    const path = folder({ 'rec_lagos_blocks.x.jsonl': [record('p', 'one'), record('p', 'two'), record('q', 'three')].join('\n') });
    const [file] = dataFiles([path]);
    const cases = file ? lagosCases(file) : [];
    expect(cases.map((one) => [one.hasProfile, one.candidates.map((profile) => profile.works.map((work) => work.title))])).toEqual([
      [true, [['two'], ['three']]],
      [true, [['one'], ['three']]],
      [false, [['one', 'two']]],
    ]);
    expect(cases[0]?.query.coauthors).toEqual(['Bo Dean']);
    expect(linkTask('lagos', cases)).toMatchObject({ n: 3, removed: { n: 2 }, baseline: { coverage: 1 } });
  });

  it('leave ACL queries out where their papers are not at hand', () => {
    const queries = folder({ 'acl_queries.blind.tsv': 'set\tpaper\tauthor_index\tprinted_name\tgold_person\tgold_has_profile\n' });
    expect(linkSets(dataFiles([queries]))).toEqual([]);
    const papers = folder({ 'acl_papers.jsonl.gz': gzipSync('') });
    expect(linkSets(dataFiles([queries, papers])).map((set) => set.name)).toEqual(['printed', 'initials', 'homonym']);
  });

  it('align damaged lists the same way in every run', () => {
    const paper = JSON.stringify({
      a: [
        ['Ann', 'Carr', 'a'],
        ['Bo', 'Dean', 'b'],
        ['Ida', 'Østby', 'c'],
      ],
    });
    const path = folder({ 'acl_papers.jsonl.gz': gzipSync(Array.from({ length: 40 }, () => paper).join('\n')) });
    const [file] = dataFiles([path]);
    const first = file && alignAcl(file);
    expect(file && alignAcl(file)).toEqual(first);
    expect(first).toMatchObject({ precision: 1, bylines: 40 });
    expect(first?.baseline.precision).toBeLessThan(0.95);
  });

  it('give the Wilson interval', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
    const [low, high] = wilson(1087, 1088);
    expect(low).toBeCloseTo(0.9948, 4);
    expect(high).toBeCloseTo(0.9998, 4);
  });

  it('know a person under two ids only by the pair read by hand', () => {
    expect(isOtherId('0000-0002-4452-4725', '0000-0002-5312-9823')).toBe(true);
    expect(isOtherId('0000-0002-4452-4725', '0000-0002-8937-9007')).toBe(false);
    expect(isOtherId(undefined, '0000-0002-5312-9823')).toBe(false);
  });
});
