// What the open card knows and does: keeps its state, asks on the wire, walks from person to person, and tells the machine of the
// reader's wishes. No DOM; an answer that comes too late is dropped.

import type { Question } from '../../lib/bus/client.ts';
import type { FacetId } from '../../lib/core/facets.ts';
import type { Intent, Part } from '../../lib/core/question.ts';
import type { NameOnPage, ResearcherRef } from '../../lib/core/subject.ts';
import type { CardDeps, ShowCard } from './card-api.ts';
import type { CardState } from './card-state.ts';
import { asking, type CardFacets, losing, merge } from './facet-merge.ts';

export type SessionsDeps<A> = CardDeps & {
  readonly facets: readonly FacetId[];
  /** What the reader can do, made for one card. */
  readonly actions: (deps: CardDeps, session: Session) => A;
  readonly render: (state: CardState, actions: A) => void;
};

/** One stop of the way through people. */
type Stop = { readonly subject: NameOnPage | ResearcherRef; readonly name: string; readonly facets: CardFacets };

/** What the controller needs of a card to show; a person from a list needs no place on a page. */
export type Shown = Pick<ShowCard, 'token' | 'question' | 'settings' | 'sheet'> & { readonly subject: NameOnPage | ResearcherRef };

export type Session = {
  readonly token: number;
  /** What the card was opened for: a name on the page, or somebody from a list. */
  readonly root: NameOnPage | ResearcherRef;
  state(): CardState;
  set(change: Partial<CardState>): void;
  /** The same question once more, where nobody answers it any longer by themselves. */
  renew(): void;
  /** Asks anew about what is shown: after the reader has said something of it (`forget`: what was known is dropped), or because they want to. */
  again(forget: boolean): void;
  walk(subject: ResearcherRef, name: string): void;
  back(): void;
};

export type Controller = {
  show(card: Shown): void;
  open(token: number): void;
  close(token: number): void;
  /** The card that is open now. */
  session(): Session | undefined;
};

export function createSessions<A>(deps: SessionsDeps<A>): Controller {
  let current: (Session & { open(): void; leave(): void }) | undefined;

  const start = ({ token, subject: root, question: first, settings, sheet }: Shown): NonNullable<typeof current> => {
    let state: CardState = {
      subject: root,
      name: root.name ?? '',
      facets: asking({}, deps.facets),
      settings,
      pinned: false,
      trail: [],
      sheet,
    };
    let question: Question = first;
    let intent: Intent = 'prefetch';
    let run = 0;
    const way: Stop[] = [];

    const set = (change: Partial<CardState>): void => {
      state = { ...state, ...change };
      if (current === session) deps.render(state, actions);
    };

    /** Hears one question; once another is asked or the card is gone, its parts are nobody's. */
    const hear = (): { onPart: (part: Part) => void; onLost: Parameters<CardDeps['wire']['openQuestion']>[1] } => {
      run += 1;
      const mine = run;
      return {
        onPart: (part) => mine === run && set({ facets: merge(state.facets, part, intent) }),
        onLost: (failure) => mine === run && set({ facets: losing(state.facets, failure) }),
      };
    };

    const ask = (next: Intent, now?: boolean): void => {
      intent = next;
      question.ask({ v: 1, subject: state.subject, facets: deps.facets, intent, now });
    };

    const anew = (now?: boolean): void => {
      question.leave();
      const { onPart, onLost } = hear();
      question = deps.wire.openQuestion(onPart, onLost);
      ask('open', now);
    };

    const go = (stop: Stop): void => {
      const { subject, name, facets } = stop;
      const nothing = { notice: undefined, panel: undefined };
      set({ ...nothing, subject, name, trail: way.map((one) => one.name), facets: asking(facets, deps.facets) });
      anew();
    };

    /** A card that is gone asks nobody: what was under way on it may be answered later. */
    const isOpen = (): boolean => current === session;

    const session: NonNullable<typeof current> = {
      token,
      root,
      state: () => state,
      set,
      open() {
        if (intent !== 'open') ask('open');
      },
      renew: () => question.again(),
      again(forget) {
        if (!isOpen()) return;
        const { you } = state.facets;
        set({ facets: asking(forget ? (you ? { you } : {}) : state.facets, deps.facets) });
        anew(!forget);
      },
      walk(subject, name) {
        if (!isOpen()) return;
        way.push({ subject: state.subject, name: state.name, facets: state.facets });
        go({ subject, name, facets: {} });
      },
      back() {
        const stop = isOpen() && way.pop();
        if (stop) go(stop);
      },
      leave() {
        run += 1;
        question.leave();
      },
    };
    const actions = deps.actions(deps, session);
    // Parts that came before us render at once, so the session must be the current one first.
    current = session;
    first.listen(hear());
    deps.render(state, actions);
    return session;
  };

  return {
    show(card) {
      current?.leave();
      current = undefined;
      start(card);
    },
    open(token) {
      if (current?.token === token) current.open();
    },
    close(token) {
      if (current?.token !== token) return;
      current.leave();
      current = undefined;
    },
    session: () => current,
  };
}
