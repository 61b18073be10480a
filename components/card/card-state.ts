// What the card shows and what it can ask for: the contract between the card's view (pure) and its controller (page side).

import type { PageSettings } from '../../lib/bus/protocol.ts';
import type { FacetId, Facets } from '../../lib/core/facets.ts';
import type { Acquainted, Failure } from '../../lib/core/failure.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import type { NameOnPage, ResearcherRef } from '../../lib/core/subject.ts';
import type { FacetState } from '../sections/facet-state.ts';

export type CardState = {
  readonly subject: NameOnPage | ResearcherRef;
  /** The printed name, or the name of the person walked to. */
  readonly name: string;
  readonly facets: { readonly [K in FacetId]?: FacetState<Facets[K]> };
  readonly settings: PageSettings;
  readonly pinned: boolean;
  /** Names we walked over to get here, oldest first; empty on the card of the hovered name. */
  readonly trail: readonly string[];
  /** Shown as a sheet from below (touch) instead of a floating card. */
  readonly sheet: boolean;
  /** Who was found for "same person as" or "pick another"; absent while nobody looks. */
  readonly picks?: Picks | undefined;
  /** What stands in the card's place while the reader changes something. */
  readonly panel?: PanelId;
  /** A sentence of the catalogue for the polite live region, such as `followed`. */
  readonly notice?: string | undefined;
};

export type PanelId = 'menu' | 'not' | 'same' | 'pick' | undefined;

/** Whom the reader may say somebody is, or is the same person as. */
export type Picks = {
  readonly people: readonly Acquainted[];
  /** The source was asked, too. */
  readonly asked: boolean;
  readonly loading: boolean;
  readonly failure?: Failure;
};

type Whom = { readonly id: ResearcherId; readonly name: string };

export type CardActions = {
  readonly panel: (panel: PanelId) => void;
  readonly close: () => void;
  readonly pin: (on: boolean) => void;
  readonly follow: () => void;
  readonly unfollow: () => void;
  /** Shows a collaborator in the same card. */
  readonly walk: (id: ResearcherId, name: string) => void;
  readonly back: () => void;
  readonly notThisPerson: (everywhere: boolean) => void;
  /** The name on this paper is them. */
  readonly choose: (who: Whom) => void;
  /** Nobody of the candidates, on this paper. */
  readonly noneOfThese: () => void;
  /** This record is the person shown, too. */
  readonly samePerson: (other: Whom) => void;
  /** It is somebody else. */
  readonly twoPeople: (other: Whom) => void;
  /** Looks among the people the reader knows; with `ask` at the source, too. */
  readonly find: (query: string, ask: boolean) => void;
  readonly undoCorrection: (id: string) => void;
  readonly siteOff: () => void;
  readonly clickOnly: (on: boolean) => void;
  readonly delay: (ms: number) => void;
  /** Shows everything that is known of them in the panel beside the page. */
  readonly openPanel: () => void;
  readonly openOptions: (section?: string) => void;
  readonly retry: () => void;
};

export type CardProps = { readonly state: CardState; readonly actions: CardActions };

/** The card's `data-state`; follows from the match facet alone. */
export type CardPhase = 'loading' | 'ready' | 'ambiguous' | 'unknown' | 'failed';

export function cardPhase(state: Pick<CardState, 'facets' | 'subject'>): CardPhase {
  if (state.subject.kind === 'researcher') {
    const profile = state.facets.profile;
    return profile?.value ? 'ready' : profile?.failure ? 'failed' : 'loading';
  }
  const match = state.facets.match;
  if (match?.value) {
    if (match.value.level === 'ambiguous') return 'ambiguous';
    return match.value.level === 'unknown' ? 'unknown' : 'ready';
  }
  return match?.failure ? 'failed' : 'loading';
}
