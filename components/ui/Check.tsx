interface CheckProps {
  label: string;
  checked: boolean;
  name?: string;
  onChange(checked: boolean): void;
}

/** A box to tick, with its label. */
export function Check({ label, checked, name, onChange }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
