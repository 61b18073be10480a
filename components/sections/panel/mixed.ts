// Whether a record looks like several people in one: what belongs to nobody in particular is not shown as somebody's. Pure.

import type { PanelSectionProps } from '../panel-section.ts';

export const isMixed = ({ match, profile }: PanelSectionProps['facets']): boolean =>
  match?.value?.mixed === true || profile?.value?.mixed === true;
