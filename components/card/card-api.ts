// What page script and card code know of each other. The page script is there first; the card's code comes with the first hover.
// Types and one name only.

import type { Question } from '../../lib/bus/client.ts';
import type { CallAnswer, CallName, Calls, PageSettings } from '../../lib/bus/protocol.ts';
import type { FacetId } from '../../lib/core/facets.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { Part } from '../../lib/core/question.ts';
import type { NameOnPage } from '../../lib/core/subject.ts';

/** Where the parts of the card that come later leave themselves in the isolated world. */
export const CARD_MORE = Symbol.for('byline.card.more');

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The place of a name, read anew whenever it may have moved. */
export type Anchor = {
  readonly element: Element;
  /** One per line; empty where the name is not shown any more. */
  readonly boxes: () => readonly Box[];
  /** Of these, the one the pointer was on. */
  readonly nearest: (boxes: readonly Box[]) => Box | undefined;
};

/** A question the page script has already asked; see lib/bus/early-question.ts. */
export type OpenQuestion = Question & {
  listen(heard: { readonly onPart: (part: Part) => void; readonly onLost: (failure: Failure) => void }): void;
};

/** The wire, handed over so that the card's code does not carry a second copy. */
export type Wire = {
  openQuestion(onPart: (part: Part) => void, onLost: (failure: Failure) => void): Question;
  call<C extends CallName>(name: C, args: Calls[C][0]): Promise<CallAnswer<C>>;
};

/** What the reader does with the card, for the hover machine. */
export type CardSignal =
  | { readonly type: 'focus'; readonly inside: boolean; readonly byKey: boolean }
  | { readonly type: 'selection'; readonly active: boolean }
  | { readonly type: 'menu'; readonly open: boolean }
  | { readonly type: 'pin'; readonly on: boolean }
  | { readonly type: 'chip'; readonly touch: boolean }
  | { readonly type: 'dismiss' }
  | { readonly type: 'gone'; readonly token: number };

export type CardDeps = {
  readonly wire: Wire;
  readonly tell: (signal: CardSignal) => void;
  /** Settings changed on the card hold at once, before the background tells everybody. */
  readonly onSettings: (settings: PageSettings) => void;
  readonly now: () => number;
};

export type ShowCard = {
  readonly token: number;
  readonly subject: NameOnPage;
  readonly question: OpenQuestion;
  readonly anchor: Anchor;
  readonly focus: boolean;
  readonly sheet: boolean;
  readonly settings: PageSettings;
};

export type Cards = {
  /** Everything the card can show: asked for from the hover on. */
  readonly facets: readonly FacetId[];
  show(card: ShowCard): void;
  /** The pointer stays: what costs something may be asked. */
  open(token: number): void;
  hide(token: number, restoreFocus: boolean): void;
  focus(token: number): void;
  chip(anchor: Anchor, name: string, theme: PageSettings['theme']): void;
  unchip(): void;
  setSettings(settings: PageSettings): void;
  /** What the reader has told us has changed somewhere else. */
  renew(): void;
  /** Where the card is, while one is shown. */
  box(): Box | undefined;
  /** Takes everything of ours off the page. */
  retire(): void;
};

export type CardFactory = (deps: CardDeps) => Cards;

/** Elements of ours on the page. */
export const CARD_TAG = 'byline-card';
export const CHIP_TAG = 'byline-chip';

/** What holds them: the page's root, unless a modal dialog or an element in full screen holds the name. Beside those nothing can be used. */
export const stageOf = (near: Element): Element => near.closest(':modal') ?? near.ownerDocument.documentElement;
