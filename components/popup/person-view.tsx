// One researcher in the popup: the card itself, run by the card's own controller, filling the popup.

import { useEffect, useState } from 'preact/hooks';
import { call, openQuestion } from '../../lib/bus/client.ts';
import type { PageSettings } from '../../lib/bus/protocol.ts';
import type { FacetId } from '../../lib/core/facets.ts';
import type { NameOnPage, ResearcherRef } from '../../lib/core/subject.ts';
import { DEFAULT_SETTINGS } from '../../lib/core/you.ts';
import { Card } from '../card/card.tsx';
import type { OpenQuestion } from '../card/card-api.ts';
import type { CardActions, CardState } from '../card/card-state.ts';
import { createController } from '../card/controller.ts';

export type PersonViewProps = {
  readonly subject: NameOnPage | ResearcherRef;
  /** A question that keeps what it hears until the card listens. */
  readonly newQuestion: () => OpenQuestion;
  readonly close: () => void;
};

const FACETS: readonly FacetId[] = ['match', 'profile', 'collaborators', 'works', 'you'];

export function PersonView({ subject, newQuestion, close }: PersonViewProps) {
  const [shown, setShown] = useState<{ state: CardState; actions: CardActions }>();

  useEffect(() => {
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
      // The person was opened by a press: what costs a credit may be asked at once.
      controller.show({ token: 1, subject, question, settings, sheet: true });
      controller.open(1);
    });
    return () => controller.close(1);
  }, [subject]);

  useEffect(() => {
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

  return shown ? <Card state={shown.state} actions={shown.actions} /> : null;
}

async function pageSettings(subject: NameOnPage | ResearcherRef): Promise<PageSettings> {
  const answer = await call('page-settings', { site: subject.kind === 'name' ? subject.site : '' });
  return answer.ok ? answer.value : { ...DEFAULT_SETTINGS, siteOff: false };
}
