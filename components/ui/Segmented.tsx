import { useId } from 'preact/hooks';

interface SegmentedProps<Option extends string> {
  legend: string;
  options: readonly { value: Option; label: string; title?: string }[];
  value: Option;
  onChange(value: Option): void;
}

/** One of a few, all in sight. */
export function Segmented<Option extends string>({
  legend,
  options,
  value,
  onChange,
}: SegmentedProps<Option>) {
  const name = useId();
  return (
    <fieldset>
      <legend class="visually-hidden">{legend}</legend>
      <div class="segmented">
        {options.map((option) => (
          <label key={option.value} title={option.title}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
