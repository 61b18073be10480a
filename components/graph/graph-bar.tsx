// What the graph shows: kinds, years, and a search that brings a node into the middle.

import { useState } from 'preact/hooks';
import { graph as english } from '../../assets/locales/en/graph.ts';
import { NODE_KINDS } from '../../lib/insight/graph.ts';
import { asTyped } from '../ui/as-typed.ts';
import { Field } from '../ui/field.tsx';
import { wordsOf } from '../ui/words.ts';
import { Select } from '../works/select.tsx';
import type { GraphState } from './use-graph.ts';

const t = wordsOf('graph', english);

export type GraphBarProps = { readonly state: GraphState; readonly find: (id: string) => void };

export function GraphBar({ state, find }: GraphBarProps) {
  const { graph, kinds, toggle, years, from, to, setYears } = state;
  const [text, setText] = useState('');
  const [nth, setNth] = useState(0);
  const wanted = asTyped(text).trim();
  const found = wanted ? graph.nodes.filter(({ label }) => asTyped(label).includes(wanted)) : [];
  const go = (place: number): void => {
    const node = found[place % found.length];
    if (node) find(node.id);
    setNth(place + 1);
  };
  return (
    <div class="graph-bar">
      <fieldset class="graph-kinds">
        <legend class="hidden">{t('show')}</legend>
        {NODE_KINDS.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={kinds.has(kind)} onChange={() => toggle(kind)} />
            <i class={`graph-dot graph-${kind}`} aria-hidden="true" />
            {t('kind-count', { kind: t(`kind-${kind}`), count: graph.nodes.filter((node) => node.kind === kind).length })}
          </label>
        ))}
      </fieldset>
      <div class="graph-find">
        <Field
          type="search"
          label={t('find')}
          labelHidden
          placeholder={t('find')}
          value={text}
          onInput={(value) => {
            setText(value);
            setNth(0);
          }}
          onSubmit={() => go(nth)}
          {...(wanted && found.length === 0 ? { help: t('find-none') } : {})}
        />
        {years.length > 1 ? (
          <div class="graph-years">
            <YearSelect label={t('from')} value={from} years={years} onChange={(year) => setYears({ from: year })} />
            <YearSelect label={t('to')} value={to} years={years} onChange={(year) => setYears({ to: year })} />
          </div>
        ) : null}
      </div>
    </div>
  );
}

type YearSelectProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly years: readonly number[];
  readonly onChange: (year: number | undefined) => void;
};

function YearSelect({ label, value, years, onChange }: YearSelectProps) {
  return (
    <Select label={label} value={value?.toString() ?? ''} onChange={(year) => onChange(Number(year) || undefined)}>
      <option value="">{t('any')}</option>
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </Select>
  );
}
