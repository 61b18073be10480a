// The one place where a Failure becomes words. A limit, an outage and "nothing known" never read alike.

import { ui } from '../../assets/locales/en/ui.ts';
import type { Failure } from '../../lib/core/failure.ts';
import { Button } from './button.tsx';
import { sourceName } from './source-badge.tsx';
import { moment, wordsOf } from './words.ts';

const t = wordsOf('ui', ui);

/** One sentence: what is missing and until when. */
export function failureWords(failure: Failure): string {
  switch (failure.kind) {
    case 'rate-limited':
      return t('failure-rate-limited', { source: sourceName(failure.source), time: moment(failure.retryAt) });
    case 'needs-key':
    case 'timeout':
    case 'bad-shape':
      return t(`failure-${failure.kind}`, { source: sourceName(failure.source) });
    case 'http':
      return t(failure.status >= 500 ? 'failure-http-outage' : 'failure-http-refused', {
        source: sourceName(failure.source),
        status: String(failure.status),
      });
    case 'too-new':
      return t('failure-too-new', { time: moment(failure.retryAt) });
    case 'disabled':
      return t(`failure-disabled-${failure.why}`);
    case 'not-saved':
      return t(`failure-not-saved-${failure.why}`);
    case 'not-found':
    case 'ambiguous':
    case 'offline':
    case 'cancelled':
      return t(`failure-${failure.kind}`);
  }
}

/** Is asking again of use now? Not while a limit holds, nor for what only the user can change. */
export const canRetry = ({ kind }: Failure): boolean =>
  kind === 'offline' || kind === 'timeout' || kind === 'http' || kind === 'bad-shape' || kind === 'cancelled';

/** The part of the options where the reader can change it, if there is one. */
export function optionsSection(failure: Failure): string | undefined {
  if (failure.kind === 'needs-key') return 'sources';
  if (failure.kind !== 'disabled') return undefined;
  return { 'cache-only': 'privacy', permission: 'sources', site: 'sites', settings: 'sources' }[failure.why];
}

export type FailureNoteProps = {
  readonly failure: Failure;
  readonly retry?: (() => void) | undefined;
  /** Opens the options at a part; without it no such button is shown. */
  readonly openOptions?: ((section?: string) => void) | undefined;
};

export function FailureNote({ failure, retry, openOptions }: FailureNoteProps) {
  const section = openOptions && optionsSection(failure);
  return (
    <div class="failure" data-kind={failure.kind}>
      <p>{failureWords(failure)}</p>
      {retry && canRetry(failure) ? (
        <Button kind="quiet" onClick={retry}>
          {t('retry')}
        </Button>
      ) : null}
      {section ? (
        <Button kind="quiet" onClick={() => openOptions(section)}>
          {t('open-options')}
        </Button>
      ) : null}
    </div>
  );
}
