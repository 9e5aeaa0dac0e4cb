import type { GridColumn } from '../../../catalog/practice/columns';
import { useApp } from '../../app-context';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../ui/use-words';

interface ColumnChoiceProps {
  columns: readonly GridColumn[];
  /** Columns that the view of this client does not have. */
  missing: readonly string[];
  shown: readonly string[];
  onChange(shown: readonly string[]): void;
}

/** Which columns a list shows; its first one stays, as it opens the record. */
export function ColumnChoice({ columns, missing, shown, onChange }: ColumnChoiceProps) {
  const { say } = useWords('practice');
  const { language } = useApp();
  const { label } = language;
  return (
    <Disclosure label={say('grid.columns')}>
      <fieldset class="choices">
        <legend class="visually-hidden">{say('grid.columns')}</legend>
        {columns.slice(1).map(({ id, label: name }) => (
          <label class="check" key={id}>
            <input
              type="checkbox"
              name={`column-${id}`}
              checked={shown.includes(id) && !missing.includes(id)}
              disabled={missing.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(
                  columns
                    .map((column) => column.id)
                    .filter((each) => (each === id ? checked : shown.includes(each))),
                )
              }
            />
            <span>
              {label(name)}
              {missing.includes(id) && <span class="muted"> {say('grid.missingColumn')}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
