// The card's code as one piece: the view in its element, the controller behind it, the chip. Put together here, used by the page script.

import { render } from 'preact';
import type { FacetId } from '../../lib/core/facets.ts';
import type { Settings } from '../../lib/core/you.ts';
import { sectionsOn } from '../sections/registry.ts';
import type { Anchor, CardDeps, CardFactory, Cards } from './card-api.ts';
import { cardAttributes } from './card-attributes.ts';
import { needsMore } from './card-facts.ts';
import { createCardHost } from './card-host.ts';
import type { CardActions, FirstActions } from './card-state.ts';
import { CardView } from './card-view.tsx';
import type { ChipHost } from './chip-host.ts';
import css from './first.css?inline';
import type { Placer } from './follow-anchor.ts';
import hostCss from './host.css?inline';
import { createMoreLoader, type Later, type MoreLoader } from './later.tsx';
import { plainActions } from './plain-actions.ts';
import { createSessions, type Session } from './sessions.ts';
import { themeFor } from './theme.ts';

const style = css + hostCss;

/** What the card asks whatever its sections are: who it is, and what the reader has to do with them. */
const ALWAYS: readonly FacetId[] = ['match', 'profile', 'you'];

/** Makes the factory the page script will call. */
export const createCards =
  (doc: Document, place: Placer): CardFactory =>
  (deps): Cards => {
    const facets = [...new Set([...ALWAYS, ...sectionsOn('card').flatMap((section) => section.facets)])];
    const host = createCardHost({ doc, css: style, place, tell: deps.tell });
    let chip: ChipHost | undefined;
    /** The name a chip is wanted beside. */
    let chipped: string | undefined;
    let anchor: Anchor | undefined;
    let theme: Settings['theme'] = 'auto';
    const more = createMoreLoader(
      () => deps.wire.call('open-more-code', null),
      () => {
        const code = more.now();
        if (code) {
          host.dress(style + code.css);
          host.inhabit(code.createInside);
        }
        controller.session()?.set({});
      },
    );
    const controller = createSessions({
      ...deps,
      facets,
      actions: (_, session) => deedsOf(session, deps, more),
      render(state, { first, all }) {
        host.setAttributes(cardAttributes(state));
        const parts = more.now()?.parts;
        const actions = all();
        const later: Later = parts && actions ? { parts, actions } : { lost: more.lost(), again: () => more.load(() => {}) };
        render(<CardView state={state} actions={first} later={later} />, host.root);
        if (needsMore(state)) more.load();
      },
    });
    // Whoever comes into the card may open anything of it; nobody should wait for it then.
    for (const type of ['pointerover', 'focusin', 'click']) host.root.addEventListener(type, () => more.load());

    const focus = (token: number): void =>
      more.load(() => {
        if (controller.session()?.token === token) host.focus();
      });
    const unchip = (): void => {
      chipped = undefined;
      chip?.hide();
    };

    return {
      facets,
      show(card) {
        anchor = card.anchor;
        theme = card.settings.theme;
        // The view begins anew with each name: no panel, focus or scroll of the one before.
        host.release();
        render(null, host.root);
        controller.show(card);
        host.show({ ...card, theme: themeFor(anchor.element, theme) });
        if (card.focus) focus(card.token);
      },
      open: controller.open,
      hide(token, restoreFocus) {
        if (controller.session()?.token !== token) return;
        controller.close(token);
        host.hide(restoreFocus);
        render(null, host.root);
      },
      focus,
      chip(at, name) {
        chipped = name;
        more.load(() => {
          const code = more.now();
          if (!code || chipped !== name) return;
          chip ??= code.createChip({ doc, css: style + code.css, press: (touch) => deps.tell({ type: 'chip', touch }) });
          chip.show(at, name, themeFor(at.element, theme));
        });
      },
      unchip,
      setSettings(settings) {
        theme = settings.theme;
        const session = controller.session();
        session?.set({ settings });
        if (session && anchor) host.setTheme(themeFor(anchor.element, theme));
      },
      box: host.box,
      retire() {
        const session = controller.session();
        if (session) controller.close(session.token);
        unchip();
        host.remove();
      },
    };
  };

/** What can be done without more code at once; the rest as soon as that is there, and if it cannot be brought the card says so. */
function deedsOf(session: Session, deps: CardDeps, more: MoreLoader): { first: FirstActions; all: () => CardActions | undefined } {
  let made: CardActions | undefined;
  const all = (): CardActions | undefined => {
    made ??= more.now()?.actions(deps, session);
    return made;
  };
  const soon = (run: (actions: CardActions) => void): void =>
    more.load(() => {
      const actions = all();
      if (actions) run(actions);
      else session.set({ notice: 'failed' });
    });
  return {
    all,
    first: {
      ...plainActions(deps, session),
      pin: (on) => soon((actions) => actions.pin(on)),
      follow: () => soon((actions) => actions.follow()),
      unfollow: () => soon((actions) => actions.unfollow()),
    },
  };
}
