// What is known of one researcher, in the order of the card: who, how sure, numbers, topics, with whom, lately; then the ways on.

import { useState } from 'preact/hooks';
import { card } from '../../assets/locales/en/card.ts';
import { popup } from '../../assets/locales/en/popup.ts';
import type { Failure } from '../../lib/core/failure.ts';
import { researcherPage } from '../../lib/core/ids.ts';
import { Candidates } from '../card/candidates.tsx';
import { personOf } from '../card/card-facts.ts';
import { toldOnce } from '../card/card-failures.ts';
import { type CardProps, cardPhase } from '../card/card-state.ts';
import { Head } from '../card/head.tsx';
import { matchLabel } from '../card/level.tsx';
import { moreParts } from '../card/more-parts.tsx';
import { Nobody } from '../card/nobody.tsx';
import { noticeWords } from '../card/notice-words.ts';
import { NotThisPerson } from '../card/panels.tsx';
import { sectionsOn } from '../sections/registry.ts';
import { Button } from '../ui/button.tsx';
import { FailureNote, failureWords } from '../ui/failure-note.tsx';
import { OldNote } from '../ui/old-note.tsx';
import { SafeLink, safeLink } from '../ui/safe-link.tsx';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('popup', popup);
const tCard = wordsOf('card', card);
const SECTIONS = sectionsOn('popup');

export function PersonBody({ state, actions }: CardProps) {
  const [correcting, setCorrecting] = useState(false);
  const person = personOf(state);
  const page = safeLink(person && researcherPage(person.id));
  const later = { parts: moreParts, actions };
  const notice = noticeWords({ state, later });
  return (
    <>
      <Head state={state} actions={actions} later={later} />
      <Middle state={state} actions={actions} />
      {correcting && person ? (
        <div class="section">
          <section id="byline-panel" class="card-panel" aria-labelledby="byline-panel-name" tabIndex={-1}>
            <NotThisPerson state={state} actions={actions} panel="not" onPanel={() => setCorrecting(false)} />
          </section>
          <Button kind="quiet" class="cancel" onClick={() => setCorrecting(false)}>
            {tCard('cancel')}
          </Button>
        </div>
      ) : null}
      <div class="section person-ways">
        {page ? <SafeLink href={page}>{tCard('open-profile')}</SafeLink> : null}
        {person && state.subject.kind === 'name' && !correcting ? (
          <Button kind="quiet" onClick={() => setCorrecting(true)}>
            {tCard('not-this')}
          </Button>
        ) : null}
      </div>
      <p class={notice ? 'popup-notice person-notice' : 'hidden'} role="status">
        {notice ?? progress(state)}
      </p>
    </>
  );
}

function Middle({ state, actions }: CardProps) {
  const { facets, settings } = state;
  const phase = cardPhase(state);
  if (phase === 'ambiguous') return <Candidates state={state} actions={actions} />;
  if (phase === 'unknown' || phase === 'failed') return <Nobody state={state} actions={actions} />;
  const shared = toldOnce(facets);
  const failed = (failure: Failure) => <FailureNote failure={failure} retry={actions.retry} />;
  return (
    <>
      <OldNote facets={facets} />
      {SECTIONS.filter((section) => !shared?.silent(section.facets)).map(({ id, View }) => (
        <View key={id} facets={facets} numbers={settings.numbers} open={actions.walk} roomy failed={failed} />
      ))}
      {shared ? (
        <div class="section">
          <FailureNote failure={shared.failure} retry={actions.retry} openOptions={actions.openOptions} />
        </div>
      ) : null}
    </>
  );
}

/** What a screen reader is told while the answers come in. */
function progress(state: CardProps['state']): string {
  const { match, profile } = state.facets;
  const phase = cardPhase(state);
  if (phase === 'loading') return tCard('looking-up', { name: state.name });
  const failure = state.subject.kind === 'name' ? match?.failure : profile?.failure;
  if (phase === 'failed' && failure) return failureWords(failure);
  return match?.value ? matchLabel(match.value) : t('person-found', { name: state.name });
}
