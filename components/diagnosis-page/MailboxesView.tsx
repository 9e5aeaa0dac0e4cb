import { isSortColumn, type ListedMailbox } from '../../diagnosis/session/listing';
import { DIRECTIONS } from '../../domain/lifecycle';
import { DataGrid, type DataGridColumn } from '../ui/grid/DataGrid';
import { useWords } from '../ui/use-words';
import { CauseWords, DirectionCell, StateBadge } from './cells';
import { FilterBar } from './FilterBar';
import { usePage } from './page-context';
import { StateLine } from './StateLine';
import { TenantFindings } from './TenantFindings';

function useColumns(): DataGridColumn<ListedMailbox>[] {
  const reportWords = useWords('reports');
  const page = useWords('diagnosis-page');
  return [
    {
      id: 'name',
      title: reportWords.say('columns.name'),
      width: 150,
      cell: ({ name }) => name || page.say('noName'),
    },
    {
      id: 'state',
      title: reportWords.say('columns.state'),
      width: 152,
      cell: ({ state }) => <StateBadge state={state} />,
    },
    {
      id: 'cause',
      title: page.say('cause'),
      width: 290,
      cell: ({ cause, others }) => <CauseWords cause={cause} others={others} />,
    },
    {
      id: 'certainty',
      title: page.say('certainty'),
      width: 80,
      cell: (row) => row.certainty && reportWords.say(`certainty.${row.certainty}`),
    },
    {
      id: 'address',
      title: reportWords.say('columns.address'),
      width: 180,
      cell: ({ address }) => <span class="cell-text">{address}</span>,
    },
    ...DIRECTIONS.map(
      (each): DataGridColumn<ListedMailbox> => ({
        id: each,
        title: page.say(`short.${each}`),
        width: 116,
        cell: ({ directions }) => <DirectionCell word={directions[each]} />,
      }),
    ),
  ];
}

/** The mailboxes of the chosen cause and state, and where all of them stand. */
export function MailboxesView() {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
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
