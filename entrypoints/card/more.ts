// All that a card needs beyond a first look, as one thing. Nothing of its own.

import { cardActions } from '../../components/card/card-actions.ts';
import { createChip } from '../../components/card/chip-host.ts';
import hostCss from '../../components/card/host-more.css?inline';
import { createInside } from '../../components/card/inside.ts';
import type { MoreCode } from '../../components/card/later.tsx';
import css from '../../components/card/more.css?inline';
import { moreParts } from '../../components/card/more-parts.tsx';

export const moreCode: MoreCode = { parts: moreParts, actions: cardActions, createChip, createInside, css: css + hostCss };
