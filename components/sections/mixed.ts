// Whether a record looks like several people in one: what belongs to nobody in particular is not shown as somebody's. Pure.

import type { SectionProps } from './section.ts';

export const isMixed = ({ match, profile }: Pick<SectionProps['facets'], 'match' | 'profile'>): boolean =>
  match?.value?.mixed === true || profile?.value?.mixed === true;
