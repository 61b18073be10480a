// What the user keeps of people beside following them: notes and tags, topics and institutions they follow, papers they met somebody on.
// Plain data.

import type { ResearcherId } from './ids.ts';

/** Tags of one note, and characters of a tag: more is no tag any longer. */
export const MOST_TAGS = 30;
export const LONGEST_TAG = 60;

/** A note on one person, found again by any of their ids. */
export type PersonNote = {
  /** Ours: `n` and 12 hexadecimal digits. */
  readonly key: string;
  readonly ids: readonly ResearcherId[];
  readonly orcid?: string;
  readonly name: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** ms since the epoch: when it was last changed. */
  readonly at: number;
};

/** A topic or an institution the user follows. */
export type Interest = {
  readonly kind: 'topic' | 'institution';
  /** Bare OpenAlex key, such as `T10320` or `I136199984`. */
  readonly id: string;
  readonly name: string;
  /** ms since the epoch. */
  readonly since: number;
};

/** A paper on which the user opened somebody. Kept only where they let Byline remember, and in no export. */
export type Meeting = {
  readonly researcher: ResearcherId;
  /** The work's key, such as `arxiv:2001.01234`. */
  readonly work: string;
  readonly title?: string;
  /** ms since the epoch: the first time. */
  readonly at: number;
};
