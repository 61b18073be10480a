// What the panel shows of one researcher: who it is at once, everything else section by section as its code and its answers come.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { card } from '../../assets/locales/en/card.ts';
import { panel } from '../../assets/locales/en/panel.ts';
import { call } from '../../lib/bus/client.ts';
import type { Failure } from '../../lib/core/failure.ts';
import { Candidates } from '../card/candidates.tsx';
import { personOf } from '../card/card-facts.ts';
import { toldOnce } from '../card/card-failures.ts';
import { type CardProps, type CardState, cardPhase } from '../card/card-state.ts';
import { Head } from '../card/head.tsx';
import { matchLabel } from '../card/level.tsx';
import { moreParts } from '../card/more-parts.tsx';
import { Nobody } from '../card/nobody.tsx';
import { noticeWords } from '../card/notice-words.ts';
import type { PanelSection, PanelSectionProps } from '../sections/panel-section.ts';
import { sectionsOn } from '../sections/registry.ts';
import { Button } from '../ui/button.tsx';
import { FailureNote, failureWords } from '../ui/failure-note.tsx';
import { OldNote } from '../ui/old-note.tsx';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('panel', panel);
const tCard = wordsOf('card', card);

type Placed = PanelSection & { readonly id: string };
const SHARED: readonly Placed[] = sectionsOn('panel');

/** What only the panel has is half its code: it comes after the first view stands. */
const bringSections = () => import('../sections/panel/registry.ts').then(({ panelSections }) => panelSections);

export type PersonBodyProps = CardProps & { readonly inTab: boolean };

export function PersonBody({ state, actions, inTab }: PersonBodyProps) {
  const later = { parts: moreParts, actions };
  const notice = noticeWords({ state, later });
  return (
    <>
      {inTab ? null : (
        <div class="panel-bar">
          <Button kind="quiet" onClick={() => void call('open-panel', { subject: state.subject, tab: true })}>
            {t('own-tab')}
          </Button>
        </div>
      )}
      <Head state={state} actions={actions} later={later} />
      <Middle state={state} actions={actions} />
      <p class={notice ? 'panel-notice' : 'hidden'} role="status">
        {notice ?? progress(state)}
      </p>
    </>
  );
}

function Middle({ state, actions }: CardProps) {
  const phase = cardPhase(state);
  if (phase === 'ambiguous') return <Candidates state={state} actions={actions} />;
  if (phase === 'unknown' || phase === 'failed') return <Nobody state={state} actions={actions} />;
  return <Sections state={state} actions={actions} />;
}

function Sections({ state, actions }: CardProps) {
  const { facets, settings, subject } = state;
  const [own, setOwn] = useState<readonly Placed[]>([]);
  useEffect(() => {
    void bringSections().then(setOwn);
  }, []);
  const shared = toldOnce(facets);
  const person = personOf(state);
  const failed = (failure: Failure) => <FailureNote failure={failure} retry={actions.retry} openOptions={actions.openOptions} />;
  const props: Omit<PanelSectionProps, 'researcher' | 'records'> = {
    facets,
    numbers: settings.numbers,
    open: actions.walk,
    roomy: true,
    failed,
    subject,
    retry: actions.retry,
  };
  // Before it is known who it is, the sections hold their places.
  const researcher = { kind: 'researcher', id: person?.id ?? 'openalex:', name: person?.name ?? state.name } as const;
  const records = useMemo(() => [researcher.id], [researcher.id]);
  const sections = [...SHARED, ...(person ? own : [])].sort((a, b) => a.order - b.order);
  return (
    <div class="panel-sections">
      <OldNote facets={facets} />
      {sections
        .filter((section) => !shared?.silent(section.facets))
        .map(({ id, View }) => (
          <View key={id} {...props} researcher={researcher} records={records} />
        ))}
      {shared ? (
        <div class="section">
          <FailureNote failure={shared.failure} retry={actions.retry} openOptions={actions.openOptions} />
        </div>
      ) : null}
    </div>
  );
}

/** What a screen reader is told while the answers come in. */
function progress(state: CardState): string {
  const { match, profile } = state.facets;
  const phase = cardPhase(state);
  if (phase === 'loading') return tCard('looking-up', { name: state.name });
  const failure = state.subject.kind === 'name' ? match?.failure : profile?.failure;
  if (phase === 'failed' && failure) return failureWords(failure);
  return match?.value ? matchLabel(match.value) : t('person-found', { name: state.name });
}
