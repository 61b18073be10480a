// What page script and the code of the first hover know of each other. Types and one name only.

import type { call } from '../../lib/bus/client.ts';
import type { PageSettings } from '../../lib/bus/protocol.ts';
import type { TrackedEvent } from '../../lib/hover/track.ts';
import type { Detector } from '../../lib/sites/detector.ts';

/** Where the code leaves its factory in the isolated world; pages cannot see that world. */
export const HOVERING_FACTORY = Symbol.for('byline.hovering');

export type HoveringDeps = {
  readonly doc: Document;
  readonly view: Window;
  readonly detector: Detector;
  readonly call: typeof call;
  readonly settings: () => PageSettings;
  /** The reader changed a setting on the card. */
  readonly onSettings: (settings: PageSettings) => void;
  /** The reader came near a name; called often. */
  readonly onNear: () => void;
};

export type Hovering = {
  /** What happened before the code was there, in order. */
  replay(events: readonly TrackedEvent[]): void;
  /** Opens the card of the name that is selected; false where none is. */
  select(): boolean;
  /** The settings are others now. */
  setSettings(): void;
  /** What the reader has told us has changed somewhere else. */
  renew(): void;
  /** Another route, or the page is put away. */
  reset(): void;
  /** Takes everything of ours off the page. */
  retire(): void;
};

export type HoveringFactory = (deps: HoveringDeps) => Hovering;
