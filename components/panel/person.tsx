// One researcher in the panel, run by the card's own controller: what is known comes as it becomes known, and one can walk on from here.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { call, openQuestion } from '../../lib/bus/client.ts';
import type { NameOnPage, ResearcherRef } from '../../lib/core/subject.ts';
import { personOf } from '../card/card-facts.ts';
import type { CardActions, CardState } from '../card/card-state.ts';
import { createController } from '../card/controller.ts';
import type { Controller } from '../card/sessions.ts';
import { usePanelFocus } from '../popup/use-panel-focus.ts';
import type { PanelProps } from './panel.tsx';
import { PANEL_FACETS } from './panel-facets.ts';
import { PersonBody } from './person-body.tsx';

export type PersonProps = Pick<PanelProps, 'newQuestion' | 'settings' | 'inTab' | 'named'> & {
  readonly subject: NameOnPage | ResearcherRef;
  /** Grows with each change of the user's own data, wherever it was made. */
  readonly changes: number;
};

export function Person({ subject, newQuestion, settings, inTab, named, changes }: PersonProps) {
  const [shown, setShown] = useState<{ state: CardState; actions: CardActions }>();
  const root = useRef<HTMLDivElement>(null);
  const controller = useRef<Controller | undefined>(undefined);

  // Before the first frame: what the cache has is in it.
  useLayoutEffect(() => {
    const made = createController({
      facets: PANEL_FACETS,
      wire: { openQuestion, call },
      tell: () => {},
      onSettings: () => {},
      now: Date.now,
      render: (state, actions) => setShown({ state, actions }),
    });
    const siteOff = subject.kind === 'name' && settings.sitesOff.includes(subject.site);
    controller.current = made;
    made.show({ token: 1, subject, question: newQuestion(subject), settings: { ...settings, siteOff }, sheet: true });
    // They were opened by a press: what costs a credit may be asked at once.
    made.open(1);
    return () => made.close(1);
  }, [subject]);
  useEffect(() => {
    // Said elsewhere while the background slept; while it is awake it tells by itself.
    if (changes > 0) controller.current?.session()?.renew();
  }, [changes]);

  const state = shown?.state;
  const person = state && personOf(state);
  const name = state && (person?.name ?? state.name);
  useEffect(() => {
    if (name) named({ ...(person ? { id: person.id } : {}), name });
  }, [person?.id, name]);

  // Somebody else begins at the top, and the reader's place is with them.
  const depth = state?.trail.length;
  const drawn = useRef(false);
  useLayoutEffect(() => {
    // The first one is at the top already, and asking for it would lay out the page before it is drawn.
    if (drawn.current) scrollTo(0, 0);
    drawn.current = state !== undefined;
    if (depth) root.current?.focus({ preventScroll: true });
  }, [state?.subject, depth]);
  usePanelFocus(root, state);

  return (
    <div class="panel-person" ref={root} tabIndex={-1}>
      {shown ? <PersonBody {...shown} inTab={inTab} settings={settings} changes={changes} /> : null}
    </div>
  );
}
