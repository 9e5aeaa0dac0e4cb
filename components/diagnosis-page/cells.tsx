import { isCauseless } from '../../diagnosis/counted-as';
import { stateInWords } from '../../diagnosis/reports/wording';
import type { ListedMailbox } from '../../diagnosis/session/listing';
import { findingName } from '../diagnosis/finding-name';
import { useReportWords } from '../diagnosis/use-report-words';
import { useWords } from '../ui/use-words';

const STATE_LOOKS: Readonly<Record<ListedMailbox['state'], string>> = {
  unconfigured: 'badge-calm',
  configured: 'badge-calm',
  pendingApproval: 'badge-warn',
  approved: 'badge-active',
  testing: 'badge-active',
  enabled: 'badge-good',
  error: 'badge-bad',
  unknown: 'badge-calm',
};

export function StateBadge({ state }: Pick<ListedMailbox, 'state'>) {
  const words = useReportWords();
  return <span class={`badge ${STATE_LOOKS[state]}`}>{stateInWords(state, words)}</span>;
}

/** Where a direction stands, in a word; the whole of it is told to who points at it. */
export function DirectionCell({ word }: { word: ListedMailbox['directions']['act'] }) {
  const reportWords = useWords('reports');
  const page = useWords('diagnosis-page');
  return (
    <span class={`cell-text direction-${word}`} title={reportWords.say(`standing.${word}`)}>
      {page.say(`standing.${word}`)}
    </span>
  );
}

/** The first cause in a few words, its id beside for whoever points at it; or that there is none. */
export function CauseWords({ cause, others = 0 }: { cause: ListedMailbox['cause']; others?: number }) {
  const words = useReportWords();
  const { say } = useWords('diagnosis-page');
  if (isCauseless(cause)) {
    return <span class="cell-text muted">{say(`cell.${cause}`)}</span>;
  }
  return (
    <>
      <span class="cell-text" title={`${words.findings[cause].cause} (${cause})`}>
        {findingName(words.findings[cause].cause)}
      </span>
      {others > 0 && <span class="muted">{say('others', { count: others })}</span>}
    </>
  );
}
