// With whom a researcher writes: ranked by shared papers and how recent they are, the close ones told apart, each to open and to follow.

import { useState } from 'preact/hooks';
import { panelSections as words } from '../../../assets/locales/en/panel-sections.ts';
import { CLOSE_RECENT, CLOSE_WORKS, type Coauthor, RECENT_YEARS } from '../../../lib/insight/close.ts';
import { runWords } from '../../../lib/insight/year-runs.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { FacetBody } from '../../ui/facet-body.tsx';
import { FollowButton } from '../../ui/follow-button.tsx';
import { PersonRow } from '../../ui/person-row.tsx';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { wordsOf } from '../../ui/words.ts';
import type { FacetState } from '../facet-state.ts';
import { isMixed } from '../mixed.ts';
import type { PanelSection, PanelSectionProps } from '../panel-section.ts';
import { useCoauthors } from './use-coauthors.ts';
import { Withheld } from './withheld.tsx';

const t = wordsOf('panel-sections', words);
const FEW = 6;
const MORE_AT_ONCE = 30;
const TOPICS = 2;

function Close({ facets, failed, records, open, following }: PanelSectionProps) {
  const [most, setMost] = useState(FEW);
  const {
    people,
    read: { works, total, complete },
  } = useCoauthors({ facets, records });
  const state = facets.collaborators;
  if (isMixed(facets)) return <Withheld label={t('collaborators')} />;
  // Read papers name people too: a failed count hides nobody who is known.
  const shown: FacetState<readonly Coauthor[]> =
    people.length > 0 || state?.value
      ? { loading: false, value: people }
      : { loading: state?.loading ?? true, ...(state?.failure ? { failure: state.failure } : {}) };
  const rule = t('collaborators-rule', {
    works: CLOSE_WORKS,
    recent: CLOSE_RECENT,
    year: String(new Date().getFullYear() - RECENT_YEARS + 1),
  });
  return (
    <SectionFrame
      label={t('collaborators')}
      aside={people.length > 0 ? t('close-only', { count: people.filter(({ close }) => close).length }) : undefined}
      busy={state?.loading ?? true}
    >
      <FacetBody
        state={shown}
        skeleton={{ lines: [70, 92, 64, 88, 58, 90], line: 22 }}
        empty={t('collaborators-none')}
        isEmpty={(list) => list.length === 0}
        failed={failed}
      >
        {(list) => (
          <>
            <p class="faint">{rule}</p>
            <ul class="people">
              {list.slice(0, most).map((person) => (
                <Row key={person.id} person={person} open={open} following={following} />
              ))}
            </ul>
            {list.length > most ? (
              <Button kind="link" onClick={() => setMost(most + MORE_AT_ONCE)}>
                {t('show-more', { count: Math.min(MORE_AT_ONCE, list.length - most) })}
              </Button>
            ) : null}
            {!complete && total !== undefined && works.length < total ? (
              <p class="faint">{t('collaborators-read', { read: works.length, total })}</p>
            ) : null}
            {state?.value?.more ? <p class="faint">{t('collaborators-more', { count: state.value.people.length })}</p> : null}
          </>
        )}
      </FacetBody>
    </SectionFrame>
  );
}

function Row({ person, open, following }: { readonly person: Coauthor } & Pick<PanelSectionProps, 'open' | 'following'>) {
  const { id, name, years, topics, institution, close, sharedWorks } = person;
  const meant = { id, name };
  const facts = [t('shared-papers', { count: sharedWorks }), years && runWords(years), topics.slice(0, TOPICS).join(', ')];
  return (
    <PersonRow
      name={name}
      place={institution?.name}
      note={
        <>
          {close ? <Badge tone="accent">{t('close')}</Badge> : null} {facts.filter(Boolean).join(' · ')}
        </>
      }
      onOpen={() => open(id, name)}
      action={
        <FollowButton
          name={name}
          following={following.follows(meant)}
          onToggle={(on) => (on ? following.follow(meant, { kind: 'researcher', id, name }) : following.unfollow(meant))}
        />
      }
    />
  );
}

export default { order: 30, facets: ['collaborators'], View: Close } satisfies PanelSection;
