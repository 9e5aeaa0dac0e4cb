import { useEffect, useState } from 'preact/hooks';
import { APPROVE_PRIVILEGE } from '../../catalog/security-roles';
import type { SecurityRoleView } from '../../state/practice';
import { useApp } from '../app-context';

/** Settings > Security > Security Roles: the approval privilege on a role, and the role on a user. */
export function SecurityRolesScreen() {
  const { language, tenant, practice } = useApp();
  const { t, label } = language;
  const [roles, setRoles] = useState<SecurityRoleView[] | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [user, setUser] = useState('');
  const revision = tenant.status.value?.revision;
  const persona = tenant.persona.value;
  // Roles are read anew when the tenant or the caller changes.
  useEffect(() => {
    let wanted = true;
    practice.readRoles().then(
      (read) => {
        if (!wanted) return;
        setRoles(read);
        setRefused(null);
      },
      (error: Error) => wanted && setRefused(error.message),
    );
    return () => {
      wanted = false;
    };
  }, [revision, persona]);
  if (refused) return <p class="message message-bad">{refused}</p>;
  if (!roles) return <p class="loading">{t('common.loading')}</p>;
  const role = roles.find(({ roleid }) => roleid === opened);
  const users = tenant.snapshot.value?.users ?? [];
  const holds = role?.privileges.includes(APPROVE_PRIVILEGE) ?? false;
  return (
    <div class="form-columns">
      <ul class="roles">
        {roles.map(({ roleid, name }) => (
          <li key={roleid}>
            <button
              type="button"
              class="link"
              aria-pressed={roleid === opened}
              onClick={() => setOpened(roleid)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      {role ? (
        <section class="form-section" aria-label={role.name}>
          <h2>{role.name}</h2>
          <h3>
            {label('tab.businessManagement')} › {label('section.miscellaneousPrivileges')}
          </h3>
          <p>
            {label('privilege.approveEmailAddresses')}:{' '}
            <span class={`badge ${holds ? 'badge-good' : 'badge-calm'}`}>
              {t(holds ? 'roles.levelOrganization' : 'roles.levelNone')}
            </span>
          </p>
          <div>
            <button
              type="button"
              class="button"
              disabled={holds || practice.busy.value !== null}
              onClick={() => void practice.addPrivilege(role, APPROVE_PRIVILEGE)}
            >
              {t('roles.grant')}
            </button>
          </div>
          <h3>{t('roles.assign')}</h3>
          <label class="field">
            <span>{t('regarding.user')}</span>
            <select name="user" value={user} onChange={({ currentTarget }) => setUser(currentTarget.value)}>
              <option value="">{t('common.choose')}</option>
              {users.map(({ systemuserid, fullname }) => (
                <option value={systemuserid} key={systemuserid}>
                  {fullname}
                </option>
              ))}
            </select>
          </label>
          <div>
            <button
              type="button"
              class="button"
              disabled={!user || practice.busy.value !== null}
              onClick={() => {
                const holder = users.find(({ systemuserid }) => systemuserid === user);
                if (holder) void practice.assignRole(role, holder);
              }}
            >
              {t('roles.assignButton')}
            </button>
          </div>
        </section>
      ) : (
        <p class="empty">{t('roles.chooseOne')}</p>
      )}
    </div>
  );
}
