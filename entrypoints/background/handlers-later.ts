// What the calls that users make do, as calls into the rooms. Loaded with the first of them. Glue only: rules live in the rooms.

import type { browser as Browser } from 'wxt/browser';
import { askPage } from '../../lib/bus/pages.ts';
import type { CallAnswer, Calls, LaterCall, SourceState } from '../../lib/bus/protocol.ts';
import type { Handlers } from '../../lib/bus/server.ts';
import type { Candidate, Failure, SourceId } from '../../lib/core/failure.ts';
import { readOrcid, workKey } from '../../lib/core/ids.ts';
import { paperKey } from '../../lib/core/paper.ts';
import { err, ok, type Result } from '../../lib/core/result.ts';
import type { FollowedPerson } from '../../lib/core/you.ts';
import { acquainted } from '../../lib/follows/acquainted.ts';
import type { PersonFacts } from '../../lib/follows/person.ts';
import { categories } from '../../lib/lookup/categories.ts';
import { knownFacts, knownProfiles } from '../../lib/lookup/known.ts';
import { workTexts } from '../../lib/lookup/work-texts.ts';
import { worksPage } from '../../lib/lookup/works-pages.ts';
import type { Saved } from '../../lib/store/documents.ts';
import { MORE_DOCUMENTS } from '../../lib/store/more-documents.ts';
import { createMoreUserData } from '../../lib/store/more-user-data.ts';
import { USER_DOCUMENTS } from '../../lib/store/user-documents.ts';
import type { CorrectionDraft } from '../../lib/store/user-words.ts';
import { hostToKeep } from './beyond.ts';
import { shippedPages } from './granted.ts';
import { readOnce } from './read-once.ts';
import type { Rooms } from './rooms.ts';
import { createUnfollowed } from './unfollowed.ts';

/** Of thousands met, those of late are looked through. */
const MOST_MET = 300;

const ALL_DOCUMENTS = [...USER_DOCUMENTS, ...MORE_DOCUMENTS];

