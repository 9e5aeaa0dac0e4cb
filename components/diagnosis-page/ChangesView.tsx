import { CHANGES, type ChangedMailbox } from '../../diagnosis/session/comparison';
import type { ListedMailbox } from '../../diagnosis/session/listing';
import type { ReadingName } from '../../diagnosis/session/overview';
import { DataGrid, type DataGridColumn } from '../ui/grid/DataGrid';
import { dateAndTime } from '../ui/moments';
import { useWords } from '../ui/use-words';
import { CauseWords, StateBadge } from './cells';
import { usePage } from './page-context';

function Stood({ mailbox }: { mailbox: ListedMailbox | null }) {
  const { say } = useWords('diagnosis-page');
  if (!mailbox) return <span class="muted">{say('notThere')}</span>;
  return (
    <>
      <StateBadge state={mailbox.state} /> <CauseWords cause={mailbox.cause} />
    </>
  );
}

function useColumns(): DataGridColumn<ChangedMailbox>[] {
  const reportWords = useWords('reports');
  const page = useWords('diagnosis-page');
  return [
    {
      id: 'name',
      title: reportWords.say('columns.name'),
      width: 170,
      cell: ({ name }) => name || page.say('noName'),
    },
    {
      id: 'change',
      title: page.say('change'),
      width: 140,
      cell: ({ change }) => page.say(`change.${change}`),
    },
    { id: 'before', title: page.say('before'), width: 260, cell: ({ before }) => <Stood mailbox={before} /> },
    { id: 'now', title: page.say('now'), width: 260, cell: ({ now }) => <Stood mailbox={now} /> },
    {
      id: 'address',
      title: reportWords.say('columns.address'),
      width: 200,
      cell: ({ address }) => <span class="cell-text">{address}</span>,
    },
  ];
}

/** Two readings side by side: how many mailboxes changed in which way, and which. */
export function ChangesView() {
  const { say, tag } = useWords('diagnosis-page');
  const { store } = usePage();
  const columns = useColumns();
  const { comparison } = store.shown.value ?? {};
  const { changes: here, mailbox } = store.place.value;
  const rows = store.changes.rows.value;
  if (!comparison) return null;
  const { before, now, counts, same, onlyBefore, onlyNow } = comparison;
  const named = ({ file, name, kind, readOn }: ReadingName) =>
    `${file ?? name ?? say(kind)} (${dateAndTime(readOn, tag)})`;
  const listOf = (parts: readonly string[]) => parts.join(', ') || say('notThere');
  return (
    <>
      <h2 tabIndex={-1}>{say('changesTitle')}</h2>
      <p class="row">
        {say('between', { before: named(before), now: named(now) })}
        <button type="button" class="button button-small no-print" onClick={() => void store.swap()}>
          {say('swap')}
        </button>
        <button type="button" class="button button-small no-print" onClick={() => void store.endComparison()}>
          {say('endComparison')}
        </button>
      </p>
      {onlyBefore.length + onlyNow.length > 0 && (
        <p class="message message-warn">
          {say('coverage', { before: listOf(onlyBefore), now: listOf(onlyNow) })}
        </p>
      )}
      <ul class="change-counts">
        {(['all', ...CHANGES] as const).map((change) => (
          <li key={change}>
            <button
              type="button"
              class={`change-count change-${change}`}
              data-change={change}
              aria-pressed={here === change}
              onClick={() => store.go({ changes: change, mailbox: null })}
            >
              <strong>
                {(change === 'all'
                  ? Object.values(counts).reduce((sum, count) => sum + count, 0)
                  : counts[change]
                ).toLocaleString(tag)}
              </strong>{' '}
              {say(`change.${change}`)}
            </button>
          </li>
        ))}
      </ul>
      <p class="muted">{say('same', { count: same })}</p>
      {rows && rows.length > 0 ? (
        <DataGrid
          label={say('changesTitle')}
          columns={columns}
          rows={rows}
          onWindow={store.changes.want}
          current={mailbox}
          idOf={({ id }) => id}
          nameOf={({ name, address }) => name || address || say('noName')}
          onOpen={({ id }) => store.go({ mailbox: id })}
        />
      ) : (
        <p class="empty">{say('noChanges')}</p>
      )}
    </>
  );
}
