import { useState } from 'preact/hooks';
import type { RoleRecord } from '../../../sources/record-reader';
import type { Holder } from '../../../state/practice/security-commands';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { NameList } from '../frame/NameList';
import { useTable } from '../use-table';

const optionOf = ({ kind, id }: Holder) => `${kind} ${id}`;

/** Who holds a role: users and teams, each to be added or taken out. */
export function MembersTab({ role }: { role: RoleRecord }) {
  const { say } = useWords('practice');
  const { language, practice } = useApp();
  const { label } = language;
  const users = useTable('systemusers');
  const teams = useTable('teams');
  const [chosen, setChosen] = useState('');
  const busy = practice.busy.value;
  const target = { id: role.roleid, name: role.name };
  const holders: readonly Holder[] = [
    ...role.users.map(
      ({ systemuserid, fullname }): Holder => ({ kind: 'user', id: systemuserid, name: fullname }),
    ),
    ...role.teams.map(({ teamid, name }): Holder => ({ kind: 'team', id: teamid, name })),
  ];
  const held = new Set(holders.map(optionOf));
  const others: readonly Holder[] = [
    ...users.rows.value.map(
      ({ systemuserid, fullname }): Holder => ({
        kind: 'user',
        id: systemuserid,
        name: fullname ?? systemuserid,
      }),
    ),
    ...teams.rows.value.map(
      ({ teamid, name }): Holder => ({ kind: 'team', id: teamid, name: name ?? teamid }),
    ),
  ].filter((each) => !held.has(optionOf(each)));
  const next = others.find((each) => optionOf(each) === chosen);
  return (
    <section class="form-section" aria-label={label('tab.members')}>
      <h3>{say('roles.assign')}</h3>
      <div class="row">
        <label>
          <span class="visually-hidden">{say('roles.assign')}</span>
          <select
            name="holder"
            data-anchor="field.roleHolder"
            value={chosen}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            <option value="">{say('common.choose')}</option>
            {others.slice(0, 500).map((each) => (
              <option value={optionOf(each)} key={optionOf(each)}>
                {each.name} ({each.kind === 'user' ? label('regarding.user') : say('roles.team')})
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button"
          data-anchor="command.assignRole"
          disabled={!next || busy}
          onClick={() => {
            if (next) void practice.assignRole(target, [next]).then((done) => done && setChosen(''));
          }}
        >
          {label('command.assignRole')}
        </button>
      </div>
      <h3>{say('roles.held')}</h3>
      {holders.length === 0 && <p class="muted">{say('roles.nobody')}</p>}
      <NameList>
        {holders.slice(0, 200).map((holder) => (
          <li key={optionOf(holder)} class="row">
            <span>
              {holder.name}{' '}
              <span class="muted">
                {holder.kind === 'user' ? label('regarding.user') : say('roles.team')}
              </span>
            </span>
            <button
              type="button"
              class="button button-quiet"
              disabled={busy}
              aria-label={say('roles.takeFrom', { name: holder.name })}
              onClick={() => void practice.removeRole(target, [holder])}
            >
              {say('roles.take')}
            </button>
          </li>
        ))}
      </NameList>
    </section>
  );
}
