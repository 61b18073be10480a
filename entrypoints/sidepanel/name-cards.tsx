// The hover card over the authors that the panel names: the very card of pages, with bylines that need no reading, since the panel drew
// them. Brought with the first name the pointer or the focus comes to. Wiring only.

import { CARD_MORE } from '../../components/card/card-api.ts';
import type { CardProps } from '../../components/card/card-state.ts';
import { createCards } from '../../components/card/cards.tsx';
import type { MoreCode } from '../../components/card/later.tsx';
import { BYLINE, SEAT, workAt } from '../../components/works/printed.ts';
import { call } from '../../lib/bus/client.ts';
import type { CallAnswer, CallName, Calls, PageSettings } from '../../lib/bus/protocol.ts';
import { ok } from '../../lib/core/result.ts';
import type { Settings } from '../../lib/core/you.ts';
import { placeCard } from '../../lib/hover/place.ts';
import type { TrackedEvent } from '../../lib/hover/track.ts';
import { detectorOf } from '../../lib/sites/detector.ts';
import type { Byline } from '../../lib/sites/site.ts';
import { createHovering } from '../card/hovering.ts';
import type { Hovering } from '../card/hovering-api.ts';

/** Stands where a site's id does; no site is called so. */
const OWN = 'panel';

/** A byline as a page's is read. Only names that are drawn can be pointed at; all of them say whose paper it is. */
function read(root: Element): Byline | undefined {
  const work = workAt(root);
  if (!work) return undefined;
  const drawn = new Map([...root.querySelectorAll(`[${SEAT}]`)].map((element) => [element.getAttribute(SEAT), element]));
  const absent = root.ownerDocument.createElement('i');
  return {
    site: OWN,
    root,
    // Neither iD nor place: those of a record are no word of the paper's own page.
    names: work.authors.map(({ name }, position) => ({ name, position, element: drawn.get(String(position)) ?? absent })),
    work: work.ids,
    ...(work.title ? { title: work.title } : {}),
    ...(work.authorsTruncated ? { cut: true } : {}),
  };
}

const pageSettings = ({ openDelay, clickOnly, modifier, shortcut, theme, numbers }: Settings): PageSettings => ({
  ...{ openDelay, clickOnly, modifier, shortcut, theme, numbers },
  markFollowed: false,
  siteOff: false,
});

/** The card's later parts, from this page's own files. "Off on this site" is no choice here. */
async function bringMore(): Promise<void> {
  const { moreCode } = await import('../card/more.ts');
  const { Panel } = moreCode.parts;
  const own = ({ state, actions }: CardProps) => (
    <Panel state={{ ...state, settings: { ...state.settings, siteOff: true } }} actions={actions} />
  );
  const code: MoreCode = { ...moreCode, parts: { ...moreCode.parts, Panel: own } };
  Object.assign(globalThis, { [CARD_MORE]: code });
}

export type NameCardsDeps = {
  readonly settings: Settings;
  /** "In full" of a tab of its own, which nobody else would hear; absent where the panel hears of it. */
  readonly show?: (subject: Calls['open-panel'][0]['subject']) => void;
};

/** Starts with what the pointer did before the code was there. `set` takes settings that were changed elsewhere. */
export function startNameCards(
  { settings, show }: NameCardsDeps,
  before: readonly TrackedEvent[],
): Pick<Hovering, 'renew'> & { set(settings: Settings): void } {
  let now = pageSettings(settings);
  const here = new URL(location.href);
  async function own<C extends CallName>(name: C, args: Calls[C][0]): Promise<CallAnswer<C>> {
    // What both answer on the wire is null, which TypeScript cannot tell of a name that is known only here.
    const done = ok(null) as CallAnswer<C>;
    if (name === 'open-more-code') {
      await bringMore();
      return done;
    }
    if (name === 'open-panel' && show) {
      show((args as Calls['open-panel'][0]).subject);
      return done;
    }
    return call(name, args);
  }
  const hovering = createHovering(
    {
      doc: document,
      view: window,
      detector: detectorOf(
        { roots: () => document.querySelectorAll(BYLINE), rootOf: (target) => target.closest(BYLINE) ?? undefined, read },
        () => here,
      ),
      call: own,
      settings: () => now,
      onSettings: (changed) => {
        now = changed;
      },
      onNear: () => {},
    },
    createCards(document, placeCard),
  );
  hovering.replay(before);
  return {
    renew: hovering.renew,
    set(changed) {
      now = pageSettings(changed);
      hovering.setSettings();
    },
  };
}
