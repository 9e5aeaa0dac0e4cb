import { useId } from 'preact/hooks';
import { FieldMessage } from './FieldMessage';

interface DayFieldProps {
  name: string;
  /** The column that a refusal would name. */
  column: string;
  label: string;
  /** What the day decides. */
  hint?: string;
  /** As `2026-11-30`; null for none. */
  value: string | null;
  onChange(value: string | null): void;
}

/** A field for a day, as the browser asks for days, with what is said against it. */
export function DayField({ name, column, label, hint, value, onChange }: DayFieldProps) {
  const hintId = useId();
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <input
          type="date"
          name={name}
          value={value ?? ''}
          aria-describedby={hint ? hintId : undefined}
          onInput={({ currentTarget }) => onChange(currentTarget.value || null)}
        />
        <FieldMessage column={column} />
      </label>
      {hint && (
        <p class="muted" id={hintId}>
          {hint}
        </p>
      )}
    </>
  );
}
