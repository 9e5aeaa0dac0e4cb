import { useState } from 'preact/hooks';
import type { SystemUserRow } from '../../../domain/rows';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import type { Command } from '../frame/CommandBar';
import { ListScreen } from '../lists/ListScreen';
import { ManageRolesDialog } from './ManageRolesDialog';

type DialogName = 'disable' | 'roles';

/** Users: add, change, disable, and their security roles. */
export function UsersScreen() {
  const { say } = useWords('practice');
  const { language, practice, places } = useApp();
  const { label } = language;
  const [dialog, setDialog] = useState<{ name: DialogName; users: readonly SystemUserRow[] } | null>(null);
  const busy = practice.busy.value;
  const close = () => setDialog(null);

  function commandsOn(chosen: readonly SystemUserRow[], waiting: string | null): readonly Command[] {
    const [first] = chosen;
    const some = waiting ?? (busy ? say('unavailable.busy') : first ? null : say('practice.selectFirst'));
    const someAre = (disabled: boolean, why: string) =>
      some ?? (chosen.some(({ isdisabled }) => isdisabled === disabled) ? null : why);
    const open = (name: DialogName) => () => setDialog({ name, users: chosen });
    return [
      { label: 'command.newUser', run: () => places.openRecord('users', 'new'), unavailable: null },
      {
        label: 'command.edit',
        run: () => first && places.openRecord('users', first.systemuserid),
        unavailable: some ?? (chosen.length > 1 ? say('unavailable.onlyOne') : null),
      },
      { label: 'command.manageRoles', run: open('roles'), unavailable: some },
      {
        label: 'command.enable',
        run: () => void practice.setUsersEnabled(chosen, true),
        unavailable: someAre(true, say('unavailable.allEnabled')),
        more: true,
      },
      {
        label: 'command.disable',
        run: open('disable'),
        unavailable: someAre(false, say('unavailable.allDisabled')),
        more: true,
      },
    ];
  }

  const users = dialog?.users ?? [];
  return (
    <>
      <ListScreen
        of="systemuser"
        label={label('siteMap.users')}
        idOf={({ systemuserid }) => systemuserid}
        nameOf={({ fullname, systemuserid }) => fullname ?? systemuserid}
        searchIn={['fullname', 'domainname', 'internalemailaddress']}
        commands={commandsOn}
        onOpen={({ systemuserid }) => places.openRecord('users', systemuserid)}
      />
      {dialog?.name === 'roles' && <ManageRolesDialog users={users} onClose={close} />}
      {dialog?.name === 'disable' && (
        <Dialog
          title={label('command.disable')}
          confirmLabel={label('command.ok')}
          onClose={close}
          onConfirm={() => {
            void practice.setUsersEnabled(users, false);
            close();
          }}
        >
          <p>{say('dialog.disableUsers', { count: users.length })}</p>
        </Dialog>
      )}
    </>
  );
}
