import { ROLES, type RoleId } from '../../domain/permission-matrix';
import { useWords } from '../ui/use-words';

/** The privilege stands in the same stored list as the roles. */
export const PRIVILEGE = 'privilege';

interface RolePickerProps {
  legend: string;
  picked: readonly string[];
  onChange(picked: string[]): void;
}

export function pickedRoles(picked: readonly string[]): ReadonlySet<RoleId> {
  return new Set(ROLES.filter((role) => picked.includes(role)));
}

/** Which roles a person holds, and whether the privilege. */
export function RolePicker({ legend, picked, onChange }: RolePickerProps) {
  const { say } = useWords('permissions');
  const options = [
    ...ROLES.map((role) => ({ id: role as string, label: say(`roles.${role}`) })),
    { id: PRIVILEGE, label: say('privilege') },
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
