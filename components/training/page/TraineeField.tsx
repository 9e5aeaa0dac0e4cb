import { useWords } from '../../ui/use-words';

interface TraineeFieldProps {
  /** The name decides what is dealt: nobody begins without one. */
  needed: boolean;
  value: string;
  onChange(value: string): void;
}

/** Whose record it will be. */
export function TraineeField({ needed, value, onChange }: TraineeFieldProps) {
  const { say } = useWords('training-page');
  return (
    <label class="field">
      <span>{say(needed ? 'traineeNeeded' : 'trainee')}</span>
      <input
        type="text"
        name="trainee"
        autocomplete="name"
        maxLength={80}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
