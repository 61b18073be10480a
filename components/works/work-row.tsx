// One paper of the list: what it is, where and when, who wrote it, and what can be done with it.

import { Fragment, type VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { works as english } from '../../assets/locales/en/works.ts';
import type { Category } from '../../lib/core/full-work.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { date, wordsIn, wordsOf } from '../ui/words.ts';
import { Byline, type BylineProps } from './byline.tsx';
import { CiteButtons, type CiteProps } from './cite-menu.tsx';
import { type Entry, subfieldOf, typeOf } from './entries.ts';
import { TexText } from './tex-text.tsx';

const t = wordsOf('works', english);

export type WorkRowProps = Omit<BylineProps, 'work'> &
  Pick<CiteProps, 'say'> & {
    readonly entry: Entry;
    readonly category: Category | undefined;
    /** Does the reader want to see how often it was cited? */
    readonly numbers: boolean;
  };

export function WorkRow({ entry, category, numbers, say, ...byline }: WorkRowProps) {
  const { work, preprint, abstract, openUrl, citedByCount, part, retracted } = entry;
  const [shown, setShown] = useState<'abstract' | 'cite'>();
  const below = useId();
  const title = work.title || t('untitled');
  const toggle = (what: 'abstract' | 'cite'): void => setShown(shown === what ? undefined : what);
  return (
    <article class="work">
      <p class="work-meta faint">
        {retracted ? <Badge tone="accent">{t('retracted')}</Badge> : null}
        {[typeWords(typeOf(entry)), placeWords(entry, category), dateWords(entry), part && t(`part-${part}`)]
          .filter(Boolean)
          .map((words, place) => (
            <Fragment key={place}>
              {place > 0 ? ' · ' : ''}
              {words}
            </Fragment>
          ))}
      </p>
      <h4 dir="auto">
        <SafeLink href={work.url ?? preprint?.url}>
          <TexText>{title}</TexText>
        </SafeLink>
      </h4>
      <Byline work={work} {...byline} />
      <p class="work-deeds">
        {!numbers || citedByCount === undefined ? null : <span class="faint">{t('cited-by', { count: citedByCount })}</span>}
        {openUrl ? (
          <SafeLink href={openUrl}>
            {t('open-copy')}
            <span class="hidden">: {title}</span>
          </SafeLink>
        ) : null}
        {preprint ? <SafeLink href={preprint.url}>{t('also-preprint')}</SafeLink> : null}
        {abstract ? (
          <Button
            kind="quiet"
            label={t('abstract-of', { title })}
            expanded={shown === 'abstract'}
            controls={below}
            onClick={() => toggle('abstract')}
          >
            {t('abstract')}
          </Button>
        ) : null}
        <Button kind="quiet" label={t('cite-of', { title })} expanded={shown === 'cite'} controls={below} onClick={() => toggle('cite')}>
          {t('cite')}
        </Button>
      </p>
      {shown === 'abstract' && abstract ? (
        <p class="work-abstract" id={below} dir="auto">
          <TexText>{abstract}</TexText>
        </p>
      ) : null}
      {shown === 'cite' ? (
        <p class="work-cite" id={below}>
          <CiteButtons works={() => [work]} say={say} />
        </p>
      ) : null}
    </article>
  );
}

/** The source's types in words; one that is new to us, as the source spells it. */
export function typeWords(type: string | undefined): string | undefined {
  if (!type) return undefined;
  const known = wordsIn('works', english, `type-${type}`);
  return typeof known === 'string' ? known : type.replaceAll('-', ' ');
}

/**
 * The journal; of a preprint what arXiv files it under ("LG"), or else what it is about and where it lies ("arXiv (Cornell University)"
 * is arXiv).
 */
function placeWords(entry: Entry, category: Category | undefined): string | VNode | undefined {
  const { work } = entry;
  if (work.venueKind !== 'repository' && work.venue) return work.venue;
  if (category) return <abbr title={`${category.name} (${category.code})`}>{category.code.replace(/^.*\./, '')}</abbr>;
  if (work.venueKind !== 'repository') return subfieldOf(entry);
  return [subfieldOf(entry), work.venue?.replace(/\s*\([^)]*\)\s*$/, '')].filter(Boolean).join(' · ');
}

function dateWords({ work }: Entry): string | undefined {
  // Local noon: a date without an hour must not become the day before.
  const at = work.date ? Date.parse(`${work.date}T12:00`) : Number.NaN;
  return Number.isNaN(at) ? work.year?.toString() : date(at);
}
