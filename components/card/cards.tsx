// The card's code as one piece: the view in its element, the controller behind it, the chip. Put together here, used by the page script.

import type { FacetId } from '../../lib/core/facets.ts';
import type { Settings } from '../../lib/core/you.ts';
import { cardPlans } from '../sections/plans.ts';
import type { Anchor, CardFactory, Cards } from './card-api.ts';
import { cardAttributes } from './card-attributes.ts';
import { createCardHost } from './card-host.ts';
import type { CardActions } from './card-state.ts';
import { CardView } from './card-view.tsx';
import type { ChipHost } from './chip-host.ts';
import css from './first.css?inline';
import type { Placer } from './follow-anchor.ts';
import hostCss from './host.css?inline';
import type { Inside } from './inside.ts';
import { createMoreLoader, type Later } from './later.tsx';
import { createRender } from './render.ts';
import { createSessions } from './sessions.ts';
import { themeFor } from './theme.ts';

const style = css + hostCss;

/** What the card asks whatever its sections are: who it is, and what the reader has to do with them. */
const ALWAYS: readonly FacetId[] = ['match', 'profile', 'you', 'twins'];

/** Makes the factory the page script will call. */
export const createCards =
  (doc: Document, place: Placer): CardFactory =>
  (deps): Cards => {
    const facets = [...new Set([...ALWAYS, ...cardPlans.flatMap((plan) => plan.facets)])];
    const host = createCardHost({ doc, css: style, place, tell: deps.tell });
    const draw = createRender(host.root);
    let inside: Inside | undefined;
    let chip: ChipHost | undefined;
    /** The name a chip is wanted beside. */
    let chipped: string | undefined;
    let anchor: Anchor | undefined;
    let theme: Settings['theme'] = 'auto';
    const more = createMoreLoader(
      () => deps.wire.call('open-more-code', null),
      () => {
        const code = more.now();
        if (code) inside = host.inhabit(code.createInside, code.css);
        controller.session()?.set({});
      },
    );
    const controller = createSessions({
      ...deps,
      facets,
      // They come with the later parts, for each card its own.
      actions(_, session) {
        let made: CardActions | undefined;
        return () => (made ??= more.now()?.actions(deps, session));
      },
      render(state, allActions) {
        host.setAttributes(cardAttributes(state));
        const parts = more.now()?.parts;
        const actions = allActions();
        const later: Later = parts && actions ? { parts, actions } : { lost: more.lost(), again: () => more.load(() => {}) };
        const follow = (on: boolean): void =>
          more.load(() => {
            const actions = allActions();
            if (on) actions?.follow();
            else actions?.unfollow();
          });
        inside?.before();
        draw(<CardView state={state} later={later} follow={follow} />);
        inside?.after(state);
      },
    });

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
        draw(null);
        controller.show(card);
        host.show({ ...card, theme: themeFor(anchor.element, theme) });
        // The first frame is a found person or a skeleton; before the reader can do more, the rest is there.
        if (card.focus) focus(card.token);
        else more.load();
      },
      open: controller.open,
      hide(token, restoreFocus) {
        if (controller.session()?.token !== token) return;
        controller.close(token);
        host.hide(restoreFocus);
        draw(null);
      },
      focus,
      chip(at, name, theme) {
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
      renew: () => controller.session()?.renew(),
      box: host.box,
      retire() {
        const session = controller.session();
        if (session) controller.close(session.token);
        unchip();
        host.remove();
      },
    };
  };
