// The card with all its parts, for surfaces that carry them from the start (the popup), for the gallery and for tests.

import type { CardProps } from './card-state.ts';
import { CardView } from './card-view.tsx';
import { moreParts } from './more-parts.tsx';

export const Card = ({ state, actions }: CardProps) => <CardView state={state} actions={actions} later={{ parts: moreParts, actions }} />;
