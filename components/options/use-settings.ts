// The settings as the options page edits them: shown as saved, and back to what they were when saving fails.

import { useEffect, useState } from 'preact/hooks';
import { call } from '../../lib/bus/client.ts';
import type { Settings } from '../../lib/core/you.ts';
import type { Tell } from './options.tsx';

export type Change = (patch: Partial<Settings>) => void;

export function useSettings(tell: Tell, saved: string): { settings: Settings | undefined; change: Change } {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void call('settings', null).then((answer) => (answer.ok ? setSettings(answer.value) : tell(answer.error)));
  }, []);
  const change: Change = async (patch) => {
    const before = settings;
    setSettings((now) => now && { ...now, ...patch });
    const answer = await call('set-settings', patch);
    setSettings(answer.ok ? answer.value : before);
    tell(answer.ok ? saved : answer.error);
  };
  return { settings, change };
}
