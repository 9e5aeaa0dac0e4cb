import { PRIVILEGE_TABLES, TABLE_VERBS, tablePrivilege } from '../../../catalog/practice/role-editor';
import { useApp } from '../../app-context';
import { LevelChoice } from './LevelChoice';
import type { LevelOf } from './RoleForm';

/** Privileges on tables: a row a table, a column a verb. */
export function CoreRecordsTab({
  levelOf,
  onChange,
}: {
  levelOf: LevelOf;
  onChange(privilege: string, given: boolean): void;
}) {
  const { t, label } = useApp().language;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-scroll" tabIndex={0} aria-label={label('tab.coreRecords')}>
      <table class="privileges">
        <thead>
          <tr>
            <th scope="col">{t('roles.table')}</th>
            {TABLE_VERBS.map((verb) => (
              <th scope="col" key={verb}>
                {t(`roles.verb.${verb}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PRIVILEGE_TABLES.map((table) => (
            <tr key={table}>
              <th scope="row">{t(`roles.tables.${table}`)}</th>
              {TABLE_VERBS.map((verb) => {
                const privilege = tablePrivilege(verb, table);
                return (
                  <td key={verb}>
                    {privilege && (
                      <LevelChoice
                        privilege={privilege}
                        label={`${t(`roles.tables.${table}`)}: ${t(`roles.verb.${verb}`)}`}
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
