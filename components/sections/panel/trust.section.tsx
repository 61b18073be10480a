// How sure the record is: a score with its tier, the level of verification, and every item with its points. Judges no person.

import { panelSections as words } from '../../../assets/locales/en/panel-sections.ts';
import { MIXED_MOST, type Trust, type TrustItem, trustOf } from '../../../lib/insight/trust.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { FacetBody } from '../../ui/facet-body.tsx';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { sourceName } from '../../ui/source-badge.tsx';
import { say, wordsIn, wordsOf } from '../../ui/words.ts';
import type { PanelSection, PanelSectionProps } from '../panel-section.ts';

const t = wordsOf('panel-sections', words);
const MARKS = { yes: '✓', no: '✗', unasked: '·' } as const;
const TONES = { strong: 'sure', established: 'sure', developing: 'unsure', emerging: 'plain' } as const satisfies Record<
  Trust['tier'],
  Tone
>;

function TrustSnapshot({ facets, failed }: PanelSectionProps) {
  const match = facets.match?.value;
  return (
    <SectionFrame label={t('trust')} busy={facets.profile?.loading ?? true}>
      <FacetBody
        state={facets.profile}
        skeleton={{ lines: [44, 100, 80], line: 24 }}
        empty={t('level-0')}
        isEmpty={() => false}
        failed={failed}
      >
        {(profile) => <Snapshot trust={trustOf({ match, profile, year: new Date().getFullYear() })} />}
      </FacetBody>
    </SectionFrame>
  );
}

const Snapshot = ({ trust }: { readonly trust: Trust }) => (
  <div class="trust">
    <p class="flow">
      <span class="trust-score">
        <b>{trust.score}</b> <span class="faint">{t('trust-of')}</span>
      </span>
      <Badge tone={TONES[trust.tier]}>{t(`tier-${trust.tier}`)}</Badge>
    </p>
    <div class="trust-bar" aria-hidden="true">
      {trust.items.map(({ code, most, state }) => (
        <i key={code} data-state={state} style={{ flexGrow: most }} />
      ))}
    </div>
    <p class="say">
      {t(`level-${trust.level}`)} · <span title={t('unclaimed-long')}>{t('unclaimed')}</span>
    </p>
    {trust.capped ? <p class="say">{t('trust-capped', { most: MIXED_MOST })}</p> : null}
    <details class="fold">
      <summary>{t('trust-items')}</summary>
      <ul class="trust-items">
        {trust.items.map((item) => (
          <li key={item.code} data-state={item.state}>
            <i aria-hidden="true">{MARKS[item.state]}</i>
            <span>{sentence(item)}</span>
            <span class="count">{t('trust-points', { points: item.points, most: item.most })}</span>
          </li>
        ))}
      </ul>
    </details>
    <p class="faint">{t('trust-about')}</p>
  </div>
);

function sentence({ code, state, params }: TrustItem): string {
  const message = wordsIn('panel-sections', words, `trust-${code}-${state}`);
  const source = params?.source;
  return say(message ?? code, { ...params, ...(source ? { source: sourceName(source) } : {}) });
}

export default { order: 5, facets: ['profile'], View: TrustSnapshot } satisfies PanelSection;
