// How much of somebody's work lies in one subfield, with its sample and its formula; absent where there is too little.

import { useMemo } from 'preact/hooks';
import { figures } from '../../assets/locales/en/figures.ts';
import { SUBFIELDS } from '../../lib/core/subfields.ts';
import { LEAST_WORKS, shareOf, subfieldsOf } from '../../lib/insight/share.ts';
import { number, wordsOf } from '../ui/words.ts';
import type { Entry } from './entries.ts';
import { Select } from './select.tsx';

const t = wordsOf('figures', figures);

export type ShareProps = {
  readonly entries: readonly Entry[];
  /** Every paper of the record is among them. */
  readonly complete: boolean;
  /** The one that is set, for every person and every surface. */
  readonly subfield: string;
  readonly setSubfield: (subfield: string) => void;
};

export function ShareFigure({ entries, complete, subfield, setSubfield }: ShareProps) {
  const touched = useMemo(() => subfieldsOf(entries), [entries]);
  const share = shareOf(entries, subfield);
  const nameOf = (of: string): string => (touched.find((one) => one.id === of) ?? SUBFIELDS.find((one) => one.id === of))?.name ?? of;
  // The one that is set may be none of theirs: a share of 0 % is an answer too.
  const choices = touched.some((one) => one.id === subfield) ? touched : [{ id: subfield, name: nameOf(subfield) }, ...touched];
  return (
    <div class="figure" data-figure="share">
      <p class="figure-value">
        {share ? <b>{t('percent', { value: number(Math.round(share.percent)) })}</b> : null}
        <span>{t('share-label', { name: nameOf(subfield) })}</span>
      </p>
      <p class="help">
        {share
          ? [t('share-sample', { count: share.sample }), complete ? '' : t('share-part', { count: entries.length })]
              .filter(Boolean)
              .join(', ')
          : t('share-few', { least: LEAST_WORKS, count: entries.filter(({ topics }) => topics.length > 0).length })}
      </p>
      <details class="fold">
        <summary>{t('how')}</summary>
        <p class="say">{t('share-how')}</p>
        <Select label={t('share-choose')} value={subfield} onChange={setSubfield}>
          {choices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      </details>
    </div>
  );
}