/** Calls answered from the rooms. A rejected promise is a bug and is caught by the server. */
export async function createLaterHandlers(rooms: Rooms, browser: typeof Browser): Promise<Handlers<LaterCall>> {
  const { userData, lookup, cache, net, privacyLog, session } = rooms;
  const follows = await rooms.follows();
  const more = createMoreUserData(rooms);
  const unfollowed = createUnfollowed(session);
  const bringBack = async (key: string, people: readonly FollowedPerson[]): Promise<Saved<null>> => {
    const saved = await follows.restore(people);
    if (saved.ok) await unfollowed.drop(key);
    return saved;
  };
  /** Where the browser's permission cannot tell what the reader wants, their word is kept. */
  const keepSite = async (url: string | undefined): Promise<void> => {
    const host = hostToKeep(url, shippedPages(browser.runtime.getManifest()));
    if (host) await userData.setSettings(({ sitesOn }) => ({ sitesOn: [...new Set([...sitesOn, host])] }));
  };
  // Nobody can leave a search; its time is net's, which then says "timeout".
  const search = (query: string): Promise<Result<readonly Candidate[], Failure>> => {
    const orcid = readOrcid(query);
    return orcid ? searchOrcid(orcid, rooms) : lookup.search(query, new AbortController().signal);
  };
  return {
    follow: async ({ subject, researcher, name }) => {
      const facts: PersonFacts = { researcher, name, ...paperOf(subject), ...(await knownFacts(researcher, rooms.records)) };
      const before = await unfollowed.by([researcher, ...(facts.profile ? [facts.profile.id] : [])]);
      const restored = before && (await bringBack(before.key, before.people));
      if (restored?.ok === false) return restored;
      const saved = await follows.follow(facts);
      return saved.ok ? ok({ key: saved.value.key }) : saved;
    },
    unfollow: async ({ key }) => {
      // Kept before they go: a worker that is stopped in between is asked again, and then finds nobody. To bring back who did not go changes nothing.
      const going = await follows.joined(key);
      if (going.length > 0) await unfollowed.keep(key, going);
      return done(await follows.unfollow(key));
    },
    restore: async ({ key }) => {
      const people = await unfollowed.of(key);
      if (!people) return ok(false);
      const saved = await bringBack(key, people);
      return saved.ok ? ok(true) : saved;
    },
    correct: async (said) => {
      const draft = draftOf(said);
      const saved = draft && (await userData.addCorrection(draft));
      // What was said of a paper that nothing tells of has no place.
      if (!saved) return err({ kind: 'not-found' });
      return saved.ok ? ok({ id: saved.value.id }) : saved;
    },
    'undo-correction': async ({ id }) => done(await userData.removeCorrection(id)),
    'set-page-setting': async ({ siteOff, ...patch }) => {
      const switched = (sites: readonly string[], { site, off }: NonNullable<typeof siteOff>): readonly string[] =>
        off ? [...new Set([...sites, site])] : sites.filter((one) => one !== site);
      return done(
        await userData.setSettings(({ sitesOff }) => ({ ...patch, ...(siteOff ? { sitesOff: switched(sitesOff, siteOff) } : {}) })),
      );
    },
    'open-options': async ({ section }) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${section ? `#${section}` : ''}`) });
      return ok(null);
    },
    'page-report': async ({ tabId }) => ok((await askPage(browser.tabs, tabId)) ?? null),
    'read-page': async ({ tabId, keep }) => {
      const read = await readOnce(browser, tabId);
      if (read && keep) await keepSite((await browser.tabs.get(tabId)).url);
      return ok(read ?? null);
    },
    // What Byline may not remember any more is not kept either.
    'set-settings': (patch) => (patch.rememberMet === false ? more.stopRemembering(patch) : userData.setSettings(patch)),
    following: async () => ok(await userData.people()),
    corrections: async () => ok(await userData.corrections()),
    notices: async () => ok(await rooms.documents.notices(ALL_DOCUMENTS)),
    notes: async () => ok(await more.notes()),
    'set-note': more.setNote,
    interests: async () => ok(await more.interests()),
    'set-interest': ({ on, ...interest }) => more.setInterest(interest, on),
    meetings: async ({ ids }) => ok(await more.meetings(ids)),
    'dismiss-notices': async () => {
      await rooms.documents.dismissNotices(ALL_DOCUMENTS);
      return ok(null);
    },
    search: ({ query }) => search(query),
    'find-people': async ({ query, ask }) => {
      const met = await knownProfiles((await more.met()).slice(0, MOST_MET), rooms.records);
      const mine = acquainted(query, await userData.people(), met);
      const found = ask ? await search(query) : ok([]);
      if (!found.ok) return ok({ people: mine, failure: found.error });
      return ok({ people: [...mine, ...found.value.filter(({ id }) => !mine.some((one) => one.id === id))] });
    },
    'works-page': (ask) => worksPage(ask, rooms.records),
    'work-texts': (ask) => workTexts(ask, rooms.records),
    categories: async (ask) => categories(ask, { ...rooms.records, sources: await rooms.allSources() }),
    sources: async () => {
      const sources = await rooms.allSources();
      const [settings, keys, states] = await Promise.all([userData.settings(), userData.keys(), net.states()]);
      const rows = Object.entries(sources).map(
        async ([id, source]): Promise<SourceState> => ({
          id,
          title: source.title,
          why: source.why,
          hosts: source.hosts,
          home: source.home,
          on: !settings.sourcesOff.includes(id),
          permitted: source.anyOrigin || (await browser.permissions.contains({ origins: [...source.hosts] })),
          optional: source.optional === true,
          keyField: source.key !== undefined,
          hasKey: keys[id] !== undefined,
          keyRefused: false,
          ...states[id],
        }),
      );
      return ok(await Promise.all(rows));
    },
    'set-key': ({ source, key }) => setKey(source, key, rooms),
    'privacy-log': async () => ok(await privacyLog.rows(Date.now())),
    'cache-stats': async () => ok(await cache.stats()),
    'clear-cache': async () => {
      await cache.clear();
      return ok(null);
    },
  };
}

/** The call's answer where only success matters. */
const done = (saved: Saved<unknown>): CallAnswer<'unfollow'> => (saved.ok ? ok(null) : saved);

/** What the reader said, as it is kept; undefined where it needs a paper and there is none. */
function draftOf(said: Calls['correct'][0]): CorrectionDraft | undefined {
  const name = said.subject.name ?? '';
  const seen = said.seen ? { seen: said.seen } : {};
  if ('other' in said) {
    const { kind, researcher, researcherName, other, otherName } = said;
    return researcher === other ? undefined : { kind, name: name || researcherName, researcher, researcherName, other, otherName, ...seen };
  }
  const { kind } = said;
  const work = paperKey(said.subject);
  const { position } = said.subject;
  if (kind === 'none') return work === undefined ? undefined : { kind, name, work, position, ...seen };
  const { researcher, researcherName, everywhere } = said;
  if (kind === 'block' && everywhere) return { kind, name, researcher, researcherName, ...seen };
  if (work === undefined) return undefined;
  const here = { name, researcher, researcherName, work, ...seen };
  return kind === 'block' ? { kind, ...here } : { kind, ...here, position };
}

/** The paper somebody was followed from: an anchor to find them again. */
function paperOf(subject: Calls['follow'][0]['subject']): Pick<PersonFacts, 'paper'> {
  if (subject.kind !== 'name' || !workKey(subject.work)) return {};
  const coauthors = subject.byline.filter((_, position) => position !== subject.position);
  return { paper: { ids: subject.work, ...(subject.title ? { title: subject.title } : {}), coauthors } };
}

/** A key is saved once its source has taken it. */
async function setKey(
  source: SourceId,
  key: string,
  { allSources, net, userData }: Rooms,
): Promise<Result<{ accepted: boolean; why?: 'refused' | 'unreachable' }, Failure>> {
  const sources = await allSources();
  const check = sources[source]?.checkKey;
  if (key && check) {
    const checked = await check(key, net.getFor(source));
    if (!checked.ok) return ok({ accepted: false, why: 'unreachable' });
    if (!checked.value) return ok({ accepted: false, why: 'refused' });
  }
  const saved = await userData.setKey(source, key || undefined);
  if (saved.ok && sources[source]) await net.keyChanged(source);
  return saved.ok ? ok({ accepted: true }) : saved;
}

/** Whoever has the iD, as the one thing found. */
async function searchOrcid(orcid: string, { records: { sources }, net }: Rooms): Promise<Result<readonly Candidate[], Failure>> {
  const found = await sources.openalex?.researcher?.(`orcid:${orcid}`, net.getFor('openalex'));
  if (!found) return ok([]);
  if (!found.ok) return found.error.kind === 'not-found' ? ok([]) : err(found.error);
  const { id, name, worksCount, citedByCount, latest } = found.value.value;
  return ok([
    {
      id,
      name,
      orcid,
      ...(worksCount === undefined ? {} : { worksCount }),
      ...(citedByCount === undefined ? {} : { citedByCount }),
      ...(latest[0] ? { affiliation: latest[0].name } : {}),
    },
  ]);
}
