// The card's code as one piece: the view in its element, the controller behind it, the chip. Put together here, used by the page script.

import { render } from 'preact';
import { card as words } from '../../assets/locales/en/card.ts';
import type { FacetId } from '../../lib/core/facets.ts';
import type { Settings } from '../../lib/core/you.ts';
import { sectionsOn } from '../sections/registry.ts';
import { wordsOf } from '../ui/words.ts';
import css from './card.css?inline';
import { Card } from './card.tsx';
import type { Anchor, CardFactory, Cards } from './card-api.ts';
import { cardAttributes } from './card-attributes.ts';
import { createCardHost } from './card-host.ts';
import { createChip } from './chip-host.ts';
import { createController } from './controller.ts';
import type { Placer } from './follow-anchor.ts';
import hostCss from './host.css?inline';
import { themeFor } from './theme.ts';

const t = wordsOf('card', words);
const style = css + hostCss;

/** What the card asks whatever its sections are: who it is, and what the reader has to do with them. */
const ALWAYS: readonly FacetId[] = ['match', 'profile', 'you'];

/** Makes the factory the page script will call. */
export const createCards =
  (doc: Document, place: Placer): CardFactory =>
  (deps): Cards => {
    const facets = [...new Set([...ALWAYS, ...sectionsOn('card').flatMap((section) => section.facets)])];
    const host = createCardHost({ doc, css: style, place, tell: deps.tell });
    const chip = createChip({
      doc,
      css: style,
      label: (name) => t('chip', { name }),
      press: (touch) => deps.tell({ type: 'chip', touch }),
    });
    let anchor: Anchor | undefined;
    let theme: Settings['theme'] = 'auto';
    const controller = createController({
      ...deps,
      facets,
      render(state, actions) {
        host.setAttributes(cardAttributes(state));
        render(<Card state={state} actions={actions} />, host.root);
      },
    });

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
        if (card.focus) host.focus();
      },
      open: controller.open,
      hide(token, restoreFocus) {
        if (controller.session()?.token !== token) return;
        controller.close(token);
        host.hide(restoreFocus);
        render(null, host.root);
      },
      focus(token) {
        if (controller.session()?.token === token) host.focus();
      },
      chip: (at, name) => chip.show(at, name, themeFor(at.element, theme)),
      unchip: chip.hide,
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
        chip.hide();
        host.remove();
      },
    };
  };
