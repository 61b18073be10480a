// The authors of one paper: the first three, the others on a click, each to be opened.

import { useState } from 'preact/hooks';
import { works as english } from '../../assets/locales/en/works.ts';
import type { FullWork, WorkAuthor } from '../../lib/core/full-work.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import { Name } from '../ui/name.tsx';
import { wordsOf } from '../ui/words.ts';
import { Peek } from './peek.tsx';

const t = wordsOf('works', english);

const FIRST = 3;

export type BylineProps = {
  readonly work: FullWork;
  readonly self: readonly ResearcherId[];
  readonly open: (id: ResearcherId, name: string) => void;
  /** Papers read so far that somebody shares with the person shown. */
  readonly shared: (id: ResearcherId) => number;
};

export function Byline({ work, self, open, shared }: BylineProps) {
  const [whole, setWhole] = useState(false);
  const { authors, authorsTruncated } = work;
  if (authors.length === 0) return <p class="faint">{t('no-authors')}</p>;
  // One name more is no longer than "et al.".
  const shown = whole || authors.length <= FIRST + 1 ? authors : authors.slice(0, FIRST);
  const hidden = authors.length - shown.length;
  return (
    <p class="byline-names">
      {shown.map((author, seat) => (
        <>
          <span class="byline-one">
            <Author author={author} me={author.researcher !== undefined && self.includes(author.researcher)} open={open} shared={shared} />
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

type AuthorProps = Pick<BylineProps, 'open' | 'shared'> & { readonly author: WorkAuthor; readonly me: boolean };

function Author({ author, me, open, shared }: AuthorProps) {
  const { name, researcher } = author;
  if (me) {
    return (
      <strong>
        <Name>{name}</Name>
      </strong>
    );
  }
  if (!researcher) return <Name>{name}</Name>;
  return (
    <Peek author={author} shared={shared(researcher)} open={() => open(researcher, name)}>
      <Name>{name}</Name>
    </Peek>
  );
}
