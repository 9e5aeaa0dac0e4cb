import { exchangeChecks } from '../../catalog/exchange-checks';
import { documentOf } from '../../catalog/finding-sources';
import { findings } from '../../catalog/findings';
import type { FindingAnswer } from '../../diagnosis/answer';
import { commandFor, isColumn, openChecks } from '../../diagnosis/reports/questions';
import { type FindingGroup, kindInWords, ownSource, whoInWords } from '../../diagnosis/reports/wording';
import type { FindingEntry } from '../../domain/finding';
import type { FindingId } from '../../domain/finding-ids';
import { useApp } from '../app-context';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../ui/use-words';
import { CertaintyMark } from './CertaintyMark';
import { isKnownCause } from './finding-name';
import { TellButtons } from './TellButtons';
import { useReportWords } from './use-report-words';
import '../ui/parts.css';

/** What was read, column by column; a click on the count opens it. */
function Evidence({ finding }: { finding: FindingAnswer }) {
  const { say } = useWords('diagnosis');
  const { language } = useApp();
  const { evidence, missing } = finding;
  const unread = missing.filter(isColumn);
  return (
    <details class="finding-evidence">
      <summary>{say('view.evidence', { count: evidence.length })}</summary>
      <ul>
        {evidence.map(({ table, column, value, readOn }) => (
          <li key={`${table}.${column}.${value}`}>
            <code>
              {table}.{column}
            </code>{' '}
            = <span class="evidence-value">{value === null ? 'null' : String(value)}</span>{' '}
            <span class="muted">· {language.time(readOn)}</span>
          </li>
        ))}
      </ul>
      {unread.length > 0 && (
        <p class="muted">
          {say('view.missing')}: <code>{unread.join(', ')}</code>
        </p>
      )}
    </details>
  );
}

interface QuestionsProps {
  address: string | null;
  finding: FindingAnswer;
  onTell: FindingCardProps['onTell'];
}

/** What only Exchange can tell, and the answer of whoever looked there. */
function Questions({ address, finding, onTell }: QuestionsProps) {
  const words = useReportWords();
  const { say } = useWords('diagnosis');
  const checks = openChecks([finding]);
  if (checks.length === 0) return null;
  return (
    <>
      <dt>{say('view.ask')}</dt>
      <dd>
        <ul class="questions">
          {checks.map((id) => (
            <li key={id}>
              {say(`checks.${id}`)} <span class="muted">({whoInWords(exchangeChecks[id].who, words)})</span>
              <br />
              <code>{commandFor(exchangeChecks[id].command, address)}</code>
            </li>
          ))}
        </ul>
        {onTell && <TellButtons onTell={(isSo) => onTell(finding.id, isSo)} />}
      </dd>
    </>
  );
}

interface FindingCardProps {
  group: FindingGroup;
  address: string | null;
  /** The first one is the answer: all of it is in sight. */
  open: boolean;
  /** Takes what somebody found out of a cause; absent where nothing can be told. */
  onTell?: ((finding: FindingId, isSo: boolean | null) => void) | undefined;
}

/** One cause: how sure, what it is, what to do and by whom, and on what that rests. */
export function FindingCard({ group: { first, findings: same }, address, open, onTell }: FindingCardProps) {
  const words = useReportWords();
  const reportWords = useWords('reports');
  const diagnosisWords = useWords('diagnosis');
  const { cause, symptom } = words.findings[first.id];
  const { inferred, confirm }: FindingEntry = findings[first.id];
  const article = documentOf(first.source);
  const kind = kindInWords(first.kind, diagnosisWords);
  const directions = same.flatMap(({ direction }) =>
    direction ? [reportWords.say(`direction.${direction}`)] : [],
  );
  return (
    <details class="finding-card" open={open} data-finding={first.id}>
      <summary>
        <span class="finding-cause">{cause}</span>
        {directions.length > 0 && <span class="muted"> ({directions.join(', ')})</span>}{' '}
        {isKnownCause(first.id) && <CertaintyMark certainty={first.certainty} />}
      </summary>
      {kind && <p class="finding-kind">{kind}</p>}
      <dl class="pairs">
        <dt>{diagnosisWords.say('fix')}</dt>
        <dd>{first.fix}</dd>
        <dt>{diagnosisWords.say('whoFixes')}</dt>
        <dd>{whoInWords(first.who, words) || diagnosisWords.say('nothingToDo')}</dd>
        <dt>{reportWords.say('seen')}</dt>
        <dd>
          {symptom} {confirm && <span class="muted">{diagnosisWords.say('confirm')} </span>}
          {inferred && <span class="muted">{diagnosisWords.say('inferred')}</span>}
        </dd>
        <Questions address={address} finding={first} onTell={onTell} />
        <dt>{diagnosisWords.say('source')}</dt>
        <dd>
          {article ? <SourceLink source={article} onlyKnownDate /> : ownSource(first.source, words)} ·{' '}
          <code>{first.id}</code>
        </dd>
      </dl>
      <Evidence finding={first} />
    </details>
  );
}
