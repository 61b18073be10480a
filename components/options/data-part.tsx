// The user's data: save it, read a file after seeing what it would change, undo corrections, clear stored answers.

import { useEffect, useState } from 'preact/hooks';
import { options } from '../../assets/locales/en/options.ts';
import { call } from '../../lib/bus/client.ts';
import { Button } from '../ui/button.tsx';
import { number, wordsOf } from '../ui/words.ts';
import { CorrectionList } from './correction-list.tsx';
import { ImportFile } from './import-file.tsx';
import type { OptionsHost, Tell } from './options.tsx';

const t = wordsOf('options', options);

export function DataPart({ host, tell }: { readonly host: OptionsHost; readonly tell: Tell }) {
  const [cache, setCache] = useState<{ rows: number; bytes: number }>();
  const readCache = async (): Promise<void> => {
    const answer = await call('cache-stats', null);
    if (answer.ok) setCache(answer.value);
  };
  useEffect(() => {
    void readCache();
  }, []);

  const save = async (): Promise<void> => {
    const { fileName, json } = await host.transfer.exportAll();
    host.save(fileName, json);
    tell(t('exported', { file: fileName }));
  };
  const clear = async (): Promise<void> => {
    const answer = await call('clear-cache', null);
    tell(answer.ok ? t('cache-cleared') : answer.error);
    await readCache();
  };
  return (
    <div class="part">
      <p class="help">{t('data-help')}</p>
      <div class="line">
        <div>
          <p>{t('export')}</p>
          <p class="help">{t('export-help')}</p>
        </div>
        <Button onClick={() => void save()}>{t('export-button')}</Button>
      </div>
      <ImportFile transfer={host.transfer} tell={tell} />
      <h2>{t('corrections')}</h2>
      <CorrectionList tell={tell} hear={host.hear} />
      <h2>{t('cache')}</h2>
      <div class="line">
        <div>
          <p>{cache ? t('cache-size', { count: cache.rows, size: bytes(cache.bytes) }) : ' '}</p>
          <p class="help">{t('cache-help')}</p>
        </div>
        <Button onClick={() => void clear()}>{t('cache-clear')}</Button>
      </div>
    </div>
  );
}

/** 1,000-based, as systems show files. */
function bytes(size: number): string {
  if (size < 1_000_000) return `${number(Math.ceil(size / 1_000))} kB`;
  return `${number(Math.round(size / 100_000) / 10)} MB`;
}
