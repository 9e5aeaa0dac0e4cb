import { choiceOptions } from '../../../catalog/choice-labels';
import type { GridColumn } from '../../../catalog/practice/columns';
import type { ListValue } from '../../../domain/list-query';
import { useApp } from '../../app-context';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../ui/use-words';
import { useCellWords } from './cells';

/** The value that a column has to have, by the column's name. */
export type Filters = Readonly<Record<string, ListValue>>;

interface FilterPanelProps {
  columns: readonly GridColumn[];
  filters: Filters;
  onChange(filters: Filters): void;
}

/** Written into an option, so that any value comes back as what it was. */
const write = (value: ListValue) => JSON.stringify(value);

/** Which values a list is narrowed down to, column by column. */
export function FilterPanel({ columns, filters, onChange }: FilterPanelProps) {
  const { say } = useWords('practice');
  const { language, simulator } = useApp();
  const { label } = language;
  const { choiceWord } = useCellWords();
  const profiles = simulator.basics.value?.profiles ?? [];

  function valuesOf({ show }: GridColumn): readonly (readonly [value: ListValue, word: string])[] {
    switch (show.kind) {
      case 'choice':
        return choiceOptions[show.choice].map(({ value }) => [value, choiceWord(show.choice, value)]);
      case 'switch':
        return Object.entries(show.words).map(([value, term]) => [JSON.parse(value), label(term)]);
      case 'profile':
        return [
          [null, say('common.none')],
          ...profiles.map(({ emailserverprofileid, name }) => [emailserverprofileid, name ?? ''] as const),
        ];
      default:
        return [];
    }
  }

  const filterable = columns.flatMap((column) => {
    const values = valuesOf(column);
    return column.column !== null && values.length > 0 ? [{ name: column.column, column, values }] : [];
  });
  if (filterable.length === 0) return null;
  const count = Object.keys(filters).length;
  return (
    <Disclosure label={count > 0 ? say('grid.filtered', { count }) : say('grid.filter')}>
      <div class="choices">
        {filterable.map(({ name, column, values }) => (
          <label class="field" key={name}>
            <span>{label(column.label)}</span>
            <select
              name={`filter-${name}`}
              value={name in filters ? write(filters[name] ?? null) : ''}
              onChange={({ currentTarget: { value } }) => {
                const { [name]: _, ...others } = filters;
                onChange(value === '' ? others : { ...others, [name]: JSON.parse(value) as ListValue });
              }}
            >
              <option value="">{say('grid.anyValue')}</option>
              {values.map(([value, word]) => (
                <option value={write(value)} key={write(value)}>
                  {word}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="button" class="button" disabled={count === 0} onClick={() => onChange({})}>
          {say('grid.clearFilter')}
        </button>
      </div>
    </Disclosure>
  );
}
