// Whom we talked to in the last 24 hours, what for and how often. Counts per host and hour; never an address or an id.

import type { SourceId } from '../core/failure.ts';
import type { PrivacyRow } from '../core/privacy.ts';
import { number, object, string } from '../core/shape.ts';
import { HOUR } from '../core/time.ts';
import { AREA_PATIENCE, type StorageArea, within } from './area.ts';

export type Contact = { readonly host: string; readonly source: SourceId; readonly why: string; readonly ok: boolean; readonly at: number };

export type PrivacyLog = {
  /** Notes one request; written soon after, together with others. Never fails. */
  record(contact: Contact): void;
  /** One row per host and source, the busiest first. */
  rows(now: number): Promise<readonly PrivacyRow[]>;
  /** Writes what is noted. */
  flush(): Promise<void>;
};

type Tally = PrivacyRow & { readonly hour: number };

const WINDOW = 24;
/** ms until noted requests are written: well before an idle worker is stopped, and once for a whole card. */
const DELAY = 2000;
/** Hours times hosts: some fifty times what all sources together need. */
const MOST = 5000;
const KEY = 'byline:privacy-log';

export function createPrivacyLog(area: Pick<StorageArea, 'get' | 'set'>, patience = AREA_PATIENCE): PrivacyLog {
  let noted = new Map<string, Tally>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  async function stored(): Promise<readonly Tally[] | undefined> {
    const read = await within(patience, () => area.get(KEY));
    if (!read.ok) return undefined;
    const list = read.value[KEY];
    return Array.isArray(list) ? list.filter(isTally) : [];
  }

  async function write(): Promise<void> {
    if (noted.size === 0) return;
    const before = await stored();
    if (!before) return;
    const mine = noted;
    noted = new Map();
    const newest = Math.max(...[...mine.values()].map((tally) => tally.lastAt));
    const all = [...sum([...before, ...mine.values()], byHour).values()].filter((tally) => isRecent(tally, newest)).slice(-MOST);
    const written = await within(patience, () => area.set({ [KEY]: all }));
    // Kept for the next time: a full disk must not hide a contact from the page that promises to show it.
    if (!written.ok) noted = sum([...mine.values(), ...noted.values()], byHour);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    last = last.then(write);
    return last;
  }

  return {
    record({ host, source, why, ok, at }) {
      const one: Tally = { host, source, why, requests: 1, failed: ok ? 0 : 1, lastAt: at, hour: Math.floor(at / HOUR) };
      if (noted.size < MOST) add(noted, one, byHour(one));
      timer ??= setTimeout(() => void flush(), DELAY);
    },
    async rows(now) {
      await last;
      const all = [...((await stored()) ?? []), ...noted.values()].filter((tally) => isRecent(tally, now));
      const rows = [...sum(all, (tally) => `${tally.host}\n${tally.source}`).values()];
      return rows.map(({ hour: _, ...row }): PrivacyRow => row).sort((a, b) => b.requests - a.requests || a.host.localeCompare(b.host));
    },
    flush,
  };
}

const byHour = (tally: Tally): string => `${tally.hour}\n${tally.host}\n${tally.source}`;
/** Both ways: a clock that was set back must not hide what happened under the other time, nor keep it for ever. */
const isRecent = (tally: Tally, now: number): boolean => Math.abs(Math.floor(now / HOUR) - tally.hour) <= WINDOW;

function add(sums: Map<string, Tally>, tally: Tally, name: string): void {
  const before = sums.get(name);
  const newer = before && before.lastAt > tally.lastAt ? before : tally;
  const requests = (before?.requests ?? 0) + tally.requests;
  sums.set(name, { ...newer, requests, failed: (before?.failed ?? 0) + tally.failed });
}

function sum(tallies: Iterable<Tally>, name: (tally: Tally) => string): Map<string, Tally> {
  const sums = new Map<string, Tally>();
  for (const tally of tallies) add(sums, tally, name(tally));
  return sums;
}

const tallyShape = object({ host: string, source: string, why: string, requests: number, failed: number, lastAt: number, hour: number });
const isTally = (raw: unknown): raw is Tally => tallyShape(raw).ok;
