import { choiceOptions } from '../../../catalog/choice-labels';
import { type ChoiceOf, IncomingFilter } from '../../../domain/choices';
import { useApp } from '../../app-context';
import { FieldMessage } from '../frame/FieldMessage';

type Filter = ChoiceOf<typeof IncomingFilter>;

interface FilterFieldProps {
  value: Filter;
  onChange(filter: Filter): void;
}

/** Which incoming mail becomes a row. */
export function FilterField({ value, onChange }: FilterFieldProps) {
  const { language } = useApp();
  return (
    <label class="field">
      <span>{language.label('column.convertIncomingEmail')}</span>
      <select
        name="filter"
        value={String(value)}
        onChange={({ currentTarget }) =>
          onChange(
            Object.values(IncomingFilter).find((each) => String(each) === currentTarget.value) ??
              IncomingFilter.All,
          )
        }
      >
        {choiceOptions.IncomingFilter.map(({ value: each, label }) => (
          <option key={each} value={String(each)}>
            {label[language.labels.value]}
          </option>
        ))}
      </select>
      <FieldMessage column="incomingemailfilteringmethod" />
    </label>
  );
}
