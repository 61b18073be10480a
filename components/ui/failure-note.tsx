// The one place where a Failure becomes words. A limit, an outage and "nothing known" never read alike.

import { failures } from '../../assets/locales/en/failures.ts';
import type { Failure } from '../../lib/core/failure.ts';
import { Button } from './button.tsx';
import { sourceName } from './source-badge.tsx';
import { moment, say, wordsIn, wordsOf } from './words.ts';

const t = wordsOf('ui', failures);

/** One sentence: what is missing and until when. A test holds a message for every kind. */
export function failureWords(failure: Failure): string {
  const key =
    'why' in failure
      ? `${failure.kind}-${failure.why}`
      : failure.kind === 'http'
        ? `http-${failure.status === 0 ? 'silent' : failure.status < 500 ? 'refused' : 'outage'}`
        : failure.kind;
  return say(wordsIn('ui', failures, `failure-${key}`) ?? key, {
    ...('source' in failure ? { source: sourceName(failure.source) } : {}),
    ...('retryAt' in failure ? { time: moment(failure.retryAt) } : {}),
    ...('status' in failure ? { status: String(failure.status) } : {}),
  });
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
        <Button kind="link" onClick={retry}>
          {t('retry')}
        </Button>
      ) : null}
      {section ? (
        <Button kind="link" onClick={() => openOptions(section)}>
          {t('open-options')}
        </Button>
      ) : null}
    </div>
  );
}
