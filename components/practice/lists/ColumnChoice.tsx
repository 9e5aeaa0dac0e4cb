import type { GridColumn } from '../../../catalog/practice/columns';
import { useApp } from '../../app-context';
import { Disclosure } from '../../ui/Disclosure';

interface ColumnChoiceProps {
  columns: readonly GridColumn[];
  /** Columns that the view of this client does not have. */
  missing: readonly string[];
  shown: readonly string[];
  onChange(shown: readonly string[]): void;
}

/** Which columns a list shows; its first one stays, as it opens the record. */
export function ColumnChoice({ columns, missing, shown, onChange }: ColumnChoiceProps) {
  const { language } = useApp();
  const { t, label } = language;
  return (
    <Disclosure label={t('grid.columns')}>
      <fieldset class="choices">
        <legend class="visually-hidden">{t('grid.columns')}</legend>
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
              {missing.includes(id) && <span class="muted"> {t('grid.missingColumn')}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
