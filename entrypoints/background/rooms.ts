// Builds every room of the background from the browser and from each other. Wiring only.

import type { browser as Browser } from 'wxt/browser';
import type { Failure, SourceId } from '../../lib/core/failure.ts';
import { workKey } from '../../lib/core/ids.ts';
import type { MarkAnswer, MarkQuery } from '../../lib/core/marks.ts';
import type { Settings } from '../../lib/core/you.ts';
import { followedBy } from '../../lib/follows/followed-by.ts';
import { markerFor } from '../../lib/follows/marks.ts';
import { movedFrom, youOf } from '../../lib/follows/you.ts';
import { createLookup, type Session } from '../../lib/lookup/lookup.ts';
import { createNet } from '../../lib/net/net.ts';
import type { Source } from '../../lib/sources/source.ts';
import { spine } from '../../lib/sources/spine.ts';
import { createStore } from '../../lib/store/store.ts';
import type { GrantChange } from './granted.ts';
import { createPageScripts } from './page-scripts.ts';
import { createPanel } from './panel.ts';

export type Rooms = ReturnType<typeof createRooms>;

/** Everything the background is made of. Nothing here survives a stopped worker but what the stores keep. */
export function createRooms(browser: typeof Browser, bug: (error: unknown, where: string) => void) {
  let syncing = Promise.resolve();
  const now = Date.now;
  const random = (): string => crypto.randomUUID().replaceAll('-', '');
  const store = createStore({ local: browser.storage.local, session: browser.storage.session, now, random });
  const { cache, userData, privacyLog } = store;
  const follows = async () => (await import('../../lib/follows/follows.ts')).createFollows({ userData, now, random });

  /** Those known so far, one object: net and lookup see the others once they are there. */
  const sources: Record<SourceId, Source> = { ...spine };
  const allSources = async (): Promise<Readonly<Record<SourceId, Source>>> =>
    Object.assign(sources, (await import('../../lib/sources/others.ts')).others);

  const net = createNet({
    fetch,
    now,
    sleep,
    state: store.session,
    sources,
    keys: userData.keys,
    allowed: (source) => allowed(source, sources[source], userData.settings, browser),
    log: privacyLog.record,
    online: () => navigator.onLine,
  });
  const records = { sources, getFor: net.getFor, cache, now };
  const lookup = createLookup({
    ...records,
    allSources,
    corrections: userData.corrections,
    followed: userData.people,
    async you(researcher, subject, record) {
      const moved = movedFrom(researcher, subject, await userData.people());
      if (moved && researcher) await (await follows()).enrich(moved.key, { researcher: researcher.id, name: moved.name });
      return youOf(researcher, subject, await userData.people(), await userData.corrections(), record);
    },
    async successor(id, sources) {
      const person = followedBy(await userData.people(), id);
      if (!person) return undefined;
      const { findAgain } = await import('../../lib/follows/find-again.ts');
      const found = await findAgain(person, sources);
      if (found) await (await follows()).enrich(person.key, { researcher: found.id, name: person.name, profile: found });
      return found?.id;
    },
  });

  return {
    ...store,
    now,
    random,
    follows,
    records,
    lookup,
    net,
    scripts: createPageScripts(browser),
    panel: createPanel(browser, store.session, random),
    allSources,
    /** One after another: two at once would both find nothing registered, and the second could not register. */
    syncGranted(change?: GrantChange): void {
      syncing = syncing
        .then(async () => (await import('./granted.ts')).syncGranted(browser, (await userData.settings()).sitesOn, change))
        .catch((error) => bug(error, 'grants'));
    },
    /** The same questions, and what is opened is kept where the user lets Byline remember. */
    meeting: ({ answer }: Session): Session => ({
      answer: (ask, emit) =>
        answer(ask, (part) => {
          emit(part);
          const { subject } = ask;
          if (part.facet !== 'match' || ask.intent !== 'open' || subject.kind !== 'name') return;
          void userData.settings().then(async ({ rememberMet }) => {
            if (rememberMet) await (await import('./meetings.ts')).meet(subject, part, { documents: store.documents, now, random });
          });
        }),
    }),
    /** Daily upkeep. */
    async tidy(): Promise<void> {
      await cache.evict();
      if (!(await userData.settings()).rememberMet) await (await import('./meetings.ts')).dropCopies(store);
    },
    async marks(query: MarkQuery): Promise<MarkAnswer> {
      const [people, corrections] = await Promise.all([userData.people(), userData.corrections()]);
      // Nobody is followed: the page then asks no more until that changes.
      if (people.length === 0) return [];
      const works = new Map(query.subjects.map(({ work }) => [workKey(work), work]));
      const cached = [...works].map(async ([key, work]) => [key, await lookup.cachedWork(work)] as const);
      const records = new Map(await Promise.all(cached));
      return markerFor(people, corrections).markAll(query, ({ work }) => records.get(workKey(work)));
    },
  };
}

async function allowed(
  source: SourceId,
  { hosts, anyOrigin }: Pick<Source, 'hosts' | 'anyOrigin'> = { hosts: [] },
  settings: () => Promise<Settings>,
  browser: typeof Browser,
): Promise<true | Failure> {
  const { cacheOnly, sourcesOff } = await settings();
  if (cacheOnly) return { kind: 'disabled', why: 'cache-only' };
  if (sourcesOff.includes(source)) return { kind: 'disabled', why: 'settings' };
  const permitted = anyOrigin || (await browser.permissions.contains({ origins: [...hosts] }));
  return permitted || { kind: 'disabled', why: 'permission' };
}

/** Ends early, quietly, when the signal says so: whoever waits looks at the signal itself. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        done();
      },
      { once: true },
    );
    if (signal.aborted) done();
  });
}
