import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CommandRun } from '../../../state/command-run';
import { useApp } from '../../app-context';

/** The column that a refusal is about: Dataverse names it in quotes at the sentence's beginning. */
const NAMED_COLUMN = /^'(\w+)'/;

/** The report as it stood when a form was opened: what it said is not about this form. */
export const FieldMessagesSince = createContext<CommandRun | null>(null);

/** What the service last said against a field, at the field. */
export function FieldMessage({ column }: { column: string }) {
  const run = useApp().practice.commands.run.value;
  const before = useContext(FieldMessagesSince);
  // While it runs the report is not the last one: whoever discards would only put the first aside.
  const about =
    run === before || run?.state === 'running'
      ? undefined
      : run?.refused.find(({ message }) => NAMED_COLUMN.exec(message)?.[1] === column);
  if (!about) return null;
  return (
    <span class="field-message" role="alert" lang="en">
      {about.message}
    </span>
  );
}
