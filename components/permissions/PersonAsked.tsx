import { questionOf } from '../../domain/approvers';
import { useApp } from '../app-context';
import { useWords } from '../ui/use-words';
import { PRIVILEGE } from './RolePicker';

/** Takes over the roles of somebody of the tenant. */
export function PersonAsked({ onPick }: { onPick(picked: string[]): void }) {
  const { say } = useWords('oracle');
  const { permissions } = useApp();
  const facts = permissions.facts.value;
  const people = facts?.people ?? [];
  const takePerson = (id: string) => {
    const person = people.find(({ systemuserid }) => systemuserid === id);
    if (!facts || !person) return;
    const { roles, hasPrivilege } = questionOf(facts, person);
    onPick([...roles, ...(hasPrivilege ? [PRIVILEGE] : [])]);
  };
  return (
    // There from the start, so that nothing moves under the pointer when the people have been read.
    <label class="field no-print">
      <span>{say('question.takeFrom')}</span>
      <select
        name="takeFrom"
        value=""
        disabled={people.length === 0}
        onChange={({ currentTarget }) => takePerson(currentTarget.value)}
      >
        <option value="">{say('question.someone')}</option>
        {people.map(({ systemuserid, fullname }) => (
          <option value={systemuserid} key={systemuserid}>
            {fullname}
          </option>
        ))}
      </select>
    </label>
  );
}
