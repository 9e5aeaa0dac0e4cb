import type { SessionProgress } from '../../diagnosis/session/work';
import type { SimulatorStatus } from '../../sources/simulator-control';
import { useApp } from '../app-context';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

/** How the simulator calls the rows of each table that is read, in the order of the reading. */
const COUNTS = {
  emailserverprofiles: 'emailServerProfiles',
  mailboxes: 'mailboxes',
  systemusers: 'users',
  queues: 'queues',
  tracelogs: 'alerts',
} as const satisfies Record<NonNullable<SessionProgress['table']>, keyof SimulatorStatus['counts']>;
const TABLES = Object.keys(COUNTS) as (keyof typeof COUNTS)[];

/** Part of the work that is done; null where nobody knows. */
function partOf({ table, done, of }: SessionProgress, counts: SimulatorStatus['counts'] | undefined) {
  if (of !== null) return of === 0 ? null : done / of;
  if (!table || !counts) return null;
  const total = TABLES.reduce((sum, each) => sum + counts[COUNTS[each]], 0);
  const before = TABLES.slice(0, TABLES.indexOf(table)).reduce((sum, each) => sum + counts[COUNTS[each]], 0);
  return total === 0 ? null : Math.min(1, (before + done) / total);
}

/** The bar of long work, with the way to give it up; the page stays in use beside it. */
export function WorkProgress() {
  const { say } = useWords('diagnosis-page');
  const { simulator } = useApp();
  const { store } = usePage();
  const progress = store.progress.value;
  if (!progress) return null;
  const { phase, table, done, of } = progress;
  const part = partOf(progress, simulator.status.value?.counts);
  const detail = table
    ? say('progressTable', { table: say(`table.${table}`), done })
    : of && say('progress', { done, of });
  return (
    <div class="work no-print" data-phase={phase}>
      <span class="work-what" role="status">
        {say(`phase.${phase}`)}
      </span>
      <progress aria-label={say(`phase.${phase}`)} max={1} {...(part === null ? {} : { value: part })} />
      <span class="work-detail muted">{detail}</span>
      <button type="button" class="button" data-command="cancel" onClick={() => store.cancel()}>
        {say('cancel')}
      </button>
    </div>
  );
}
