// Published work: every paper of somebody, page by page, filtered and sorted, however many there are.

import { useMemo, useRef, useState } from 'preact/hooks';
import { works as english } from '../../assets/locales/en/works.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { WorksOrder } from '../../lib/core/full-work.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { SectionFrame } from '../ui/section-frame.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SourceBadge } from '../ui/source-badge.tsx';
import { useNear } from '../ui/use-near.ts';
import { wordsOf } from '../ui/words.ts';
import { CiteButtons } from './cite-menu.tsx';
import { choicesOf, filterEntries, NO_FILTER, sortEntries } from './entries.ts';
import { openOptions } from './open-options.ts';
import { useCategories } from './use-categories.ts';
import { useEntries } from './use-entries.ts';
import { useWorks } from './use-works.ts';
import { WorkFilters } from './work-filters.tsx';
import { WorkList } from './work-list.tsx';
import { WorksProgress } from './works-progress.tsx';
import './works.css';

const t = wordsOf('works', english);

/** Fewer papers than this are seen at a glance: filters would only be in the way. */
const WORTH_FILTERING = 5;

/** Of categories that did not come, what is news here: that nothing may be asked, or goes out, is said elsewhere. */
const TOLD: readonly Failure['kind'][] = ['rate-limited', 'timeout', 'http', 'bad-shape'];

export type PublishedProps = {
  readonly records: readonly ResearcherId[];
  readonly numbers: boolean;
  readonly open: (id: ResearcherId, name: string) => void;
};

export function Published({ records, numbers, open }: PublishedProps) {
  const [order, setOrder] = useState<WorksOrder>('newest');
  const [filter, setFilter] = useState(NO_FILTER);
  const [said, say] = useState('');
  const newest = useWorks({ ids: records });
  // What is whole is sorted here; of a part, the most cited papers are others than the most cited of the newest.
  const works = useWorks({ ids: records }, newest.complete || newest.total === undefined ? 'newest' : order);

  const entries = useEntries(works.works, records);
  const place = useRef<HTMLDivElement>(null);
  const { categories, failure, retry } = useCategories(works.works, useNear(place));
  const choices = useMemo(() => choicesOf(entries, records, categories), [entries, records, categories]);
  const shown = useMemo(() => sortEntries(filterEntries(entries, filter, categories), order), [entries, filter, categories, order]);
  const filtered = filter !== NO_FILTER && Object.values(filter).some(Boolean);

  const more = (): void => {
    // Whoever reads to the end wants more; whoever filters says so.
    if (!filtered && !works.complete && !works.loading && !works.failure && scrollY > 0) works.more();
  };
  const first = works.works.length === 0;
  return (
    <div ref={place}>
      <SectionFrame
        label={t('head')}
        aside={works.source ? <SourceBadge source={works.source} at={works.at} stale={works.stale} /> : null}
        busy={works.loading}
      >
        <div class="published">
          {first && works.loading ? <Skeleton lines={[42, 94, 66, 30, 38, 88, 71, 30]} line={22} /> : null}
          {first && works.complete ? <p class="empty">{t('none')}</p> : null}
          {first && works.failure?.kind === 'not-found' ? <p class="empty">{t('none')}</p> : null}
          {/* Whoever has asked for another order needs the way back, while it is read and where it cannot be had. */}
          {entries.length >= WORTH_FILTERING || filtered || order !== 'newest' ? (
            <WorkFilters order={order} setOrder={setOrder} filter={filter} setFilter={setFilter} choices={choices} />
          ) : null}
          {first ? null : (
            <p class="work-count say">
              <span>
                {filtered
                  ? t('count-fit', { count: shown.length })
                  : t('count', { count: works.complete ? shown.length : (works.total ?? shown.length) })}
              </span>
              {shown.length > 0 ? <CiteButtons works={() => shown.map(({ work }) => work)} say={say} /> : null}
            </p>
          )}
          {first ? null : <WorksProgress works={works} entries={entries.length} filtered={filtered} />}
          {failure && TOLD.includes(failure.kind) ? <FailureNote failure={failure} retry={retry} /> : null}
          {filtered && shown.length === 0 ? <p class="empty">{t('none-fit')}</p> : null}
          <WorkList
            entries={shown}
            self={records}
            categories={categories}
            numbers={numbers}
            whole={works.complete || filtered}
            open={open}
            say={say}
            atEnd={more}
          />
          {works.failure && works.failure.kind !== 'not-found' ? (
            <FailureNote failure={works.failure} retry={works.retry} openOptions={openOptions} />
          ) : null}
          <p class="hidden" role="status">
            {said}
          </p>
        </div>
      </SectionFrame>
    </div>
  );
}
