// What a section of the panel is: one file `panel/<id>.section.tsx` with a default export of this shape. They come after the first view,
// so a card or popup never pays for them.

import type { FunctionComponent } from 'preact';
import type { FacetId } from '../../lib/core/facets.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import type { NameOnPage, ResearcherRef } from '../../lib/core/subject.ts';
import type { Kept } from '../panel/use-kept.ts';
import type { Following } from '../popup/use-following.ts';
import type { SectionProps } from './section.ts';

export type PanelSectionProps = SectionProps & {
  /** What the panel was opened for: the name on its page where there is one. */
  readonly subject: NameOnPage | ResearcherRef;
  /** Who that is believed to be. */
  readonly researcher: ResearcherRef;
  /** Every record that is theirs, for `useWorks({ ids })`: more than one where records were joined. */
  readonly records: readonly ResearcherId[];
  /** The reader's follow list, and changing it. */
  readonly following: Following;
  /** Notes, followed topics and institutions, who the reader is. */
  readonly kept: Kept;
  /** Asks again for what failed; what is known stays. */
  readonly retry: () => void;
};

export type PanelSection = {
  /** Lower comes first. */
  readonly order: number;
  /** Facets it shows, beyond match, profile, you and collaborators, which the panel always asks for. */
  readonly facets: readonly FacetId[];
  /** On a screen it goes across both columns: lists and pictures that need the room. */
  readonly wide?: true;
  /** What it shows is the reader's own: it stands although nothing else of the person can be had. */
  readonly own?: true;
  readonly View: FunctionComponent<PanelSectionProps>;
};
