import { useId } from 'preact/hooks';
import type { LocalizedText } from '../../../domain/pack';
import { useWords } from '../../ui/use-words';

interface TextProps {
  label: string;
  value: string;
  name?: string;
  lines?: number;
  onChange(value: string): void;
}

export function Text({ label, value, name, lines, onChange }: TextProps) {
  const field = useId();
  return (
    <div class="field">
      <label htmlFor={field}>{label}</label>
      {lines ? (
        <textarea
          id={field}
          rows={lines}
          name={name}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      ) : (
        <input
          id={field}
          type="text"
          name={name}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </div>
  );
}

/** A number, or nothing where that is allowed. */
export function Numeral({
  label,
  value,
  name,
  onChange,
}: {
  label: string;
  value: number | undefined;
  name?: string;
  onChange(value: number | undefined): void;
}) {
  return (
    <label class="field numeral">
      <span>{label}</span>
      <input
        type="number"
        min={0}
        name={name}
        value={value ?? ''}
        onInput={({ currentTarget: { value: text } }) => {
          if (text === '') onChange(undefined);
          else if (Number.isFinite(Number(text))) onChange(Number(text));
        }}
      />
    </label>
  );
}

export function Choice<Option extends string>({
  label,
  value,
  name,
  options,
  onChange,
}: {
  label: string;
  /** Undefined where what a file says is none of them. */
  value: Option | undefined;
  name?: string;
  options: readonly { value: Option; label: string }[];
  onChange(value: Option): void;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A text in English and in Slovenian; further languages stay as the file has them. */
export function BothTexts({
  value,
  name,
  onChange,
}: {
  value: LocalizedText;
  name: string;
  onChange(value: LocalizedText): void;
}) {
  const { say } = useWords('authoring');
  return (
    <div class="both">
      <Text
        label={say('textEn')}
        name={`${name}-en`}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
      />
      <Text
        label={say('textSl')}
        name={`${name}-sl`}
        value={value.sl ?? ''}
        onChange={(sl) => onChange(withSlovenian(value, sl))}
      />
    </div>
  );
}

/** An empty translation is none: English stands in for it. */
export function withSlovenian(text: LocalizedText, sl: string): LocalizedText {
  const { sl: _before, ...rest } = text;
  return sl === '' ? (rest as LocalizedText) : ({ ...rest, sl } as LocalizedText);
}
