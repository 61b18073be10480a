// The popup's first tab: everybody on the page, or why the page cannot be read and the ways on.

import { useState } from 'preact/hooks';
import { popup } from '../../assets/locales/en/popup.ts';
import type { NameOnPage } from '../../lib/core/subject.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { wordsOf } from '../ui/words.ts';
import { Empty } from './empty.tsx';
import { fits } from './filter.ts';
import type { Following } from './use-following.ts';
import type { PageState } from './use-page.ts';
import { WorkBlock } from './work-block.tsx';

const t = wordsOf('popup', popup);
/** Papers shown before "more": a list page has up to 2,000. */
const WORKS_AT_FIRST = 8;
const MORE_WORKS = 25;
/** Names on a page from which on finding one takes a filter. */
const FILTER_PAGE_FROM = 40;

export type ThisPageProps = {
  readonly page: PageState;
  readonly following: Following;
  readonly open: (subject: NameOnPage) => void;
  readonly openOptions: (section?: string) => void;
  readonly search: () => void;
};

export function ThisPage(props: ThisPageProps) {
  const { page, search } = props;
  switch (page.kind) {
    case 'reading':
      return (
        <div class="pad" aria-busy="true">
          <p class="hidden" role="status">
            {t('page-reading')}
          </p>
          <Skeleton lines={[92, 64]} line={22} />
          <Skeleton lines={[50, 72, 46, 70, 52, 66]} line={24} />
        </div>
      );
    case 'forbidden':
      return (
        <Empty head={t('page-forbidden-head')} body={t('page-forbidden')}>
          <Button onClick={search}>{t('search-people')}</Button>
        </Empty>
      );
    case 'closed':
      return (
        <Empty head={t('page-closed-head', { host: page.host })} body={t('page-closed')}>
          <Button kind="accent" disabled={page.busy} onClick={page.readOnce}>
            {t(page.busy ? 'page-reading' : 'read-once')}
          </Button>
          <Button disabled={page.busy} onClick={page.grant}>
            {t('always-read', { host: page.host })}
          </Button>
          <p class="trouble" role="status">
            {page.trouble ? t(page.trouble) : ''}
          </p>
        </Empty>
      );
    case 'read':
      return <Works {...props} page={page} />;
  }
}

function Works({ page, search, ...rest }: ThisPageProps & { readonly page: PageState & { kind: 'read' } }) {
  const { report } = page;
  const [most, setMost] = useState(WORKS_AT_FIRST);
  const [filter, setFilter] = useState('');
  const works = report.works.map((work, place) => ({ work, place })).filter(({ work }) => work.authors.length > 0);
  if (works.length === 0)
    return (
      <Empty head={t('page-empty-head')} body={t('page-empty')}>
        <Button onClick={search}>{t('search-people')}</Button>
      </Empty>
    );
  const names = works.reduce((sum, { work }) => sum + work.authors.length, 0);
  const fitting = filter
    ? works.filter(({ work }) => [work.title ?? '', ...work.authors.map(({ name }) => name)].some((text) => fits(text, filter)))
    : works;
  const hidden = fitting.length - most;
  return (
    <>
      {page.off ? (
        <div class="banner">
          <p>
            <strong>{t('page-off-head')}.</strong> {t('page-off')}
          </p>
          <Button onClick={page.turnOn}>{t('page-on-again')}</Button>
        </div>
      ) : null}
      {names >= FILTER_PAGE_FROM ? (
        <div class="filter">
          <Field
            type="search"
            label={t('page-filter')}
            labelHidden
            placeholder={t('page-filter-count', { count: names })}
            value={filter}
            onInput={setFilter}
          />
          <p class={fitting.length === 0 ? 'empty' : 'hidden'} role="status">
            {filter === '' ? '' : fitting.length === 0 ? t('page-filter-none') : t('page-filter-found', { count: fitting.length })}
          </p>
        </div>
      ) : null}
      {fitting.slice(0, most).map(({ work, place }) => (
        <WorkBlock key={place} report={report} work={work} alone={works.length === 1} filter={filter} {...rest} />
      ))}
      {hidden > 0 ? (
        <Button kind="quiet" class="more" onClick={() => setMost(most + MORE_WORKS)}>
          {t('more-works', { count: Math.min(hidden, MORE_WORKS), all: hidden })}
        </Button>
      ) : null}
    </>
  );
}
