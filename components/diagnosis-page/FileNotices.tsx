import type { FileReport } from '../../domain/imports';
import { NEEDED_TABLES } from '../../domain/snapshot';
import { listInWords } from '../ui/list-in-words';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

const GIVEN = [
  'mailbox',
  'emailserverprofile',
  'organization',
  'systemuser',
  'queue',
  'tracelog',
  'exchange',
] as const;

/** What one file gave and lacks, or why nothing could be read of it. */
function GivenByFile({ file: { name, format, rows, problems, error } }: { file: FileReport }) {
  const page = useWords('diagnosis-page');
  const imports = useWords('imports');
  const given = GIVEN.filter((table) => rows[table] !== undefined);
  // An export of Exchange is of the other side.
  const lacking = Object.values(NEEDED_TABLES).filter(
    (table) => rows[table] === undefined && rows.exchange === undefined,
  );
  return (
    <li data-file-read={format ?? 'nothing'}>
      <strong>{name || page.say('pastedText')}</strong>
      {format && <span class="muted"> · {imports.say(`formats.${format}`)}</span>}
      <br />
      {error ? (
        <span class="file-refused">
          {imports.say(`errors.${error.code}`, {
            row: error.row ?? '',
            column: error.column ?? '',
            detail: error.detail ?? '',
          })}
        </span>
      ) : (
        <>
          {listInWords(
            given.map((table) => page.say(`given.${table}`, { count: rows[table] ?? 0 })),
            page.tag,
          )}
          {lacking.length > 0 && (
            <span class="muted">
              {' · '}
              {page.say('lacks', {
                tables: listInWords(
                  lacking.map((table) => page.say(`lacking.${table}`)),
                  page.tag,
                ),
              })}
            </span>
          )}
          {problems.length > 0 && (
            <span class="muted"> · {page.say('fileProblems', { count: problems.length })}</span>
          )}
        </>
      )}
    </li>
  );
}

/** What each of several files gave; of a single one the line above tells. */
export function FilesGiven() {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const { files } = store.shown.value?.overview ?? {};
  if (!files || files.length < 2) return null;
  const refused = files.filter(({ error }) => error).length;
  return (
    <details class={`message ${refused > 0 ? 'message-warn' : ''}`} data-notice="files" open={refused > 0}>
      <summary>{say('filesGiven', { count: files.length - refused, refused })}</summary>
      <ul>
        {files.map((file, place) => (
          <GivenByFile key={`${place} ${file.name}`} file={file} />
        ))}
      </ul>
    </details>
  );
}

/** Files of another organization: whoever brought them says what becomes of them. */
export function PendingFiles() {
  const { say, tag } = useWords('diagnosis-page');
  const { store } = usePage();
  const pending = store.shown.value?.pending;
  if (!pending) return null;
  const files = listInWords(
    pending.files.map((name) => name || say('pastedText')),
    tag,
  );
  return (
    <div
      class="message message-warn"
      role="alertdialog"
      aria-label={say('pendingTitle')}
      data-notice="pending"
    >
      <p>{pending.name ? say('pendingOf', { files, name: pending.name }) : say('pending', { files })}</p>
      <div class="row">
        {(['open', 'compare', 'add', 'drop'] as const).map((way) => (
          <button
            type="button"
            key={way}
            class={way === 'open' ? 'button button-primary' : 'button'}
            data-settle={way}
            onClick={() => void store.settle(way)}
          >
            {say(`settle.${way}`)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Dates that do not tell whether day or month comes first: asked once, for all of them. */
export function DateQuestion() {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  if (!store.shown.value?.overview.asksDateOrder) return null;
  return (
    <section class="message message-warn" aria-label={say('datesTitle')} data-notice="dates">
      <p>{say('dates')}</p>
      <div class="row">
        {(['dayFirst', 'monthFirst'] as const).map((order) => (
          <button
            type="button"
            key={order}
            class="button"
            data-dates={order}
            onClick={() => void store.readDates(order)}
          >
            {say(`dates.${order}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
