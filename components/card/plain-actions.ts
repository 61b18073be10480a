// The deeds on the card that need no wire of their own. What is saved somewhere is in card-actions.ts.

import type { CardDeps } from './card-api.ts';
import type { CardActions } from './card-state.ts';
import type { Session } from './sessions.ts';

export const plainActions = (
  { tell }: Pick<CardDeps, 'tell'>,
  session: Session,
): Pick<CardActions, 'close' | 'walk' | 'back' | 'retry'> => ({
  close: () => tell({ type: 'dismiss' }),
  walk: (id, name) => session.walk({ kind: 'researcher', id, name }, name),
  back: session.back,
  retry: () => session.again(false),
});
