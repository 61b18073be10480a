// One researcher in the popup: the same head and sections as on the card, with room for longer lists, run by the card's own controller.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { popup } from '../../assets/locales/en/popup.ts';
import { call, openQuestion } from '../../lib/bus/client.ts';
import type { PageSettings } from '../../lib/bus/protocol.ts';
import type { FacetId } from '../../lib/core/facets.ts';
import type { NameOnPage, ResearcherRef } from '../../lib/core/subject.ts';
import { DEFAULT_SETTINGS } from '../../lib/core/you.ts';
import type { OpenQuestion } from '../card/card-api.ts';
import type { CardActions, CardState } from '../card/card-state.ts';
import { createController } from '../card/controller.ts';
import { sectionsOn } from '../sections/registry.ts';
import { Button } from '../ui/button.tsx';
import { wordsOf } from '../ui/words.ts';
import { PersonBody } from './person-body.tsx';
import { usePanelFocus } from './use-panel-focus.ts';

const t = wordsOf('popup', popup);

export type PersonViewProps = {
  readonly subject: NameOnPage | ResearcherRef;
  /** A question that keeps what it hears until the controller listens. */
  readonly newQuestion: () => OpenQuestion;
  /** Where the way back leads. */
  readonly from: string;
  readonly close: () => void;
  /** Shows them beside the page. */
  readonly openPanel: (subject: NameOnPage | ResearcherRef) => void;
};

const FACETS: readonly FacetId[] = [
  ...new Set<FacetId>(['match', 'profile', 'you', 'twins', ...sectionsOn('popup').flatMap(({ facets }) => facets)]),
];

export function PersonView({ subject, newQuestion, from, close, openPanel }: PersonViewProps) {
  const [shown, setShown] = useState<{ state: CardState; actions: CardActions }>();
  const root = useRef<HTMLElement>(null);

  useEffect(() => {
    let gone = false;
    const controller = createController({
      facets: FACETS,
      wire: { openQuestion, call },
      tell: (signal) => signal.type === 'dismiss' && close(),
      onSettings: () => {},
      now: Date.now,
      render: (state, actions) => setShown({ state, actions }),
    });
    const question = newQuestion();
    void pageSettings(subject).then((settings) => {
      if (gone) return question.leave();
      // The person was opened by a press: what costs a credit may be asked at once.
      controller.show({ token: 1, subject, question, settings, sheet: true });
      controller.open(1);
    });
    return () => {
      gone = true;
      controller.close(1);
    };
  }, [subject]);

  // As soon as somebody else is shown: a key pressed at once goes back from them, not from whoever was there before.
  useLayoutEffect(() => {
    // The popup itself must not close while there is a way back.
    const back = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      if (shown?.state.trail.length) shown.actions.back();
      else close();
    };
    addEventListener('keydown', back);
    return () => removeEventListener('keydown', back);
  }, [shown, close]);

  // Somebody else begins at the top, and the reader's place is with them.
  const who = shown && (shown.state.subject.kind === 'name' ? shown.state.name : shown.state.subject.id);
  const depth = shown?.state.trail.length;
  useLayoutEffect(() => {
    root.current?.scrollTo(0, 0);
    root.current?.focus({ preventScroll: true });
  }, [who, depth]);
  usePanelFocus(root, shown?.state);

  return (
    <>
      <nav class="person-bar" aria-label={t('way-back')}>
        <Button kind="quiet" onClick={close}>
          <span aria-hidden="true">‹ </span>
          {from}
        </Button>
        {shown ? (
          <Button kind="quiet" onClick={() => openPanel(shown.state.subject)}>
            {t('open-panel')}
          </Button>
        ) : null}
      </nav>
      <section class="popup-scroll person-view" ref={root} tabIndex={-1} aria-labelledby="byline-name">
        {shown ? <PersonBody state={shown.state} actions={shown.actions} /> : null}
      </section>
    </>
  );
}

async function pageSettings(subject: NameOnPage | ResearcherRef): Promise<PageSettings> {
  const answer = await call('page-settings', { site: subject.kind === 'name' ? subject.site : '' });
  return answer.ok ? answer.value : { ...DEFAULT_SETTINGS, siteOff: false };
}
