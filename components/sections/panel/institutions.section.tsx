// Where a researcher has been, newest first, with country and years.

import { useState } from 'preact/hooks';
import { panelSections as words } from '../../../assets/locales/en/panel-sections.ts';
import type { Institution, Researcher } from '../../../lib/core/person.ts';
import { runWords, yearRuns } from '../../../lib/insight/year-runs.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { FacetBody } from '../../ui/facet-body.tsx';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { country, wordsOf } from '../../ui/words.ts';
import type { PanelSection, PanelSectionProps } from '../panel-section.ts';
import { FollowInterest } from './follow-interest.tsx';

const t = wordsOf('panel-sections', words);
const FEW = 6;

type Row = { readonly institution: Institution; readonly years: readonly number[]; readonly latest: boolean };

const sameAs = (a: Institution, b: Institution): boolean => (a.id !== undefined && a.id === b.id) || a.name === b.name;

function rows({ history, latest }: Researcher): readonly Row[] {
  const known = history.map(({ institution, years }) => ({ institution, years, latest: latest.some((one) => sameAs(one, institution)) }));
  const missing = latest.filter((one) => !history.some(({ institution }) => sameAs(one, institution)));
  return [...missing.map((institution) => ({ institution, years: [], latest: true })), ...known];
}

function Institutions({ facets, failed, kept }: PanelSectionProps) {
  const [all, setAll] = useState(false);
  const state = facets.profile;
  const here = facets.match?.value?.onThisPaper?.institutions ?? [];
  return (
    <SectionFrame label={t('institutions')} busy={state?.loading ?? true}>
      <FacetBody
        state={state}
        skeleton={{ lines: [80, 46, 72, 40], line: 20 }}
        empty={t('institutions-none')}
        isEmpty={(value) => rows(value).length === 0}
        failed={failed}
      >
        {(value) => {
          const list = rows(value);
          const shown = all ? list : list.slice(0, FEW);
          return (
            <>
              <ul class="places">
                {shown.map(({ institution, years, latest }) => (
                  <li key={institution.id ?? institution.name}>
                    <div>
                      <p dir="auto">
                        {institution.name} {latest ? <Badge>{t('institution-latest')}</Badge> : null}{' '}
                        {here.some((one) => sameAs(one, institution)) ? <Badge tone="sure">{t('institution-here')}</Badge> : null}
                      </p>
                      <p class="faint">
                        {[institution.country && country(institution.country), yearRuns(years).map(runWords).join(', ')]
                          .filter(Boolean)
                          .join(' · ')}
                      </p>
                    </div>
                    {institution.id ? (
                      <FollowInterest kept={kept} interest={{ kind: 'institution', id: institution.id, name: institution.name }} />
                    ) : null}
                  </li>
                ))}
              </ul>
              {shown.length < list.length ? (
                <Button kind="link" onClick={() => setAll(true)}>
                  {t('show-more', { count: list.length - shown.length })}
                </Button>
              ) : null}
            </>
          );
        }}
      </FacetBody>
    </SectionFrame>
  );
}

export default { order: 40, facets: ['profile'], View: Institutions } satisfies PanelSection;
