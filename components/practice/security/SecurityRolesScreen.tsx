import { useState } from 'preact/hooks';
import type { Sort } from '../../../domain/list-query';
import { queryRows } from '../../../domain/list-query';
import { useApp } from '../../app-context';
import { DataGrid } from '../../ui/grid/DataGrid';
import { useWords } from '../../ui/use-words';
import { useTable } from '../use-table';

/** Settings > Security > Security Roles: the roles, each with a form of its own. */
export function SecurityRolesScreen() {
  const { say } = useWords('practice');
  const { language, places } = useApp();
  const { label } = language;
  const [sort, setSort] = useState<Sort>({ column: 'name', descending: false });
  const { rows, complete, problem } = useTable('roles');
  const roles = queryRows(rows.value, { conditions: [], sort }, null);
  if (problem.value) {
    return (
      <p class="message message-bad" role="alert">
        <span lang="en">{problem.value.message}</span>
      </p>
    );
  }
  if (!complete.value) return <p class="loading">{say('common.loading')}</p>;
  return (
    <>
      <p class="muted">{say('roles.chooseOne')}</p>
      <DataGrid
        label={label('siteMap.securityRoles')}
        columns={[
          {
            id: 'name',
            title: label('column.name'),
            width: 300,
            cell: ({ name, roleid }) => name ?? roleid,
          },
        ]}
        rows={roles}
        idOf={({ roleid }) => roleid}
        nameOf={({ name, roleid }) => name ?? roleid}
        sort={sort}
        onSort={(column) => setSort({ column, descending: !sort.descending })}
        onOpen={({ roleid }) => places.openRecord('securityRoles', roleid)}
      />
    </>
  );
}
