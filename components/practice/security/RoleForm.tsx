import { useState } from 'preact/hooks';
import { type RoleTab, roleTabLabels, roleTabs } from '../../../catalog/practice/role-editor';
import type { Guid } from '../../../domain/rows';
import { readRoleRecord } from '../../../sources/record-reader';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { useRead } from '../../use-read';
import { Form, NoRecord } from '../frame/Form';
import { unsavedOf } from '../unsaved';
import { MembersTab } from './MembersTab';
import { MiscellaneousPrivileges, PrivacyPrivileges } from './MiscellaneousPrivileges';
import { TablePrivileges } from './TablePrivileges';

/** Privileges whose level was changed, by name; true for the level Organization. */
export type LevelChanges = Readonly<Record<string, boolean>>;

/** The level of a privilege as it would be saved. */
export type LevelOf = (privilege: string) => 'none' | 'user' | 'organization';

/** The security role editor: the approval privilege among the miscellaneous ones, those on tables, and who holds it. */
export function RoleForm({ id, part }: { id: Guid; part: string | null }) {
  const { say } = useWords('practice');
  const { language, practice, places, preferences } = useApp();
  const { label } = language;
  const [changes, setChanges] = useState<LevelChanges>({});
  const { value: role, problem } = useRead((client) => readRoleRecord(client, id), id);
  const close = () => places.closeRecord('securityRoles');
  if (!role) return <NoRecord problem={problem} onClose={close} />;
  const client = preferences.values.value.clientEdition;
  const tabs = roleTabs(client);
  const tab: RoleTab = tabs.find((each) => each === part) ?? 'details';
  const held = new Map(role.privileges.map(({ PrivilegeName, Depth }) => [PrivilegeName, Depth]));
  const savedLevel: LevelOf = (privilege) => {
    const depth = held.get(privilege);
    return depth === undefined ? 'none' : depth === 'Basic' ? 'user' : 'organization';
  };
  const levelOf: LevelOf = (privilege) => {
    const given = changes[privilege];
    return given === undefined ? savedLevel(privilege) : given ? 'organization' : 'none';
  };
  function setLevel(privilege: string, given: boolean) {
    const { [privilege]: _, ...others } = changes;
    const same = savedLevel(privilege) === (given ? 'organization' : 'none');
    setChanges(same ? others : { ...others, [privilege]: given });
  }
  const target = { id: role.roleid, name: role.name };
  return (
    <Form
      title={role.name}
      changed={Object.keys(changes).length > 0}
      onSave={async () => {
        const done = await practice.saveRole(target, {
          given: Object.keys(changes).filter((name) => changes[name]),
          taken: role.privileges
            .filter(({ PrivilegeName }) => changes[PrivilegeName] === false)
            .map(({ PrivilegeId }) => PrivilegeId),
        });
        if (done) setChanges((now) => unsavedOf(now, changes));
        return done;
      }}
      onDiscard={() => setChanges({})}
      onClose={close}
    >
      <nav class="tabs" aria-label={say('form.parts')}>
        {tabs.map((each) => (
          <button
            type="button"
            class="tab"
            key={each}
            data-anchor={roleTabLabels[each]}
            aria-current={each === tab ? 'page' : undefined}
            onClick={() => places.openRecord('securityRoles', id, each)}
          >
            {label(roleTabLabels[each])}
          </button>
        ))}
      </nav>
      {tab === 'details' && (
        <section class="form-section" aria-label={label('tab.details')}>
          <dl class="pairs">
            <dt>{label('column.name')}</dt>
            <dd>{role.name}</dd>
            <dt>{label('tab.members')}</dt>
            <dd>{say('roles.holders', { users: role.users.length, teams: role.teams.length })}</dd>
          </dl>
          <p class="muted">{say('roles.levels')}</p>
        </section>
      )}
      {(tab === 'coreRecords' || tab === 'businessManagement') && (
        <TablePrivileges tab={tab} levelOf={levelOf} onChange={setLevel} />
      )}
      {tab === 'businessManagement' && <PrivacyPrivileges levelOf={levelOf} onChange={setLevel} />}
      {(tab === 'miscellaneous' || (tab === 'businessManagement' && client === 'legacy')) && (
        <MiscellaneousPrivileges levelOf={levelOf} onChange={setLevel} />
      )}
      {tab === 'members' && <MembersTab role={role} />}
    </Form>
  );
}
