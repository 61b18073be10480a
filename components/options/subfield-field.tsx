// Which subfield's share of somebody's work the panel shows. The list of all comes when the part is open.

import { useEffect, useId, useState } from 'preact/hooks';
import { options } from '../../assets/locales/en/options.ts';
import type { NamedSubfield } from '../../lib/core/subfields.ts';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('options', options);

export function SubfieldField({ value, onChange }: { readonly value: string; readonly onChange: (subfield: string) => void }) {
  const id = useId();
  const [all, setAll] = useState<readonly NamedSubfield[]>([]);
  useEffect(() => {
    void import('../../lib/core/subfields.ts').then(({ SUBFIELDS }) => setAll(SUBFIELDS));
  }, []);
  return (
    <div class="field">
      <label for={id}>{t('subfield')}</label>
      <select id={id} value={value} aria-describedby={`${id}-help`} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {/* One chosen in the panel may be newer than our list. */}
        {all.some((one) => one.id === value) ? null : <option value={value}>{value}</option>}
        {all.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <p class="help" id={`${id}-help`}>
        {t('subfield-help')}
      </p>
    </div>
  );
}
