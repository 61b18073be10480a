// The subfield whose share is shown: one setting, for every person and every surface.

import { useEffect, useState } from 'preact/hooks';
import { call } from '../../lib/bus/client.ts';
import { DEFAULT_SETTINGS } from '../../lib/core/you.ts';

/** The setting, and how to change it. The default until the background has answered. */
export function useSubfield(): readonly [string, (subfield: string) => void] {
  const [subfield, set] = useState(DEFAULT_SETTINGS.subfield);
  useEffect(() => {
    void call('settings', null).then((answer) => {
      if (answer.ok) set(answer.value.subfield);
    });
  }, []);
  return [
    subfield,
    (next) => {
      set(next);
      void call('set-settings', { subfield: next });
    },
  ];
}
