// Novelty of somebody's work: nothing is asked before it is wanted, and what it costs is said first.

import type { ComponentChildren } from 'preact';
import { figures } from '../../assets/locales/en/figures.ts';
import { LEAST_PAPERS, LEAST_PREDECESSORS, NEAREST } from '../../lib/insight/novelty.ts';
import { Button } from '../ui/button.tsx';
import { FailureNote } from '../ui/failure-note.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { number, wordsOf } from '../ui/words.ts';
import type { Entry } from './entries.ts';
import { openOptions } from './open-options.ts';
import { TexText } from './tex-text.tsx';
import { type NoveltyState, type PaperNovelty, useNovelty } from './use-novelty.ts';

const t = wordsOf('figures', figures);

/** The published article; its DOI is the one in lib/insight/novelty.ts. */
const ARTICLE = '10.1257/aeri.20190499';

export function NoveltyFigure({
  entries,
  page,
}: {
  readonly entries: readonly Entry[];
  readonly page: (doi: string) => string | undefined;
}) {
  const state = useNovelty(entries);
  const { papers, mean, asking, failure, possible, credits } = state;
  if (possible === 0) return <Frame page={page}>{<p class="help">{t('novelty-none', { least: LEAST_PREDECESSORS })}</p>}</Frame>;
  return (
    <Frame page={page} {...(mean ? { percent: mean.percent } : {})}>
      {papers ? <Sample state={state} papers={papers} /> : <p class="help">{t('novelty-what')}</p>}
      {papers || asking ? null : (
        <p class="flow">
          <Button onClick={state.ask}>{t('novelty-ask')}</Button>
          {credits === undefined ? null : (
            <span class="help">{credits > 0 ? t('novelty-cost', { count: credits }) : t('novelty-free')}</span>
          )}
        </p>
      )}
      {asking ? (
        <>
          <p class="hidden" role="status">
            {t('novelty-asking')}
          </p>
          <Skeleton lines={[38, 72]} />
        </>
      ) : null}
      {failure && !asking ? <FailureNote failure={failure} retry={state.ask} openOptions={openOptions} /> : null}
      {papers?.some(({ novelty }) => novelty) ? <ByPaper papers={papers} titleOf={state.titleOf} /> : null}
    </Frame>
  );
}

type FrameProps = {
  readonly percent?: number;
  readonly page: (doi: string) => string | undefined;
  readonly children: ComponentChildren;
};

function Frame({ percent, page, children }: FrameProps) {
  return (
    <div class="figure" data-figure="novelty">
      <p class="figure-value">
        {percent === undefined ? null : <b>{t('percent', { value: number(Math.round(percent)) })}</b>}
        <span>{t('novelty')}</span>
      </p>
      {children}
      <details class="fold">
        <summary>{t('how')}</summary>
        <p class="say">{t('novelty-how', { nearest: NEAREST, least: LEAST_PREDECESSORS })}</p>
        <p class="say">
          <SafeLink href={page(ARTICLE)}>{t('novelty-after')}</SafeLink>
        </p>
      </details>
    </div>
  );
}

/** What the figure stands on, and what it leaves out. */
function Sample({ state, papers }: { readonly state: NoveltyState; readonly papers: readonly PaperNovelty[] }) {
  const compared = papers.filter(({ novelty }) => novelty).length;
  const thin = papers.length - compared;
  const words = [
    state.mean ? t('novelty-sample', { count: state.mean.sample }) : t('novelty-few', { least: LEAST_PAPERS, count: compared }),
    state.left > 0 ? t('novelty-left', { count: state.left }) : '',
    thin > 0 ? t('novelty-thin', { count: thin, least: LEAST_PREDECESSORS }) : '',
  ];
  return <p class="help">{words.filter(Boolean).join(' ')}</p>;
}

function ByPaper({ papers, titleOf }: { readonly papers: readonly PaperNovelty[]; readonly titleOf: NoveltyState['titleOf'] }) {
  return (
    <details class="fold">
      <summary>{t('novelty-by-paper')}</summary>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('novelty-paper')}</th>
              <th scope="col">{t('novelty')}</th>
              <th scope="col">{t('novelty-against')}</th>
            </tr>
          </thead>
          <tbody>
            {papers.flatMap(({ entry, novelty }) =>
              novelty ? (
                <tr key={entry.key}>
                  <th scope="row">
                    <TexText>{entry.work.title}</TexText>
                    {novelty.nearest[0] ? (
                      <span class="help nearest">
                        {t('novelty-nearest')}: {titleOf(novelty.nearest[0].id)}
                      </span>
                    ) : null}
                  </th>
                  <td>{t('percent', { value: number(Math.round(novelty.percent)) })}</td>
                  <td>{number(novelty.sample)}</td>
                </tr>
              ) : (
                []
              ),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}
