import { useId } from 'preact/hooks';
import { FieldMessage } from './FieldMessage';

interface TextFieldProps {
  name: string;
  /** The column that a refusal would name. */
  column: string;
  label: string;
  value: string;
  type?: 'text' | 'email';
  required?: boolean;
  /** What is wrong with the value as it stands. */
  problem?: string | null;
  onChange(value: string): void;
}

/** A field of text with what is said against it. */
export function TextField({
  name,
  column,
  label,
  value,
  type = 'text',
  required,
  problem,
  onChange,
}: TextFieldProps) {
  const messageId = useId();
  return (
    <label class="field">
      <span>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </span>
      <input
        // A browser's own bubble for addresses would stand in the service's way.
        type="text"
        inputMode={type === 'email' ? 'email' : undefined}
        name={name}
        value={value}
        required={required}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? messageId : undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {problem && (
        <span class="field-message" id={messageId}>
          {problem}
        </span>
      )}
      <FieldMessage column={column} />
    </label>
  );
}
