// The source a first answer stands on, for the background's first script. All others are in the registry and come when they are needed.

import type { SourceId } from '../core/failure.ts';
import openalex from './openalex.source.ts';
import type { Source } from './source.ts';

export const spine: Readonly<Record<SourceId, Source>> = { openalex };
