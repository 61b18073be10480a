// What the calls of a start, of a hover and of a click that must be followed at once do. Glue only: rules live in the rooms.

import type { FirstCall, PageSettings } from '../../lib/bus/protocol.ts';
import type { Handlers } from '../../lib/bus/server.ts';
import type { Failure } from '../../lib/core/failure.ts';
import { err, ok, type Result } from '../../lib/core/result.ts';
import type { Settings } from '../../lib/core/you.ts';
import type { Rooms } from './rooms.ts';

/** Calls answered from the rooms. A rejected promise is a bug and is caught by the server. */
export function createHandlers({ userData, scripts, panel, marks }: Rooms): Handlers<FirstCall> {
  return {
    'page-settings': async ({ site }) => ok(pageSettings(await userData.settings(), site, (await userData.people()).length > 0)),
    'open-page-code': (_, caller) => permitted(scripts.injectPage(caller)),
    'open-card-code': (_, caller) => permitted(scripts.injectCard(caller)),
    'open-more-code': (_, caller) => permitted(scripts.injectMore(caller)),
    'open-reader-code': (_, caller) => permitted(scripts.injectReader(caller)),
    'open-marks-code': (_, caller) => permitted(scripts.injectMarks(caller)),
    marks: async (query) => ok(await marks(query)),
    'open-panel': async ({ subject, tab }, caller) => {
      await (tab ? panel.openTab(subject) : panel.show(subject, caller));
      return ok(null);
    },
    'panel-subject': async ({ key }) => ok((await panel.subject(key)) ?? null),
    settings: async () => ok(await userData.settings()),
  };
}

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
