import { isAlertAlone } from '../../diagnosis/session/alert-alone';
import type { Overview } from '../../diagnosis/session/overview';
import type { SessionProblem } from '../../diagnosis/session/problems';
import { problemInWords } from '../../locales/import-problem';
import { useWords } from '../ui/use-words';
import { DateQuestion, FilesGiven, PendingFiles } from './FileNotices';
import { usePage } from './page-context';

function useReason() {
  const page = useWords('diagnosis-page');
  const imports = useWords('imports');
  return (problem: SessionProblem): string => {
    if (problem.kind === 'cancelled') return page.say('cancelled');
    if (problem.kind === 'fault') return page.say('fault', { message: problem.message });
    if (problem.kind === 'service') {
      const { status, message } = problem;
      const refused = status === 401 || status === 403;
      return page.say(refused ? 'serviceRefused' : 'serviceFailed', { status, message });
    }
    const { code, file, row = '', column = '', detail = '' } = problem;
    const reason = imports.say(`errors.${code}`, { row, column, detail });
    return file ? page.say('importFailed', { file, reason }) : reason;
  };
}

/** Parts with the same reason in one line: whole tables first, then the columns of each table. */
function linesOf(unseen: Overview['unseen']) {
  const lines = new Map<string, { table: string | null; parts: string[]; why: string }>();
  for (const { what, why } of unseen) {
    const [table = what, ...column] = what.split('.');
    const isColumn = column.length > 0;
    const key = `${isColumn ? table : ''} ${why}`;
    const line = lines.get(key) ?? { table: isColumn ? table : null, parts: [], why };
    line.parts.push(isColumn ? column.join('.') : table);
    lines.set(key, line);
  }
  return [...lines.values()].sort((one, other) => Number(one.table !== null) - Number(other.table !== null));
}

/** What of the tenant was not read, with the reason; the service's own words are in English. */
function Unseen({ overview: { unseen, partial } }: { overview: Overview }) {
  const { say } = useWords('diagnosis-page');
  const known: Readonly<Record<string, string>> = useWords('imports').texts.unseen;
  if (unseen.length === 0) return null;
  const columns = unseen.filter(({ what }) => what.includes('.')).length;
  const counts = { tables: unseen.length - columns, columns };
  return (
    <details class={`message ${partial ? 'message-warn' : ''}`} data-notice="unseen">
      <summary>{say(partial ? 'partial' : 'unseenCount', counts)}</summary>
      <p>{say('partialWhy')}</p>
      <ul>
        {linesOf(unseen).map(({ table, parts, why }) => (
          <li key={`${table} ${why}`}>
            {table && `${table}: `}
            <code>{parts.join(', ')}</code> · {known[why] ?? <span lang="en">{why}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was wrong with parts of the file, each with its row and column. */
function ImportProblems({ overview: { problems } }: { overview: Overview }) {
  const imports = useWords('imports');
  const { say } = useWords('diagnosis-page');
  if (problems.length === 0) return null;
  return (
    <details class="message message-warn" data-notice="problems">
      <summary>{say('problems', { count: problems.length })}</summary>
      <p>{say('problemsWhy')}</p>
      <ul>
        {problems.map((problem) => (
          <li key={Object.values(problem).join()}>
            {problem.file && <strong>{problem.file}: </strong>}
            {problem.table && <code>{problem.table}</code>} {problemInWords(imports, problem)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What went wrong, what is wrong in the file, and what could not be seen. */
export function Notices() {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const reason = useReason();
  const problem = store.problem.value;
  const shown = store.shown.value;
  return (
    <div class="notices">
      {problem && (
        <div
          class={`message ${problem.kind === 'cancelled' ? '' : 'message-bad'}`}
          role="alert"
          data-notice="problem"
        >
          <span>{reason(problem)}</span>
          <button type="button" class="button button-quiet" onClick={() => store.dismissProblem()}>
            {say('close')}
          </button>
        </div>
      )}
      <PendingFiles />
      <DateQuestion />
      <FilesGiven />
      {shown && <ImportProblems overview={shown.overview} />}
      {shown && !isAlertAlone(shown.overview) && <Unseen overview={shown.overview} />}
    </div>
  );
}
