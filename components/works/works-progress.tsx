// How far the reading of somebody's papers is, and how it goes on: what that costs is said before it is spent.

import { works as english } from '../../assets/locales/en/works.ts';
import { WORKS_PER_PAGE } from '../../lib/core/full-work.ts';
import { Button } from '../ui/button.tsx';
import { wordsOf } from '../ui/words.ts';
import type { Works } from './use-works.ts';

const t = wordsOf('works', english);

export type WorksProgressProps = {
  readonly works: Works;
  /** Papers after versions were joined. */
  readonly entries: number;
  readonly filtered: boolean;
};

export function WorksProgress({ works, entries, filtered }: WorksProgressProps) {
  const { total, complete, loading, all } = works;
  const read = works.works.length;
  const joined = read - entries;
  if (complete || total === undefined || read >= total) {
    return joined > 0 ? <p class="help">{t('joined', { count: joined })}</p> : null;
  }
  const pages = Math.ceil((total - read) / WORKS_PER_PAGE);
  return (
    <div class="work-progress">
      <progress max={total} value={read} aria-label={t('loading')} />
      <p class="help">
        {t('progress', { count: read, total })}
        {filtered ? <span>. {t('some-only')}</span> : null}
      </p>
      <p class="flow">
        {all ? (
          <Button kind="plain" onClick={works.stop}>
            {t('stop')}
          </Button>
        ) : (
          <>
            <Button kind="plain" disabled={loading} onClick={works.more}>
              {t('more')}
            </Button>
            {pages > 1 ? (
              <Button kind="quiet" disabled={loading} onClick={works.allPages}>
                {t('all-cost', { count: pages })}
              </Button>
            ) : null}
          </>
        )}
      </p>
    </div>
  );
}
