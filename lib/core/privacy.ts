// The row of the privacy page: one host we talked to in the last 24 hours, and what for. Plain data.

import type { SourceId } from './failure.ts';

/** Counts cover the last 24 hours, to the hour. `lastAt` in ms since the epoch. */
export type PrivacyRow = {
  readonly host: string;
  readonly source: SourceId;
  readonly why: string;
  readonly requests: number;
  readonly failed: number;
  readonly lastAt: number;
};
