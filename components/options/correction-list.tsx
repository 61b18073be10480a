// Everything the user has corrected, each with an undo.

import { useEffect, useState } from 'preact/hooks';
import { options } from '../../assets/locales/en/options.ts';
import { call } from '../../lib/bus/client.ts';
import type { Correction } from '../../lib/core/you.ts';
import { Button } from '../ui/button.tsx';
import { date, wordsOf } from '../ui/words.ts';
import type { OptionsHost, Tell } from './options.tsx';

const t = wordsOf('options', options);

export function CorrectionList({ tell, hear }: { readonly tell: Tell; readonly hear: OptionsHost['hear'] }) {
  const [corrections, setCorrections] = useState<readonly Correction[]>();
  const read = async (): Promise<void> => {
    const answer = await call('corrections', null);
    if (answer.ok) setCorrections([...answer.value].sort((a, b) => b.at - a.at));
    else tell(answer.error);
  };
  useEffect(() => {
    void read();
    return hear((what) => what === 'corrections' && void read());
  }, []);
  const undo = async (id: string): Promise<void> => {
    const answer = await call('undo-correction', { id });
    if (!answer.ok) tell(answer.error);
    await read();
  };
  if (corrections?.length === 0) return <p class="empty">{t('corrections-none')}</p>;
  return (
    <ul class="plain-list">
      {corrections?.map((one) => (
        <li key={one.id} class="line">
          <div>
            <p dir="auto">{words(one)}</p>
            <p class="help">
              {'work' in one && one.work
                ? t('correction-here', { work: paperWords(one.work), date: date(one.at) })
                : t('correction-everywhere', { date: date(one.at) })}
            </p>
          </div>
          <Button label={t('undo-correction', { name: one.name })} onClick={() => void undo(one.id)}>
            {t('undo')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Without an id it is known by its title. */
function paperWords(work: string): string {
  const [kind, title = ''] = work.split(':');
  return kind === 'title' ? t('correction-title', { title }) : work;
}

function words(one: Correction): string {
  const { name } = one;
  if (one.kind === 'none') return t('correction-none', { name });
  const { researcherName: researcher } = one;
  return 'other' in one
    ? t(`correction-${one.kind}`, { name: researcher, other: one.otherName })
    : t(`correction-${one.kind}`, { name, researcher });
}
