// The authors of one paper: the first three, the others on a click, each to be opened. Cards come over them as over names on pages.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { works as english } from '../../assets/locales/en/works.ts';
import type { FullWork, WorkAuthor } from '../../lib/core/full-work.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import { Name } from '../ui/name.tsx';
import { wordsOf } from '../ui/words.ts';
import { setWorkAt } from './printed.ts';

const t = wordsOf('works', english);

const FIRST = 3;

export type BylineProps = {
  readonly work: FullWork;
  readonly self: readonly ResearcherId[];
  readonly open: (id: ResearcherId, name: string) => void;
};

export function Byline({ work, self, open }: BylineProps) {
  const [whole, setWhole] = useState(false);
  const root = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (root.current) setWorkAt(root.current, work);
  }, [work]);
  const { authors, authorsTruncated } = work;
  if (authors.length === 0) return <p class="faint">{t('no-authors')}</p>;
  // One name more is no longer than "et al.".
  const shown = whole || authors.length <= FIRST + 1 ? authors : authors.slice(0, FIRST);
  const hidden = authors.length - shown.length;
  return (
    <p class="byline-names" ref={root}>
      {shown.map((author, seat) => (
        <>
          <span class="byline-one">
            <Author author={author} seat={seat} me={author.researcher !== undefined && self.includes(author.researcher)} open={open} />
            {seat < shown.length - 1 || hidden > 0 ? ',' : ''}
          </span>{' '}
        </>
      ))}
      {hidden > 0 ? (
        <button type="button" class="et-al" aria-label={t('et-al-label', { count: authors.length })} onClick={() => setWhole(true)}>
          {t('et-al', { count: authors.length })}
        </button>
      ) : null}
      {hidden === 0 && authorsTruncated ? <span class="faint"> {t('authors-cut')}</span> : null}
    </p>
  );
}

type AuthorProps = Pick<BylineProps, 'open'> & { readonly author: WorkAuthor; readonly seat: number; readonly me: boolean };

function Author({ author: { name, researcher }, seat, me, open }: AuthorProps) {
  if (me) {
    return (
      <strong>
        <Name>{name}</Name>
      </strong>
    );
  }
  return researcher ? (
    <button type="button" class="author" data-seat={seat} onClick={() => open(researcher, name)}>
      <Name>{name}</Name>
    </button>
  ) : (
    <span data-seat={seat}>
      <Name>{name}</Name>
    </span>
  );
}
