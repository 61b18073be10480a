// The settings as the options page edits them: shown as saved, and back to what they were when saving fails.

import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../lib/bus/client.ts';
import type { Settings } from '../../lib/core/you.ts';
import { dress } from '../ui/page-theme.ts';
import type { Tell } from './options.tsx';

export type Change = (patch: Partial<Settings>) => void;

export function useSettings(tell: Tell, saved: string): { settings: Settings | undefined; change: Change } {
  const [settings, setSettings] = useState<Settings>();
  /** Changes under way: an answer counts only when no later change waits for its own. */
  const under = useRef(0);

  const read = async (): Promise<void> => {
    const answer = await call('settings', null);
    if (!answer.ok) tell(answer.error);
    else if (under.current === 0) setSettings(answer.value);
  };
  useEffect(() => {
    const again = (): void => void read();
    again();
    // They may have been changed on a card in the meantime.
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, []);
  useEffect(() => {
    if (settings) dress(settings.theme);
  }, [settings?.theme]);

  const change: Change = async (patch) => {
    under.current += 1;
    setSettings((now) => now && { ...now, ...patch });
    const answer = await call('set-settings', patch);
    under.current -= 1;
    tell(answer.ok ? saved : answer.error);
    if (!answer.ok) await read();
    else if (under.current === 0) setSettings(answer.value);
  };
  return { settings, change };
}
