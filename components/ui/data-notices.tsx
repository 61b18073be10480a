// What happened to the user's own data: restored from a copy, written by a newer version, not readable. Says it; changes nothing but its own dismissal.

import { useEffect, useState } from 'preact/hooks';
import { failures } from '../../assets/locales/en/failures.ts';
import { call } from '../../lib/bus/client.ts';
import type { DataNotice } from '../../lib/core/you.ts';
import { Button } from './button.tsx';
import { list, wordsOf } from './words.ts';

const t = wordsOf('ui', failures);

/** Nothing where all is well. */
export function DataNotices() {
  const [notices, setNotices] = useState<readonly DataNotice[]>([]);
  useEffect(() => {
    void call('notices', null).then((answer) => answer.ok && setNotices(answer.value));
  }, []);
  const dismiss = async (): Promise<void> => {
    const answer = await call('dismiss-notices', null);
    if (answer.ok) setNotices((before) => before.filter(({ problem }) => problem !== 'restored'));
  };
  const words = new Map<string, DataNotice[]>();
  for (const notice of notices) words.set(kindOf(notice), [...(words.get(kindOf(notice)) ?? []), notice]);
  return (
    <>
      {[...words].map(([kind, ones]) => (
        <div key={kind} class="data-notice" role="status">
          <p>{sentence(ones)}</p>
          {ones[0]?.problem === 'restored' ? (
            <Button kind="link" onClick={() => void dismiss()}>
              {t('dismiss')}
            </Button>
          ) : null}
        </div>
      ))}
    </>
  );
}

const kindOf = (notice: DataNotice): string => (notice.problem === 'restored' ? `restored-${notice.from}` : notice.problem);

function sentence(notices: readonly DataNotice[]): string {
  const [first] = notices;
  if (!first) return '';
  const fill = { what: list([...new Set(notices.map(({ what }) => t(`data-${what}`)))]) };
  return first.problem === 'restored' ? t(`data-restored-${first.from}`, fill) : t(`data-${first.problem}`, fill);
}
