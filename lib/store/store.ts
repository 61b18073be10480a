// The whole store put together from the browser's storage areas. The composition root calls this once; nothing else makes the parts.

import type { StorageArea } from './area.ts';
import { type Cache, createCache } from './cache.ts';
import type { Open } from './database.ts';
import { createDocuments, type Documents } from './documents.ts';
import { createMirror } from './mirror.ts';
import { createPrivacyLog, type PrivacyLog } from './privacy-log.ts';
import { createSession, type KeyValue } from './session.ts';
import { createUserData, type UserData } from './user-data.ts';
import { inParts } from './user-documents.ts';

export type Store = {
  readonly cache: Cache;
  readonly session: KeyValue;
  readonly userData: UserData;
  /** For what is kept beside, which is loaded later: lib/store/more-user-data.ts. */
  readonly documents: Documents;
  readonly privacyLog: PrivacyLog;
};

export type StoreDeps = {
  /** `browser.storage.local`. */
  readonly local: StorageArea;
  /** `browser.storage.session`, where there is one. */
  readonly session: Pick<StorageArea, 'get' | 'set' | 'remove'> | undefined;
  readonly now: () => number;
  /** At least twelve random hexadecimal digits, such as `crypto.randomUUID()` without its hyphens. */
  readonly random: () => string;
  readonly open?: Open;
};

export function createStore({ local, session, now, random, open }: StoreDeps): Store {
  const opening = open ? { open } : {};
  const cache = createCache({ now, ...opening });
  // What can be fetched again gives way to what cannot.
  const documents = createDocuments({ area: inParts(local), mirror: createMirror(opening), now, makeRoom: cache.clear });
  return {
    cache,
    session: createSession(session),
    documents,
    userData: createUserData({ documents, now, random }),
    privacyLog: createPrivacyLog(local),
  };
}
