import { useState } from 'preact/hooks';
import type { Guid, SystemUserRow } from '../../../domain/rows';
import type { Holder } from '../../../state/practice/security-commands';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { useTable } from '../use-table';

/** Gives a security role to users, or takes it from them. */
export function ManageRolesDialog({ users, onClose }: { users: readonly SystemUserRow[]; onClose(): void }) {
  const { say } = useWords('practice');
  const { language, practice } = useApp();
  const { label } = language;
  const { rows: roles, problem } = useTable('roles');
  const [chosen, setChosen] = useState<Guid | null>(null);
  const [way, setWay] = useState<'give' | 'take'>('give');
  const role = roles.value.find(({ roleid }) => roleid === chosen);
  const holders = users.map(
    ({ systemuserid, fullname }): Holder => ({
      kind: 'user',
      id: systemuserid,
      name: fullname ?? systemuserid,
    }),
  );
  return (
    <Dialog
      title={label('command.manageRoles')}
      confirmLabel={label('command.ok')}
      confirmDisabled={!role}
      onClose={onClose}
      onConfirm={() => {
        if (role) {
          const target = { id: role.roleid, name: role.name ?? role.roleid };
          void (way === 'give' ? practice.assignRole(target, holders) : practice.removeRole(target, holders));
        }
        onClose();
      }}
    >
      <p>{say('dialog.manageRoles', { count: users.length })}</p>
      {problem.value && (
        <p class="message message-bad">
          <span lang="en">{problem.value.message}</span>
        </p>
      )}
      <fieldset class="choices">
        <legend class="visually-hidden">{label('siteMap.securityRoles')}</legend>
        {roles.value.map(({ roleid, name }) => (
          <label class="check" key={roleid}>
            <input type="radio" name="role" checked={roleid === chosen} onChange={() => setChosen(roleid)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choices choices-row">
        <legend class="visually-hidden">{label('command.manageRoles')}</legend>
        {(['give', 'take'] as const).map((each) => (
          <label class="check" key={each}>
            <input type="radio" name="way" checked={way === each} onChange={() => setWay(each)} />
            <span>{say(`roles.${each}`)}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
