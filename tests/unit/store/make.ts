// What the store's tests share: user data over fakes, and people to put into it.

import type { FollowedPerson } from '../../../lib/core/you.ts';
import { createDocuments, type DocumentsDeps } from '../../../lib/store/documents.ts';
import { createExclusive } from '../../../lib/store/exclusive.ts';
import { createMirror, type Mirror } from '../../../lib/store/mirror.ts';
import { createMoreUserData } from '../../../lib/store/more-user-data.ts';
import { createTransfer } from '../../../lib/store/transfer.ts';
import { createUserData, type UserData } from '../../../lib/store/user-data.ts';
import { inParts } from '../../../lib/store/user-documents.ts';
import type { FakeArea } from './fake-area.ts';

export const DAY = 86_400_000;
/** Short, so that a test of silence does not take long. */
export const PATIENCE = 200;

/** Copies that are neither kept nor there. */
export const noCopies: Mirror = { put: () => Promise.resolve(false), list: () => Promise.resolve([]), forget: () => Promise.resolve(true) };
/** Copies that cannot be read. */
export const deaf: Mirror = {
  put: () => Promise.resolve(false),
  list: () => Promise.resolve(undefined),
  forget: () => Promise.resolve(false),
};

let serial = 0;
export const hex = (n: number): string => n.toString(16).padStart(12, '0');

/** A worker as it starts: nothing in memory, the same storage. */
export function worker(area: FakeArea, given: Partial<DocumentsDeps> = {}) {
  const deps = {
    area,
    mirror: createMirror({ patience: PATIENCE }),
    now: () => Date.UTC(2025, 0, 1),
    random: () => hex(++serial),
    patience: PATIENCE,
    exclusive: createExclusive(`test-${serial}`, undefined, PATIENCE),
    ...given,
  };
  const documents = createDocuments({ ...deps, area: inParts(deps.area) });
  return {
    data: createUserData({ ...deps, documents }),
    more: createMoreUserData({ ...deps, documents }),
    transfer: createTransfer({ ...deps, documents }),
  };
}

export const userData = (area: FakeArea, given: Partial<DocumentsDeps> = {}) => worker(area, given).data;

export const somebody = (n: number, more: Partial<FollowedPerson> = {}): FollowedPerson => ({
  key: `p${hex(n)}`,
  name: `Ada Example ${n}`,
  otherNames: [],
  ids: [`openalex:A50000${n}`],
  anchors: [{ ids: { arxiv: '2001.01234' }, title: 'On examples' }],
  coauthors: ['Grace Sample'],
  since: 1,
  ...more,
});

export const remove = (data: UserData | undefined, gone: FollowedPerson) =>
  data?.changePeople((people) => ({ people: people.filter(({ key }) => key !== gone.key), answer: null }));
