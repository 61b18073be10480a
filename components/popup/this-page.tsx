// The popup's first tab: everybody on the page, or why the page cannot be read and the ways on.

import { useState } from 'preact/hooks';
import { popup } from '../../assets/locales/en/popup.ts';
import type { PageReport } from '../../lib/core/page.ts';
import type { NameOnPage } from '../../lib/core/subject.ts';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { wordsOf } from '../ui/words.ts';
import type { Following } from './use-following.ts';
import type { PageState } from './use-page.ts';
import { WorkBlock } from './work-block.tsx';

const t = wordsOf('popup', popup);
/** Papers shown before "more": a list page has up to 2,000. */
const WORKS_AT_FIRST = 8;

export type ThisPageProps = {
  readonly page: PageState;
  readonly following: Following;
  readonly open: (subject: NameOnPage) => void;
};

export function ThisPage({ page, following, open }: ThisPageProps) {
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
      return <Empty head={t('page-forbidden-head')} body={t('page-forbidden')} />;
    case 'closed':
      return (
        <Empty head={t('page-closed-head', { host: page.host })} body={page.trouble ? t(page.trouble) : t('page-closed')}>
          <Button kind="accent" onClick={page.readOnce}>
            {t('read-once')}
          </Button>
          {page.grant ? <Button onClick={page.grant}>{t('always-read', { host: page.host })}</Button> : null}
        </Empty>
      );
    case 'read':
      return <Works report={page.report} page={page} following={following} open={open} />;
  }
}

function Works({
  report,
  page,
  following,
  open,
}: ThisPageProps & { readonly report: PageReport; readonly page: PageState & { kind: 'read' } }) {
  const [shown, setShown] = useState(WORKS_AT_FIRST);
  const works = report.works.filter((work) => work.authors.length > 0);
  if (works.length === 0) return <Empty head={t('page-empty-head')} body={t('page-empty')} />;
  const hidden = works.length - shown;
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
      {works.slice(0, shown).map((work, index) => (
        <WorkBlock key={index} report={report} work={work} alone={works.length === 1} following={following} open={open} />
      ))}
      {hidden > 0 ? (
        <p class="pad">
          <Button onClick={() => setShown(shown + 4 * WORKS_AT_FIRST)}>{t('more-works', { count: hidden })}</Button>
        </p>
      ) : null}
    </>
  );
}

export function Empty({ head, body, children }: { head: string; body: string; children?: preact.ComponentChildren }) {
  return (
    <div class="pad empty-state">
      <h2>{head}</h2>
      <p>{body}</p>
      {children ? <div class="actions">{children}</div> : null}
    </div>
  );
}
