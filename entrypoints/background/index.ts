// Composition root of the background: listens first, then builds what answers. No logic lives here.

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tellOwn } from '../../lib/bus/own-pages.ts';
import { tellPages } from '../../lib/bus/pages.ts';
import { createServer } from '../../lib/bus/server.ts';
import { listenForNames } from './asking.ts';
import { createHandlers } from './handlers.ts';
import { createRooms } from './rooms.ts';

/** Minutes between tidying the cache and the copies: daily, since it is bounded at every write anyway. The first time well after the browser's start. */
const TIDY_MINUTES = { delayInMinutes: 10, periodInMinutes: 24 * 60 };
const TIDY = 'tidy';

export default defineBackground({
  main() {
    const bug = (error: unknown, where: string): void => console.error(`Byline: ${where}`, error);
    const rooms = createRooms(browser, bug);
    const server = createServer({
      runtime: browser.runtime,
      session: (signal) => rooms.meeting(rooms.lookup.session(signal)),
      handlers: createHandlers(rooms),
      later: async () => (await import('./handlers-later.ts')).createLaterHandlers(rooms, browser),
      bug,
    });

    listenForNames(browser, rooms.userData.people, rooms.panel.open);
    rooms.userData.onChange((what) => {
      if (what === 'keys') return server.askAgain();
      void tellOwn(browser.runtime, { type: 'byline:changed', what });
      if (what === 'notes' || what === 'interests' || what === 'meetings') return;
      server.askAgain();
      if (what === 'settings') rooms.syncGranted();
      void tellPages(browser.tabs, what);
    });
    browser.permissions.onAdded.addListener(({ origins = [] }) => rooms.syncGranted({ added: origins }));
    browser.permissions.onRemoved.addListener(() => rooms.syncGranted('removed'));
    browser.runtime.onInstalled.addListener(() => {
      rooms.syncGranted('installed');
      void browser.alarms.create(TIDY, TIDY_MINUTES);
    });
    browser.runtime.onStartup.addListener(() => {
      rooms.syncGranted();
      // Firefox forgets alarms with the session.
      void browser.alarms.create(TIDY, TIDY_MINUTES);
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === TIDY) void rooms.tidy();
    });
  },
});
