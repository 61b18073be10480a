// What a researcher works on, from broad to narrow, in shares, and how that moved over the years. Nothing of a mixed record.

import { useMemo, useState } from 'preact/hooks';
import { panelSections as words } from '../../../assets/locales/en/panel-sections.ts';
import type { FullWork } from '../../../lib/core/full-work.ts';
import type { Researcher } from '../../../lib/core/person.ts';
import { TOPIC_LEVELS, type TopicLevel, topicMovement, topicShares, topicsOf } from '../../../lib/insight/topic-shares.ts';
import { Bar } from '../../ui/bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FacetBody } from '../../ui/facet-body.tsx';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { wordsOf } from '../../ui/words.ts';
import { useWorks } from '../../works/use-works.ts';
import { isMixed } from '../mixed.ts';
import type { PanelSection, PanelSectionProps } from '../panel-section.ts';
import { FollowInterest } from './follow-interest.tsx';
import { Movement } from './movement.tsx';
import { Withheld } from './withheld.tsx';

const t = wordsOf('panel-sections', words);
const FEW = 6;

function Topics({ facets, failed, records, kept }: PanelSectionProps) {
  const { works } = useWorks({ ids: records });
  const state = facets.profile;
  if (isMixed(facets)) return <Withheld label={t('topics')} />;
  return (
    <SectionFrame label={t('topics')} busy={state?.loading ?? true}>
      <FacetBody
        state={state}
        skeleton={{ lines: [100, 92, 84, 78], line: 26 }}
        empty={t('topics-none')}
        isEmpty={({ topics }) => topics.length === 0}
        failed={failed}
      >
        {(profile) => <Levels counted={profile.topics} works={works} kept={kept} />}
      </FacetBody>
    </SectionFrame>
  );
}

type LevelsProps = Pick<PanelSectionProps, 'kept'> & { readonly counted: Researcher['topics']; readonly works: readonly FullWork[] };

function Levels({ counted, works, kept }: LevelsProps) {
  const [level, setLevel] = useState<TopicLevel>('topic');
  const [all, setAll] = useState(false);
  const topics = useMemo(() => (counted.some(({ count }) => count) ? counted : topicsOf(works)), [counted, works]);
  const shares = topicShares(topics, level);
  const shown = all ? shares : shares.slice(0, FEW);
  const moved = useMemo(() => topicMovement(works, level), [works, level]);
  return (
    <div class="levels">
      <Choice
        label={t('level-of-topics')}
        value={level}
        options={[...TOPIC_LEVELS].reverse().map((value) => ({ value, label: t(`topics-${value}`) }))}
        onChange={setLevel}
      />
      <ul class="shares">
        {shown.map(({ name, share, works: count, id }) => (
          <li key={name}>
            <span class="share-name" dir="auto">
              {name}
            </span>
            <Bar value={share} max={shares[0]?.share ?? 1} />
            <span class="count" title={t('topics-works', { count })}>
              {t('percent', { percent: Math.round(share * 100) })}
            </span>
            {id ? <FollowInterest kept={kept} interest={{ kind: 'topic', id, name }} /> : null}
          </li>
        ))}
      </ul>
      {shown.length < shares.length ? (
        <Button kind="link" onClick={() => setAll(true)}>
          {t('show-more', { count: shares.length - shown.length })}
        </Button>
      ) : null}
      {moved ? <Movement movement={moved} /> : null}
    </div>
  );
}

export default { order: 20, facets: ['profile'], View: Topics } satisfies PanelSection;
