// The settings as the options page edits them: shown as saved, and back to what they were when saving fails.

import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../lib/bus/client.ts';
import type { Settings } from '../../lib/core/you.ts';
import { dress } from '../ui/page-theme.ts';
import type { OptionsHost, Tell } from './options.tsx';

/** A list is changed by a function: it is given what is saved, which may be more than this page has heard of. */
export type Change = (patch: Partial<Settings> | ((saved: Settings) => Partial<Settings>)) => void;
type Given = Parameters<Change>[0];

const patched = (settings: Settings, patch: Given): Settings => ({
  ...settings,
  ...(typeof patch === 'function' ? patch(settings) : patch),
});

async function changeSaved(patch: (saved: Settings) => Partial<Settings>) {
  const saved = await call('settings', null);
  return saved.ok ? call('set-settings', patch(saved.value)) : saved;
}

export function useSettings(tell: Tell, saved: string, hear: OptionsHost['hear']): { settings: Settings | undefined; change: Change } {
  const [settings, setSettings] = useState<Settings>();
  /** Changes under way: an answer counts only when no later change waits for its own. */
  const under = useRef(0);
  /** One after another, so that each starts from what the one before has saved. */
  const last = useRef(Promise.resolve());

  const read = async (): Promise<void> => {
    const answer = await call('settings', null);
    if (!answer.ok) tell(answer.error);
    else if (under.current === 0) setSettings(answer.value);
  };
  useEffect(() => {
    const again = (): void => void read();
    again();
    // They may have been changed on a card in the meantime, or by a file.
    addEventListener('focus', again);
    const deaf = hear((what) => what === 'settings' && again());
    return () => {
      removeEventListener('focus', again);
      deaf();
    };
  }, []);
  useEffect(() => {
    if (settings) dress(settings.theme);
  }, [settings?.theme]);

  const save = async (patch: Given): Promise<void> => {
    const answer = await (typeof patch === 'function' ? changeSaved(patch) : call('set-settings', patch));
    under.current -= 1;
    tell(answer.ok ? saved : answer.error);
    if (!answer.ok) await read();
    else if (under.current === 0) setSettings(answer.value);
  };
  const change: Change = (patch) => {
    under.current += 1;
    setSettings((now) => now && patched(now, patch));
    last.current = last.current.then(() => save(patch));
  };
  return { settings, change };
}
