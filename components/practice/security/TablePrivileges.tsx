import {
  PRIVILEGE_TABLES,
  roleTabLabels,
  TABLE_VERBS,
  tablePrivilege,
} from '../../../catalog/practice/role-editor';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';
import { LevelChoice } from './LevelChoice';
import type { LevelOf } from './RoleForm';

/** Privileges on the tables of a tab: a row a table, a column a verb. */
export function TablePrivileges({
  tab,
  levelOf,
  onChange,
}: {
  tab: keyof typeof PRIVILEGE_TABLES;
  levelOf: LevelOf;
  onChange(privilege: string, given: boolean): void;
}) {
  const { say } = useWords('practice');
  const { label } = useApp().language;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-scroll" tabIndex={0} aria-label={label(roleTabLabels[tab])}>
      <table class="privileges">
        <thead>
          <tr>
            <th scope="col">{say('roles.table')}</th>
            {TABLE_VERBS.map((verb) => (
              <th scope="col" key={verb}>
                {say(`roles.verb.${verb}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PRIVILEGE_TABLES[tab].map((table) => (
            <tr key={table}>
              <th scope="row">{say(`roles.tables.${table}`)}</th>
              {TABLE_VERBS.map((verb) => {
                const privilege = tablePrivilege(verb, table);
                return (
                  <td key={verb}>
                    {privilege && (
                      <LevelChoice
                        privilege={privilege}
                        label={`${say(`roles.tables.${table}`)}: ${say(`roles.verb.${verb}`)}`}
                        levelOf={levelOf}
                        onChange={onChange}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
