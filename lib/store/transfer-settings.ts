// Settings of a file beside those that are here: a file changes how Byline is set, and never takes away what somebody has told it. Pure.

import type { Settings } from '../core/you.ts';
import { unionBy } from './user-documents.ts';
import { MANY } from './user-schema.ts';

/** As far as `given` says something. Who one is and the sites read in full are joined, those that are here first. */
export function withSettings(held: Settings, given: Partial<Settings>): Settings {
  return {
    ...held,
    ...given,
    me: unionBy(held.me, given.me ?? [], ({ id }) => id).slice(0, MANY.ids),
    sitesOn: unionBy(held.sitesOn, given.sitesOn ?? [], (host) => host).slice(0, MANY.sites),
    // Never switched off by a file: papers that people were met on are in no file, and would be lost with it.
    rememberMet: held.rememberMet || given.rememberMet === true,
  };
}
