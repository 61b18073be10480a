// The card's sessions with everything a reader can do, for surfaces that carry all of it from the start.

import { cardActions } from './card-actions.ts';
import type { CardActions } from './card-state.ts';
import { type Controller, createSessions, type SessionsDeps } from './sessions.ts';

export const createController = (deps: Omit<SessionsDeps<CardActions>, 'actions'>): Controller =>
  createSessions({ ...deps, actions: cardActions });
