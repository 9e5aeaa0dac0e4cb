import { useState } from 'preact/hooks';
import { isoDuration, millisecondsOf } from '../../../domain/duration';
import type { Path } from '../../../training/authoring/draft-path';
import { Check } from '../../ui/Check';
import { useWords } from '../../ui/use-words';
import { useMember } from './draft-context';
import { FieldShell, useArrival } from './FieldShell';

interface AtProps {
  path: Path;
  label: string;
  hint?: string;
}

/** A scenario has its paragraphs apart: within one, a line that ends is a space. */
const onOneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

interface WrittenProps {
  label: string;
  name: string;
  value: string;
  issue: string | null;
  hint?: string | undefined;
  lines?: number | undefined;
  lang?: string;
  placeholder?: string | undefined;
  onWrite(text: string): void;
}

export function Written({ label, name, issue, hint, lines, onWrite, ...field }: WrittenProps) {
  const input = useArrival<HTMLInputElement>(name);
  const area = useArrival<HTMLTextAreaElement>(name);
  const write = ({ currentTarget }: { currentTarget: { value: string } }) =>
    onWrite(onOneLine(currentTarget.value));
  return (
    <FieldShell label={label} name={name} issue={issue} {...(hint ? { hint } : {})}>
      {({ field: id, told }) =>
        lines ? (
          <textarea id={id} ref={area} rows={lines} name={name} {...field} {...told} onInput={write} />
        ) : (
          <input id={id} ref={input} type="text" name={name} {...field} {...told} onInput={write} />
        )
      }
    </FieldShell>
  );
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

interface TextAtProps extends AtProps {
  /** What is empty is not there at all. */
  optional?: boolean;
  placeholder?: string;
}

export function TextAt({ path, label, hint, optional, placeholder }: TextAtProps) {
  const { value, name, issue, put } = useMember(path);
  return (
    <Written
      label={label}
      name={name}
      value={asText(value)}
      issue={issue}
      hint={hint}
      placeholder={placeholder}
      onWrite={(text) => put(optional && text === '' ? undefined : text)}
    />
  );
}

/** A name that others speak of: they follow when it is written to its end. */
export function NameAt({ path, label, hint, onRename }: AtProps & { onRename(name: string): void }) {
  const { value, name, issue } = useMember(path);
  const [writing, setWriting] = useState<string | null>(null);
  const input = useArrival<HTMLInputElement>(name);
  return (
    <FieldShell label={label} name={name} issue={issue} {...(hint ? { hint } : {})}>
      {({ field, told }) => (
        <input
          id={field}
          ref={input}
          type="text"
          name={name}
          {...told}
          value={writing ?? asText(value)}
          onInput={({ currentTarget }) => setWriting(currentTarget.value)}
          onChange={({ currentTarget }) => {
            setWriting(null);
            if (currentTarget.value !== value) onRename(currentTarget.value);
          }}
        />
      )}
    </FieldShell>
  );
}

interface NumberAtProps extends AtProps {
  /** What holds where nothing is written. */
  usual?: number;
  /** How many of what is kept make one of what is shown. */
  of?: { shown(value: unknown): number | undefined; kept(value: number): unknown };
  negative?: boolean;
  /** It has to be there: what is empty is nought. */
  needed?: boolean;
}

const PLAIN: NonNullable<NumberAtProps['of']> = {
  shown: (value) => (typeof value === 'number' ? value : undefined),
  kept: (value) => value,
};

/** A duration, shown in minutes. */
export const MINUTES: NonNullable<NumberAtProps['of']> = {
  shown: (value) => (millisecondsOf(asText(value)) ?? 0) / 60_000,
  kept: (minutes) => isoDuration(minutes * 60_000),
};

export function NumberAt(props: NumberAtProps) {
  const { path, label, hint, usual, of = PLAIN, negative, needed } = props;
  const { value, name, issue, put } = useMember(path);
  const input = useArrival<HTMLInputElement>(name);
  return (
    <FieldShell label={label} name={name} issue={issue} kind="numeral" {...(hint ? { hint } : {})}>
      {({ field, told }) => (
        <input
          id={field}
          ref={input}
          type="number"
          step="any"
          {...(negative ? {} : { min: 0 })}
          name={name}
          {...told}
          placeholder={usual === undefined ? undefined : String(usual)}
          value={of.shown(value) ?? ''}
          onInput={({ currentTarget: { value: text } }) => {
            const number = Number(text);
            if (text === '') put(needed ? of.kept(0) : undefined);
            // The file may have another way of writing the same.
            else if (Number.isFinite(number) && number !== of.shown(value)) put(of.kept(number));
          }}
        />
      )}
    </FieldShell>
  );
}

/** A moment of universal time; nothing where none is told. */
export function MomentAt({ path, label, hint }: AtProps) {
  const { value, name, issue, put } = useMember(path);
  const input = useArrival<HTMLInputElement>(name);
  return (
    <FieldShell label={label} name={name} issue={issue} {...(hint ? { hint } : {})}>
      {({ field, told }) => (
        <input
          id={field}
          ref={input}
          type="datetime-local"
          class="moment"
          name={name}
          {...told}
          value={asText(value).replace(/:00Z$|Z$/, '')}
          onInput={({ currentTarget: { value: text } }) =>
            put(text === '' ? undefined : `${text.length > 16 ? text.slice(0, 19) : `${text}:00`}Z`)
          }
        />
      )}
    </FieldShell>
  );
}

type ChoiceValue = string | boolean | null;

interface ChoiceAtProps extends AtProps {
  options: readonly { value: ChoiceValue; label: string }[];
  /** The label of saying nothing; where absent, something has to be chosen. */
  unset?: string;
  onChoose?(value: ChoiceValue | undefined): void;
}

const UNSET = '';

export function ChoiceAt({ path, label, hint, options, unset, onChoose }: ChoiceAtProps) {
  const { value, name, issue, put } = useMember(path);
  const { say } = useWords('authoring');
  const list = useArrival<HTMLSelectElement>(name);
  const isThere = value === undefined ? unset !== undefined : options.some((each) => each.value === value);
  const choose = onChoose ?? put;
  return (
    <FieldShell label={label} name={name} issue={issue} {...(hint ? { hint } : {})}>
      {({ field, told }) => (
        <select
          id={field}
          ref={list}
          name={name}
          {...told}
          value={value === undefined ? UNSET : String(value)}
          onChange={({ currentTarget: { value: text } }) => {
            if (text === UNSET && unset !== undefined) choose(undefined);
            const chosen = options.find((each) => String(each.value) === text);
            if (chosen) choose(chosen.value);
          }}
        >
          {unset !== undefined && <option value={UNSET}>{unset}</option>}
          {!isThere && (
            <option value={value === undefined ? UNSET : String(value)}>
              {value === undefined ? say('choose') : String(value)}
            </option>
          )}
          {options.map((each) => (
            <option key={String(each.value)} value={String(each.value)}>
              {each.label}
            </option>
          ))}
        </select>
      )}
    </FieldShell>
  );
}

/** Yes or no, or as it is where nobody says. */
export function YesNoAt({ path, label, hint, usual }: AtProps & { usual: boolean | string }) {
  const { say } = useWords('authoring');
  const word = (is: boolean) => say(is ? 'yes' : 'no');
  return (
    <ChoiceAt
      path={path}
      label={label}
      {...(hint ? { hint } : {})}
      unset={typeof usual === 'string' ? usual : say('asUsual', { usual: word(usual) })}
      options={[true, false].map((value) => ({ value, label: word(value) }))}
    />
  );
}

export function CheckAt({ path, label, absentIfOff }: AtProps & { absentIfOff?: boolean }) {
  const { value, name, put } = useMember(path);
  const off = absentIfOff ? undefined : false;
  return (
    <div data-path={name}>
      <Check label={label} name={name} checked={value === true} onChange={(on) => put(on ? true : off)} />
    </div>
  );
}
