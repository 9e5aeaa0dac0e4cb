import { useWords } from '../../ui/use-words';
import { FieldMessage } from './FieldMessage';

interface SecretFieldProps {
  name: string;
  column: string;
  label: string;
  value: string;
  required?: boolean;
  /** There is one already, which is never shown. */
  isSet: boolean;
  onChange(value: string): void;
}

/** A field for a secret: it shows what is typed now as dots, and never what is there. */
export function SecretField({ name, column, label, value, required, isSet, onChange }: SecretFieldProps) {
  const { say } = useWords('practice');
  return (
    <label class="field">
      <span>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </span>
      <input
        type="password"
        // A browser would offer to remember it, or fill in somebody's real one.
        autocomplete="new-password"
        name={name}
        value={value}
        required={required && !isSet}
        placeholder={isSet ? say('form.secretSet') : undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <FieldMessage column={column} />
    </label>
  );
}
