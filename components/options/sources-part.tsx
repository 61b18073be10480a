// The public sources: what each is for, whether it may be reached, its allowance, and the user's own key.

import { useEffect, useState } from 'preact/hooks';
import { options } from '../../assets/locales/en/options.ts';
import { call } from '../../lib/bus/client.ts';
import type { SourceState } from '../../lib/bus/protocol.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Switch } from '../ui/switch.tsx';
import { moment, wordsOf } from '../ui/words.ts';
import type { SitesPartProps } from './sites-part.tsx';

const t = wordsOf('options', options);

export function SourcesPart({ settings, change, host, tell }: SitesPartProps) {
  const [sources, setSources] = useState<readonly SourceState[]>();
  const read = async (): Promise<void> => {
    const answer = await call('sources', null);
    if (answer.ok) setSources(answer.value);
    else tell(answer.error);
  };
  useEffect(() => {
    void read();
  }, []);
  const toggle = (id: string, on: boolean): void =>
    change(({ sourcesOff }) => ({ sourcesOff: on ? sourcesOff.filter((one) => one !== id) : [...new Set([...sourcesOff, id])] }));

  return (
    <div class="part">
      <p class="help">{t('sources-help')}</p>
      {sources?.map((source) => (
        <section key={source.id} class="source-part">
          <Switch
            label={source.title}
            help={source.why}
            checked={!settings.sourcesOff.includes(source.id)}
            onChange={(on) => toggle(source.id, on)}
          />
          <p class="help">
            <SafeLink href={source.home}>{t('source-about', { source: source.title })}</SafeLink>
          </p>
          {source.permitted ? null : (
            <div class="line">
              <p class={source.optional ? 'help' : 'error'}>{t(source.optional ? 'source-optional' : 'source-not-permitted')}</p>
              <Button kind="accent" onClick={() => void host.permit(source.hosts).then(read)}>
                {t('source-permit')}
              </Button>
            </div>
          )}
          <Allowance source={source} />
          {source.keyRefused ? (
            <p class="error" role="status">
              {t('key-was-refused', { source: source.title })}
            </p>
          ) : null}
          {source.keyField ? <KeyField source={source} tell={tell} changed={read} /> : null}
        </section>
      ))}
    </div>
  );
}

function Allowance({ source: { budget, blockedUntil } }: { readonly source: SourceState }) {
  if (blockedUntil !== undefined && blockedUntil > Date.now())
    return <p class="help">{t('source-blocked', { time: moment(blockedUntil) })}</p>;
  if (!budget) return null;
  const { limit, remaining, resetAt } = budget;
  return <p class="help">{t('source-budget', { used: limit - remaining, limit, time: moment(resetAt) })}</p>;
}

type KeyFieldProps = { readonly source: SourceState; readonly tell: SitesPartProps['tell']; readonly changed: () => Promise<void> };

function KeyField({ source, tell, changed }: KeyFieldProps) {
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const name = { source: source.title };

  const save = async (value: string): Promise<void> => {
    setBusy(true);
    setError(undefined);
    const answer = await call('set-key', { source: source.id, key: value });
    setBusy(false);
    if (!answer.ok) return tell(answer.error);
    if (answer.value.accepted) {
      setKey('');
      tell(t(value ? 'key-accepted' : 'key-removed'));
    } else setError(t(answer.value.why === 'refused' ? 'key-refused' : 'key-unreachable', name));
    await changed();
  };

  if (source.hasKey) {
    return (
      <div class="line">
        <p>{t('key-kept', name)}</p>
        <Button disabled={busy} onClick={() => void save('')}>
          {t('key-remove')}
        </Button>
      </div>
    );
  }
  return (
    <div class="field-row">
      <Field
        type="password"
        label={t('key-label', name)}
        value={key}
        onInput={setKey}
        onSubmit={() => void save(key.trim())}
        help={t('key-help', name)}
        error={error}
        disabled={busy}
      />
      <Button kind="accent" disabled={busy || key.trim() === ''} onClick={() => void save(key.trim())}>
        {t(busy ? 'key-checking' : 'key-save')}
      </Button>
    </div>
  );
}
