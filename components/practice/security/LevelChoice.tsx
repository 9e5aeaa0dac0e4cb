import { useApp } from '../../app-context';
import type { LevelOf } from './RoleForm';

interface LevelChoiceProps {
  privilege: string;
  label: string;
  levelOf: LevelOf;
  onChange(privilege: string, given: boolean): void;
}

/** The level of one privilege. The tenant has one business unit: none, or the organization (decisions 25). */
export function LevelChoice({ privilege, label: name, levelOf, onChange }: LevelChoiceProps) {
  const { label } = useApp().language;
  const level = levelOf(privilege);
  return (
    <select
      name={privilege}
      aria-label={name}
      data-anchor={privilege}
      value={level}
      onChange={({ currentTarget }) => onChange(privilege, currentTarget.value === 'organization')}
    >
      <option value="none">{label('level.none')}</option>
      {level === 'user' && <option value="user">{label('level.user')}</option>}
      <option value="organization">{label('level.organization')}</option>
    </select>
  );
}
