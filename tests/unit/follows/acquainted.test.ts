// Whom a reader knows under a name: those they follow first, everybody once.

import { expect, test } from 'vitest';
import type { FollowedPerson } from '../../../lib/core/you.ts';
import { acquainted } from '../../../lib/follows/acquainted.ts';
import { researcher } from '../../support/researcher.ts';

const met = (n: number, name: string) => researcher(`openalex:A${n}`, name);
const followed = (n: number, name: string): FollowedPerson => ({
  key: `p00000000000${n}`,
  ids: [`openalex:A${n}`],
  name,
  otherNames: [],
  anchors: [],
  coauthors: [],
  since: 1,
});

test('somebody who is followed stands before those who were met, met or not', () => {
  const found = acquainted('dana whitlock', [followed(1, 'Dana Whitlock')], [met(2, 'Dana Whitlock'), met(1, 'Dana Whitlock')]);
  expect(found.map(({ id, known }) => [id, known])).toEqual([
    ['openalex:A1', 'followed'],
    ['openalex:A2', 'met'],
  ]);
});
