import { ROLES, type RoleId } from '../../domain/permission-matrix';
import type { PermissionTexts } from '../../locales/permissions';

/** The privilege stands in the same stored list as the roles. */
export const PRIVILEGE = 'privilege';

interface RolePickerProps {
  legend: string;
  texts: PermissionTexts;
  picked: readonly string[];
  onChange(picked: string[]): void;
}

export function pickedRoles(picked: readonly string[]): ReadonlySet<RoleId> {
  return new Set(ROLES.filter((role) => picked.includes(role)));
}

/** Which roles a person holds, and whether the privilege. */
export function RolePicker({ legend, texts, picked, onChange }: RolePickerProps) {
  const options = [
    ...ROLES.map((role) => ({ id: role as string, label: texts.roles[role] })),
    { id: PRIVILEGE, label: texts.privilege },
  ];
  return (
    <fieldset class="role-picker">
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <label class="check" key={id}>
          <input
            type="checkbox"
            value={id}
            checked={picked.includes(id)}
            onChange={() =>
              onChange(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id])
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
