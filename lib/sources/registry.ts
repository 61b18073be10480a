// Every source of this folder by its id. Nothing is listed by hand but what a first answer stands on.

import type { SourceId } from '../core/failure.ts';
import { others } from './others.ts';
import type { Source } from './source.ts';
import { spine } from './spine.ts';

export const sources: Readonly<Record<SourceId, Source>> = { ...spine, ...others };
