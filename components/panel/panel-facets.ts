// What the panel asks for whatever its sections are. Their papers they ask for themselves.

import type { FacetId } from '../../lib/core/facets.ts';

export const PANEL_FACETS: readonly FacetId[] = ['match', 'profile', 'you', 'collaborators', 'twins'];
