// Published work: all papers of a person. Not the card's "Recent", which the panel leaves to this one.

import { Published } from '../../works/published.tsx';
import type { PanelSection, PanelSectionProps } from '../panel-section.ts';

const View = ({ records, numbers, open }: PanelSectionProps) => (
  <Published key={records.join()} records={records} numbers={numbers} open={open} />
);

// Last: it is as long as somebody's work.
export default { order: 90, wide: true, facets: [], View } satisfies PanelSection;
