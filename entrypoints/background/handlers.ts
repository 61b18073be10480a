// What each call over the wire does, as calls into the rooms. Glue only: rules live in the rooms.

import type { browser as Browser } from 'wxt/browser';
import type { CallAnswer, Calls, PageSettings, SourceState } from '../../lib/bus/protocol.ts';
import type { Handlers } from '../../lib/bus/server.ts';
import type { Failure } from '../../lib/core/failure.ts';
import { readOrcid, workKey } from '../../lib/core/ids.ts';
import { err, ok, type Result } from '../../lib/core/result.ts';
import type { FollowedPerson, Settings } from '../../lib/core/you.ts';
import type { PersonFacts } from '../../lib/follows/person.ts';
import type { Saved } from '../../lib/store/documents.ts';
import type { Rooms } from './rooms.ts';

/** Calls answered from the rooms. A rejected promise is a bug and is caught by the server. */
export function createHandlers(rooms: Rooms, browser: typeof Browser): Handlers {
  const { userData, lookup, follows, cache, net, scripts, privacyLog, session } = rooms;
  return {
    'page-settings': async ({ site }) => ok(pageSettings(await userData.settings(), site, (await userData.people()).length > 0)),
    'open-card-code': (_, caller) => permitted(scripts.injectCard(caller)),
    'open-more-code': (_, caller) => permitted(scripts.injectMore(caller)),
    'open-reader-code': (_, caller) => permitted(scripts.injectReader(caller)),
    'open-marks-code': (_, caller) => permitted(scripts.injectMarks(caller)),
    follow: async ({ subject, researcher, name }) => {
      const saved = await follows.follow({ researcher, name, ...paperOf(subject), ...(await rooms.known(researcher)) });
      return saved.ok ? ok({ key: saved.value.key }) : saved;
    },
    unfollow: async ({ key }) => {
      const removed = await follows.unfollow(key);
      // Kept until the browser closes, so that an undo brings back the whole record and not only its id.
      if (removed.ok && removed.value) await session.set(unfollowed(key), removed.value);
      return done(removed);
    },
    restore: async ({ key }) => {
      const person = await session.get<FollowedPerson>(unfollowed(key));
      if (!person) return ok(false);
      const saved = await follows.restore(person);
      if (saved.ok) await session.remove(unfollowed(key));
      return saved.ok ? ok(true) : saved;
    },
    correct: async ({ subject, kind, researcher, researcherName, everywhere }) => {
      const work = workKey(subject.work);
      const said = { name: subject.name, researcher, researcherName };
      // Without a paper there is no place to pin to.
      if (kind === 'pin' && !work) return err({ kind: 'not-found' });
      const saved = await userData.addCorrection(
        kind === 'pin'
          ? { kind, ...said, work: work ?? '', position: subject.position }
          : { kind, ...said, ...(everywhere || !work ? {} : { work }) },
      );
      return saved.ok ? ok({ id: saved.value.id }) : saved;
    },
    'undo-correction': async ({ id }) => done(await userData.removeCorrection(id)),
    'set-page-setting': async ({ siteOff, ...patch }) => {
      const { sitesOff } = await userData.settings();
      const sites = siteOff
        ? { sitesOff: siteOff.off ? [...new Set([...sitesOff, siteOff.site])] : sitesOff.filter((site) => site !== siteOff.site) }
        : {};
      return done(await userData.setSettings({ ...patch, ...sites }));
    },
    marks: async (query) => ok(await rooms.marks(query)),
    'open-options': async ({ section }) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${section ? `#${section}` : ''}`) });
      return ok(null);
    },
    'open-panel': async ({ subject, tab }, caller) => {
      await (tab ? rooms.panel.openTab(subject) : rooms.panel.show(subject, caller));
      return ok(null);
    },
    'panel-subject': async ({ key }) => ok((await rooms.panel.subject(key)) ?? null),
    'page-report': async ({ tabId }) => ok((await scripts.report(tabId)) ?? null),
    'read-page': async ({ tabId }) => ok((await scripts.readOnce(tabId)) ?? null),
    settings: async () => ok(await userData.settings()),
    'set-settings': async (patch) => userData.setSettings(patch),
    following: async () => ok(await userData.people()),
    corrections: async () => ok(await userData.corrections()),
    notices: async () => ok(await userData.notices()),
    'dismiss-notices': async () => {
      await userData.dismissNotices();
      return ok(null);
    },
    search: async ({ query }) => {
      const orcid = readOrcid(query);
      // Nobody can leave a search; its time is net's, which then says "timeout".
      return orcid ? rooms.searchOrcid(orcid) : lookup.search(query, new AbortController().signal);
    },
    'works-page': async (ask) => (await import('../../lib/lookup/works-pages.ts')).worksPage(ask, rooms.records),
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
          permitted: await browser.permissions.contains({ origins: [...source.hosts] }),
          keyField: source.key !== undefined,
          hasKey: keys[id] !== undefined,
          keyRefused: false,
          ...states[id],
        }),
      );
      return ok(await Promise.all(rows));
    },
    'set-key': async ({ source, key }) => rooms.setKey(source, key),
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

/** The paper somebody was followed from: an anchor to find them again. */
function paperOf(subject: Calls['follow'][0]['subject']): Pick<PersonFacts, 'paper'> {
  if (subject.kind !== 'name' || !workKey(subject.work)) return {};
  const coauthors = subject.byline.filter((_, position) => position !== subject.position);
  return { paper: { ids: subject.work, ...(subject.title ? { title: subject.title } : {}), coauthors } };
}

const unfollowed = (key: string): string => `unfollowed:${key}`;

/** Where the page may not be touched any more, an injection rejects. */
async function permitted(injection: Promise<void>): Promise<Result<null, Failure>> {
  try {
    await injection;
    return ok(null);
  } catch {
    return err({ kind: 'disabled', why: 'permission' });
  }
}

function pageSettings(settings: Settings, site: string, follows: boolean): PageSettings {
  const { openDelay, clickOnly, modifier, shortcut, theme, numbers, markFollowed, sitesOff } = settings;
  return {
    openDelay,
    clickOnly,
    modifier,
    shortcut,
    theme,
    numbers,
    markFollowed: markFollowed && follows,
    siteOff: sitesOff.includes(site),
  };
}
