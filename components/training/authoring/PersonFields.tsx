import { PERSONAS } from '../../../catalog/personas';
import { PRIVILEGES, securityRoles } from '../../../catalog/security-roles';
import type { TermId } from '../../../catalog/terms';
import { TENANT_ROLES, type TenantRole } from '../../../domain/scenario';
import type { Path } from '../../../training/authoring/draft-path';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { ManyAt, TicksAt } from './choices';
import { useDraft } from './draft-context';
import { ChoiceAt } from './fields';

const ROLE_TERMS: Readonly<Record<TenantRole, TermId>> = {
  GA: 'role.globalAdmin',
  EA: 'role.exchangeAdmin',
  SvcA: 'role.serviceAdmin',
};

/** Security roles by their names. */
export const ROLES = Object.entries(securityRoles).map(([value, { name }]) => ({ value, label: name }));
const PRIVILEGE_OPTIONS = PRIVILEGES.map((value) => ({ value, label: value }));

/** Names of privileges, those that the simulated tenant knows suggested. */
export function PrivilegesAt({ path, label, hint }: { path: Path; label: string; hint?: string }) {
  return <ManyAt path={path} label={label} options={PRIVILEGE_OPTIONS} free {...(hint ? { hint } : {})} />;
}

/** What somebody may, and whom the trainee sees in them. */
export function PersonFields({ path }: { path: Path }) {
  const { say } = useWords('authoring-fields');
  const ui = useWords('ui');
  const { language } = useApp();
  return (
    <>
      <div class="both">
        <ChoiceAt
          path={[...path, 'persona']}
          label={say('persona')}
          hint={say('personaHint')}
          unset={say('persona.unset')}
          options={PERSONAS.map((value) => ({ value, label: ui.say(`persona.${value}`) }))}
        />
        <ChoiceAt
          path={[...path, 'kind']}
          label={say('kind')}
          unset={say('kind.unset')}
          options={(['application', 'elevated'] as const).map((value) => ({
            value,
            label: say(`kind.${value}`),
          }))}
        />
      </div>
      <div class="both both-top">
        <TicksAt path={[...path, 'roles']} label={say('roles')} options={ROLES} keepEmpty />
        <TicksAt
          path={[...path, 'tenantRoles']}
          label={say('tenantRoles')}
          options={TENANT_ROLES.map((value) => ({ value, label: language.label(ROLE_TERMS[value]) }))}
        />
      </div>
      <PrivilegesAt path={[...path, 'without']} label={say('without')} hint={say('withoutHint')} />
    </>
  );
}

/** Who owns a queue: the first user where nobody is told. */
export function OwnerAt({ path }: { path: Path }) {
  const { say } = useWords('authoring-fields');
  const { users } = useDraft().draft.tenant;
  return (
    <ChoiceAt
      path={[...path, 'owner']}
      label={say('owner')}
      unset={say('owner.unset', { name: users[0]?.name ?? '' })}
      options={users.map(({ alias, name, roles }) => ({
        value: alias,
        label: roles.length === 0 ? say('owner.noRole', { name }) : name,
      }))}
    />
  );
}
