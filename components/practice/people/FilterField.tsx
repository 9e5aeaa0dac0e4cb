import { choiceOptions } from '../../../catalog/choice-labels';
import type { TermId } from '../../../catalog/terms';
import { type ChoiceOf, IncomingFilter } from '../../../domain/choices';
import { orgDbSetting } from '../../../domain/org-db-settings';
import { useApp } from '../../app-context';
import { FieldMessage } from '../frame/FieldMessage';

type Filter = ChoiceOf<typeof IncomingFilter>;

interface FilterFieldProps {
  /** What the field is called: of a queue otherwise than among one's own options. */
  label: TermId;
  value: Filter;
  /** What the record holds: a value that is no longer offered can be gone back to. */
  saved: Filter;
  onChange(filter: Filter): void;
}

/** Which incoming mail becomes a row. *No email messages* is offered where the organization allows it (today.md 4.3). */
export function FilterField({ label: name, value, saved, onChange }: FilterFieldProps) {
  const { language, simulator } = useApp();
  const { orgdborgsettings } = simulator.basics.value?.organization ?? {};
  const offersNone = saved === IncomingFilter.None || orgDbSetting(orgdborgsettings, 'DoNotAutoTrackEmail');
  return (
    <label class="field">
      <span>{language.label(name)}</span>
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
        {choiceOptions.IncomingFilter.filter(
          ({ value: each }) => offersNone || each !== IncomingFilter.None,
        ).map(({ value: each, label }) => (
          <option key={each} value={String(each)}>
            {label[language.labels.value]}
          </option>
        ))}
      </select>
      <FieldMessage column="incomingemailfilteringmethod" />
    </label>
  );
}
