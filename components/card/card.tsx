// The card with all its parts at hand, for the gallery and for tests; on a page the later ones come later (cards.tsx).

import type { CardProps } from './card-state.ts';
import { CardView } from './card-view.tsx';
import { moreParts } from './more-parts.tsx';

export const Card = ({ state, actions }: CardProps) => <CardView state={state} actions={actions} later={{ parts: moreParts, actions }} />;
