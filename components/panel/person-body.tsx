// What the panel shows of one researcher: who it is at once, everything else section by section as its code and its answers come.

import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { panel } from '../../assets/locales/en/panel.ts';
import { call } from '../../lib/bus/client.ts';
import { joinedWith } from '../../lib/core/corrections.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import type { Settings } from '../../lib/core/you.ts';
import { personOf } from '../card/card-facts.ts';
import { type CardProps, cardPhase } from '../card/card-state.ts';
import { noticeWords, progress } from '../card/notice-words.ts';
import { Told } from '../popup/told.tsx';
import { type Notice, useFollowing } from '../popup/use-following.ts';
import type { PanelSection, PanelSectionProps } from '../sections/panel-section.ts';
import { Button } from '../ui/button.tsx';
import { FailureNote } from '../ui/failure-note.tsx';
import { Name } from '../ui/name.tsx';
import { OldNote } from '../ui/old-note.tsx';
import { SectionFrame } from '../ui/section-frame.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { wordsOf } from '../ui/words.ts';
import { Identity } from './identity.tsx';
import { useKept } from './use-kept.ts';
import { useRare } from './use-rare.ts';

const t = wordsOf('panel', panel);

type Placed = PanelSection & { readonly id: string };

/** What fits on the first screen stands before the rest is drawn. */
const FIRST = 3;

/** What only the panel has is half its code: the first view does not wait for it, and it comes while the first answers do. */
let sections: readonly Placed[] | undefined;
const comingSections = import('../sections/panel/registry.ts').then(({ panelSections }) => {
  sections = panelSections;
});

export type PersonBodyProps = CardProps & {
  readonly inTab: boolean;
  readonly settings: Settings;
  /** Grows with each change of the user's own data. */
  readonly changes: number;
};

export function PersonBody({ state: given, actions, inTab, settings, changes }: PersonBodyProps) {
  const [notice, setNotice] = useState<Notice>();
  const following = useFollowing(setNotice);
  useEffect(() => {
    if (changes > 0) following.refresh();
  }, [changes]);
  const kept = useKept(changes, settings, setNotice);
  // The card knows the settings it was opened with, and a panel stays open for days.
  const state = { ...given, settings: { ...given.settings, numbers: kept.settings.numbers } };
  const back = state.trail.at(-1);
  // What was done to one person, and taking it back, is out of place beside the next.
  useLayoutEffect(() => setNotice(undefined), [state.subject]);
  const said = noticeWords(state);
  return (
    <>
      <nav class="panel-bar" aria-label={t('ways')}>
        {back === undefined ? (
          <span />
        ) : (
          <Button kind="quiet" label={t('back-to', { name: back })} onClick={actions.back}>
            <span aria-hidden="true">‹ </span>
            <Name>{back}</Name>
          </Button>
        )}
        {inTab ? null : (
          <Button kind="quiet" onClick={() => void call('open-panel', { subject: state.subject, tab: true })}>
            {t('own-tab')}
          </Button>
        )}
      </nav>
      <Identity state={state} actions={actions} />
      <OldNote facets={state.facets} />
      <Middle state={state} actions={actions} following={following} kept={kept} />
      <Told notice={said ? { words: said } : notice} otherwise={progress(state)} />
    </>
  );
}

type MiddleProps = CardProps & Pick<PanelSectionProps, 'following' | 'kept'>;

function Middle(props: MiddleProps) {
  const { state, actions } = props;
  const phase = cardPhase(state);
  const nobody = phase === 'ambiguous' || phase === 'unknown' || phase === 'failed';
  const rare = useRare(nobody);
  if (!nobody) return <Sections {...props} />;
  if (!rare) return <Coming />;
  if (phase === 'ambiguous') return <rare.Candidates state={state} actions={actions} />;
  return (
    <>
      <rare.Nobody state={state} actions={actions} />
      {state.subject.kind === 'researcher' ? <Sections {...props} own /> : null}
    </>
  );
}

/** `own`: those alone that show what is the reader's own. */
function Sections({ state, actions, following, kept, own: ownOnly }: MiddleProps & { readonly own?: boolean }) {
  const { facets, settings, subject } = state;
  const [most, setMost] = useState(sections ? FIRST : 0);
  // Not an effect after the next frame: they are mostly here already.
  useLayoutEffect(() => {
    void comingSections.then(() => {
      setMost(FIRST);
      // Once they are on the screen.
      requestAnimationFrame(() => setTimeout(() => setMost(Number.POSITIVE_INFINITY)));
    });
  }, []);
  const person = personOf(state);
  // Papers and what was said of records go by the spine's own id: an iD waits for the record that names it.
  const { value: profile, loading = true } = facets.profile ?? {};
  const own = person?.id.startsWith('openalex:') ? person.id : (profile?.id ?? (loading ? undefined : person?.id));
  const byId = (facets.twins?.value ?? []).flatMap((twin) => (twin.joined ? [twin.id] : []));
  const joined = facets.match?.value?.joined ?? (own ? [...joinedWith(own, facets.you?.value?.corrections ?? []), ...byId] : []);
  const known = own ? [...new Set([own, ...joined])].join(' ') : '';
  // The same list for the same records, so that nothing is read anew.
  const records = useMemo(() => known.split(' ').filter(Boolean) as ResearcherId[], [known]);
  if (!person || !own || !sections || most === 0) return ownOnly ? null : <Coming />;
  const failed = (failure: Failure) => <FailureNote failure={failure} retry={actions.retry} openOptions={actions.openOptions} />;
  const researcher = { kind: 'researcher', id: person.id, name: person.name ?? state.name } as const;
  return (
    <div class="panel-sections" key={person.id}>
      {(ownOnly ? sections.filter((section) => section.own) : sections.slice(0, most)).map(({ id, wide, View }) => (
        <div class="panel-section" key={id} data-section={id} data-wide={wide}>
          <View
            facets={facets}
            numbers={settings.numbers}
            open={actions.walk}
            roomy
            failed={failed}
            subject={subject}
            researcher={researcher}
            records={records}
            following={following}
            kept={kept}
            retry={actions.retry}
          />
        </div>
      ))}
    </div>
  );
}

/** Until it is known who it is, the sections' places are held. */
const Coming = () => (
  <div class="panel-sections">
    {[0, 1, 2].map((place) => (
      <SectionFrame key={place} busy>
        <Skeleton lines={[28, 92, 84, 60]} line={22} />
      </SectionFrame>
    ))}
  </div>
);
