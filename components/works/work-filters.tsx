// What the list shows of somebody's papers: order, text, and the fields behind "Filters".

import { works as english } from '../../assets/locales/en/works.ts';
import type { WorksOrder } from '../../lib/core/full-work.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';
import { wordsIn, wordsOf } from '../ui/words.ts';
import { type Choices, NO_FILTER, type WorkChoice, type WorkFilter } from './entries.ts';
import { Select } from './select.tsx';
import { typeWords } from './work-row.tsx';

const t = wordsOf('works', english);

const FIELDS = ['year', 'type', 'category', 'part', 'coauthor'] as const;
/** More than anybody scrolls through; the text field finds the others. */
const MOST_CHOICES = 200;

export type WorkFiltersProps = {
  readonly order: WorksOrder;
  readonly setOrder: (order: WorksOrder) => void;
  readonly filter: WorkFilter;
  readonly setFilter: (filter: WorkFilter) => void;
  readonly choices: Choices;
};

export function WorkFilters({ order, setOrder, filter, setFilter, choices }: WorkFiltersProps) {
  const set = Object.values(filter).some(Boolean);
  return (
    <div class="work-filters">
      <div class="work-find">
        <Field
          type="search"
          label={t('filter-text')}
          labelHidden
          placeholder={t('filter-text')}
          value={filter.text}
          onInput={(text) => setFilter({ ...filter, text })}
        />
        <Choice
          label={t('order')}
          value={order}
          options={[
            { value: 'newest', label: t('order-newest') },
            { value: 'cited', label: t('order-cited') },
          ]}
          onChange={setOrder}
        />
      </div>
      <div class="work-fields">
        {FIELDS.map((field) =>
          choices[field].length > 1 || filter[field] ? (
            <Select
              key={field}
              label={t(`filter-${field}`)}
              value={filter[field]}
              onChange={(value) => setFilter({ ...filter, [field]: value })}
            >
              <option value="">{t('any')}</option>
              <Options field={field} choices={choices[field].slice(0, MOST_CHOICES)} />
            </Select>
          ) : null,
        )}
        {set ? (
          <Button kind="link" onClick={() => setFilter(NO_FILTER)}>
            {t('clear')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

type FieldName = (typeof FIELDS)[number];

function Options({ field, choices }: { readonly field: FieldName; readonly choices: readonly WorkChoice[] }) {
  const options = (of: WorkChoice['group']) =>
    choices
      .filter(({ group }) => group === of)
      .map((choice) => (
        <option key={choice.value} value={choice.value}>
          {t('choice', { label: labelOf(field, choice), count: choice.count })}
        </option>
      ));
  return (
    <>
      {options(undefined)}
      {(['arxiv', 'openalex'] as const).map((group) =>
        choices.some((choice) => choice.group === group) ? (
          <optgroup key={group} label={t(`group-${group}`)}>
            {options(group)}
          </optgroup>
        ) : null,
      )}
    </>
  );
}

function labelOf(field: FieldName, { label }: WorkChoice): string {
  if (field === 'type') return typeWords(label) ?? label;
  const part = field === 'part' ? wordsIn('works', english, `part-${label}`) : undefined;
  return typeof part === 'string' ? part : label;
}
