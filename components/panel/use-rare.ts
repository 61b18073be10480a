// Brings the panel's rare parts once one of them is wanted.

import { useEffect, useState } from 'preact/hooks';

type Rare = typeof import('./rare.ts');

/** Undefined until they are wanted and there. */
export function useRare(wanted: boolean): Rare | undefined {
  const [rare, setRare] = useState<Rare>();
  useEffect(() => {
    if (wanted && !rare) void import('./rare.ts').then(setRare);
  }, [wanted]);
  return rare;
}
