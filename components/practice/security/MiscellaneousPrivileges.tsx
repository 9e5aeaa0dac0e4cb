import { useState } from 'preact/hooks';
import { MISCELLANEOUS_PRIVILEGES, PRIVACY_PRIVILEGES } from '../../../catalog/practice/role-editor';
import type { TermId } from '../../../catalog/terms';
import { useApp } from '../../app-context';
import { LevelChoice } from './LevelChoice';
import type { LevelOf } from './RoleForm';

interface PrivilegesProps {
  levelOf: LevelOf;
  onChange(privilege: string, given: boolean): void;
}

/** Privileges that are on no table, each with its level. */
function Privileges({
  shown,
  ...choice
}: PrivilegesProps & { shown: readonly { name: string; label: TermId }[] }) {
  const { label } = useApp().language;
  return (
    <>
      {shown.map(({ name, label: term }) => (
        <div class="field" key={name}>
          <span>
            {label(term)} <code>{name}</code>
          </span>
          <LevelChoice privilege={name} label={label(term)} {...choice} />
        </div>
      ))}
    </>
  );
}

/** Privacy-related privileges: a section of Business Management. */
export function PrivacyPrivileges(choice: PrivilegesProps) {
  const { label } = useApp().language;
  return (
    <fieldset class="form-section">
      <legend>{label('section.privacyRelated')}</legend>
      <Privileges shown={PRIVACY_PRIVILEGES} {...choice} />
    </fieldset>
  );
}

/** Miscellaneous Privileges: a tab of its own, or a section of Business Management. */
export function MiscellaneousPrivileges({ levelOf, onChange }: PrivilegesProps) {
  const { language, preferences } = useApp();
  const { label } = language;
  const current = preferences.values.value.clientEdition === 'current';
  const [unassignedOnly, setUnassignedOnly] = useState(false);
  const shown = MISCELLANEOUS_PRIVILEGES.filter(({ name }) => !unassignedOnly || levelOf(name) === 'none');
  return (
    <fieldset class="form-section">
      <legend>
        {label(current ? 'current.miscellaneousPrivileges' : 'section.miscellaneousPrivileges')}
      </legend>
      {current && (
        <label class="check">
          <input
            type="checkbox"
            checked={unassignedOnly}
            onChange={({ currentTarget }) => setUnassignedOnly(currentTarget.checked)}
          />
          <span>{label('current.showOnlyUnassignedPrivileges')}</span>
        </label>
      )}
      <Privileges shown={shown} levelOf={levelOf} onChange={onChange} />
    </fieldset>
  );
}
