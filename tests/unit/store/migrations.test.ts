// Every version of every document that was ever released can still be read. A new version adds its example here.

import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/core/you.ts';
import { type DocumentSpec, inspect, versionOf } from '../../../lib/store/document.ts';
import { MORE_DOCUMENTS } from '../../../lib/store/more-documents.ts';
import { USER_DOCUMENTS } from '../../../lib/store/user-documents.ts';
import { somebody } from './make.ts';

const { sitesOn: _sitesOn, ...third } = DEFAULT_SETTINGS;
const { subfield: _subfield, ...second } = third;
const { me: _me, rememberMet: _rememberMet, ...first } = second;
const settingsOfVersion1 = { ...first, openDelay: 700, sitesOff: ['arxiv'] };

/** By kind, the data as each version wrote it, version 1 first. Never change one that was released. */
const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  settings: [
    settingsOfVersion1,
    { ...second, me: [{ id: 'openalex:A1', name: 'A' }], rememberMet: true },
    { ...third, subfield: '2613' },
    { ...DEFAULT_SETTINGS, sitesOn: ['huggingface.co'] },
  ],
  notes: [[{ key: 'n0123456789ab', ids: ['openalex:A1'], name: 'A', text: 'Met in Oslo', tags: ['oslo'], at: 1 }]],
  interests: [
    [
      { kind: 'topic', id: 'T10320', name: 'Nets', since: 1 },
      { kind: 'institution', id: 'I1', name: 'Fen', since: 2 },
    ],
  ],
  meetings: [[{ researcher: 'openalex:A1', work: 'arxiv:2001.01234', title: 'On', at: 1 }]],
  keys: [{ openalex: 'secret' }],
  follows: [
    [somebody(1, { orcid: '0000-0002-1825-0097', affiliation: 'Example University' }), somebody(2)],
    [somebody(1, { orcid: '0000-0002-1825-0097', affiliation: 'Example University' }), somebody(2)],
  ],
  corrections: [
    [
      {
        kind: 'pin',
        id: 'c1',
        at: 1,
        work: 'arxiv:2001.01234',
        name: 'A. B.',
        position: 0,
        researcher: 'orcid:0000-0002-1825-0097',
        researcherName: 'A',
      },
      { kind: 'block', id: 'c2', at: 2, name: 'A. B.', researcher: 'openalex:A1', researcherName: 'A' },
    ],
    [
      { kind: 'block', id: 'c2', at: 2, name: 'A. B.', researcher: 'openalex:A1', researcherName: 'A', seen: ['shared-coauthors'] },
      { kind: 'none', id: 'c3', at: 3, name: 'A. B.', work: 'arxiv:2001.01234', position: 0 },
      { kind: 'same', id: 'c4', at: 4, name: 'A', researcher: 'openalex:A1', researcherName: 'A', other: 'openalex:A2', otherName: 'A' },
    ],
  ],
};

describe.each([...USER_DOCUMENTS, ...MORE_DOCUMENTS].map((spec): [string, DocumentSpec<unknown>] => [spec.kind, spec]))(
  '%s',
  (kind, spec) => {
    it('has an example of each version, and reads it', () => {
      expect(EXAMPLES[kind]).toHaveLength(versionOf(spec));
      for (const [n, data] of (EXAMPLES[kind] ?? []).entries()) {
        expect(inspect({ version: n + 1, at: 1, data }, spec).state).toBe('good');
      }
    });

    it('reads back what it writes first', () => {
      expect(spec.parse(spec.empty)).toEqual(spec.empty);
    });

    it('salvages something writable from anything', () => {
      for (const odd of [null, 7, 'x', [], [null], {}, { a: { b: 1 } }, [[[]]], JSON.parse('{"__proto__":{"theme":"dark"}}')]) {
        expect(spec.parse(spec.salvage(odd))).toBeDefined();
      }
    });
  },
);

describe('a document with a history', () => {
  const spec: DocumentSpec<readonly string[]> = {
    kind: 'follows',
    migrations: [
      (data) => (data as string[]).map((name) => ({ name })),
      (data) => (data as { name: string }[]).map(({ name }) => name.toUpperCase()),
    ],
    empty: [],
    parse: (data) => (Array.isArray(data) && data.every((one) => typeof one === 'string') ? data : undefined),
    salvage: () => [],
    union: (salvaged) => salvaged,
  };

  it('takes each step from the version it finds', () => {
    expect(inspect({ version: 1, at: 1, data: ['a'] }, spec)).toMatchObject({ state: 'good', data: ['A'] });
    expect(inspect({ version: 2, at: 1, data: [{ name: 'a' }] }, spec)).toMatchObject({ state: 'good', data: ['A'] });
    expect(inspect({ version: 3, at: 1, data: ['a'] }, spec)).toMatchObject({ state: 'good', data: ['a'] });
    expect(inspect({ version: 4, at: 1, data: ['a'] }, spec).state).toBe('newer');
  });

  it('is broken, not thrown, where a step cannot make sense of the data', () => {
    expect(inspect({ version: 1, at: 1, data: 7 }, spec).state).toBe('broken');
    expect(inspect({ version: 0, at: 1, data: [] }, spec).state).toBe('broken');
    expect(inspect({ version: 1.5, at: 1, data: [] }, spec).state).toBe('broken');
  });
});
