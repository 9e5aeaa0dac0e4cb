import { useId, useRef, useState } from 'preact/hooks';
import type { Path } from '../../../training/authoring/draft-path';
import { Check } from '../../ui/Check';
import { useWords } from '../../ui/use-words';
import { useListIssue, useMember } from './draft-context';
import { FieldShell, useArrival, useIssueText } from './FieldShell';

interface ListProps {
  path: Path;
  label: string;
  hint?: string;
}

const asList = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

export interface Option {
  value: string;
  label: string;
}

interface TicksProps extends ListProps {
  options: readonly Option[];
  /** An empty list says something of its own, and stays. */
  keepEmpty?: boolean;
}

/** Some of what there is, ticked; what the file has besides is shown as it is called there. */
export function TicksAt({ path, label, hint, options, keepEmpty }: TicksProps) {
  const { value, name, put } = useMember(path);
  const issue = useListIssue(name);
  const issueText = useIssueText();
  const box = useArrival<HTMLFieldSetElement>(name, true);
  const chosen = asList(value);
  const all = [
    ...options,
    ...chosen
      .filter((each) => !options.some((option) => option.value === each))
      .map((each) => ({ value: each, label: each })),
  ];
  const set = (next: readonly string[]) => put(next.length === 0 && !keepEmpty ? undefined : next);
  return (
    <fieldset class="ticks" data-path={name} tabIndex={-1} ref={box}>
      <legend>{label}</legend>
      {hint && <small class="muted">{hint}</small>}
      <div class="ticks-all">
        {all.map((option) => (
          <Check
            key={option.value}
            label={option.label}
            name={`${name}.${option.value}`}
            checked={chosen.includes(option.value)}
            onChange={(on) =>
              set(on ? [...chosen, option.value] : chosen.filter((each) => each !== option.value))
            }
          />
        ))}
      </div>
      {issue && <small class="field-message">{issueText(issue)}</small>}
    </fieldset>
  );
}

/** Chosen items, each with a button that takes it away again. */
function Chosen({ items, onRemove }: { items: readonly Option[]; onRemove(value: string): void }) {
  const { say } = useWords('authoring');
  return (
    <ul class="chosen">
      {items.map(({ value, label }) => (
        <li key={value} class="chosen-item">
          <span>{label}</span>
          <button
            type="button"
            class="chosen-remove"
            aria-label={say('removeOf', { name: label })}
            onClick={() => onRemove(value)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ManyProps extends ListProps {
  /** All that may be chosen; names of one's own where the list only suggests. */
  options: readonly Option[];
  free?: boolean;
}

/** Some of a long list, or names that somebody writes: added one at a time. */
export function ManyAt({ path, label, hint, options, free }: ManyProps) {
  const { value, name, put } = useMember(path);
  const issue = useListIssue(name);
  const { say } = useWords('authoring');
  const input = useArrival<HTMLInputElement>(name, true);
  const list = useArrival<HTMLSelectElement>(name, true);
  const [writing, setWriting] = useState('');
  const suggestions = useId();
  const adder = useRef<HTMLDivElement>(null);
  const chosen = asList(value);
  const left = options.filter((option) => !chosen.includes(option.value));
  const add = (text: string) => {
    const wanted = text.trim();
    setWriting('');
    if (wanted !== '' && !chosen.includes(wanted)) put([...chosen, wanted]);
  };
  const remove = (gone: string) => {
    const rest = chosen.filter((each) => each !== gone);
    put(rest.length === 0 && free ? undefined : rest);
    adder.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
  const labelOf = (each: string) => options.find((option) => option.value === each)?.label ?? each;
  return (
    <div class="many" ref={adder}>
      <FieldShell label={label} name={name} issue={issue} {...(hint ? { hint } : {})}>
        {({ field, told }) =>
          free ? (
            <div class="row">
              <input
                id={field}
                ref={input}
                type="text"
                name={name}
                list={suggestions}
                {...told}
                value={writing}
                onInput={({ currentTarget }) => setWriting(currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  add(event.currentTarget.value);
                }}
              />
              <button type="button" class="button" onClick={() => add(writing)}>
                {say('add')}
              </button>
              <datalist id={suggestions}>
                {left.map((option) => (
                  <option key={option.value} value={option.value} />
                ))}
              </datalist>
            </div>
          ) : (
            <select
              id={field}
              ref={list}
              name={name}
              {...told}
              value=""
              onChange={({ currentTarget }) => {
                add(currentTarget.value);
                currentTarget.value = '';
              }}
            >
              <option value="">{say('addOne')}</option>
              {left.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          )
        }
      </FieldShell>
      <Chosen items={chosen.map((each) => ({ value: each, label: labelOf(each) }))} onRemove={remove} />
    </div>
  );
}
