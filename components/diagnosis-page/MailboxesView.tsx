import { isSortColumn, type ListedMailbox } from '../../diagnosis/session/listing';
import { DIRECTIONS } from '../../domain/lifecycle';
import { DataGrid, type DataGridColumn } from '../ui/grid/DataGrid';
import { DirectionCell, StandingWords, StateBadge } from './cells';
import { FilterBar } from './FilterBar';
import { usePage } from './page-context';
import { StateLine } from './StateLine';
import { TenantFindings } from './TenantFindings';

function useColumns(): DataGridColumn<ListedMailbox>[] {
  const { words, say } = usePage();
  const { columns, certainty } = words.reports;
  return [
    { id: 'name', title: columns.name, width: 150, cell: ({ name }) => name || say('noName') },
    { id: 'state', title: columns.state, width: 152, cell: ({ state }) => <StateBadge state={state} /> },
    {
      id: 'cause',
      title: say('cause'),
      width: 180,
      cell: ({ standing, others }) => <StandingWords standing={standing} others={others} />,
    },
    {
      id: 'certainty',
      title: say('certainty'),
      width: 80,
      cell: (row) => row.certainty && certainty[row.certainty],
    },
    {
      id: 'address',
      title: columns.address,
      width: 200,
      cell: ({ address }) => <span class="cell-text">{address}</span>,
    },
    ...DIRECTIONS.map(
      (each): DataGridColumn<ListedMailbox> => ({
        id: each,
        title: say(`short.${each}`),
        width: 116,
        cell: ({ directions }) => <DirectionCell word={directions[each]} />,
      }),
    ),
  ];
}

/** The mailboxes of the chosen cause and state, and where all of them stand. */
export function MailboxesView() {
  const { store, say } = usePage();
  const columns = useColumns();
  const overview = store.shown.value?.overview;
  const rows = store.mailboxes.rows.value;
  const { mailbox } = store.place.value;
  if (!overview) return null;
  return (
    <>
      <TenantFindings />
      {overview.mailboxes > 0 && (
        <>
          <StateLine />
          <FilterBar />
          {rows === null ? (
            <p class="loading" role="status">
              …
            </p>
          ) : rows.length === 0 ? (
            <p class="empty">{say('noMatch')}</p>
          ) : (
            <DataGrid
              label={say('mailboxes')}
              columns={columns}
              rows={rows}
              onWindow={store.mailboxes.want}
              current={mailbox}
              idOf={({ id }) => id}
              nameOf={({ name, address }) => name || address || say('noName')}
              sort={store.sort.value}
              onSort={(column) => {
                if (isSortColumn(column)) store.sortBy(column);
              }}
              onOpen={({ id }) => store.go({ mailbox: id })}
            />
          )}
        </>
      )}
    </>
  );
}
