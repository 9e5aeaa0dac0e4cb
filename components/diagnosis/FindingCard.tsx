import { exchangeChecks } from '../../catalog/exchange-checks';
import { documentOf } from '../../catalog/finding-sources';
import { findings } from '../../catalog/findings';
import type { FindingAnswer } from '../../diagnosis/answer';
import { isColumn, openChecks, withAddress } from '../../diagnosis/reports/questions';
import { type FindingGroup, ownSource, whoInWords } from '../../diagnosis/reports/wording';
import type { FindingEntry } from '../../domain/finding';
import { kindInWords } from '../../locales/diagnosis';
import type { ReportWords } from '../../locales/reports';
import { useApp } from '../app-context';
import { SourceLink } from '../ui/SourceLink';
import '../ui/parts.css';

const BADGES = { certain: 'badge-bad', likely: 'badge-warn', ask: 'badge-active' } as const;
const SHAPES = { certain: '■', likely: '◆', ask: '?' } as const;

/** What was read, column by column; a click on the count opens it. */
function Evidence({ finding, words }: { finding: FindingAnswer; words: ReportWords }) {
  const { language } = useApp();
  const { evidence, missing } = finding;
  const unread = missing.filter(isColumn);
  return (
    <details class="finding-evidence">
      <summary>{language.fill(words.diagnosis.view.evidence, { count: evidence.length })}</summary>
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
          {words.diagnosis.view.missing}: <code>{unread.join(', ')}</code>
        </p>
      )}
    </details>
  );
}

function Questions({
  address,
  finding,
  words,
}: {
  address: string | null;
  finding: FindingAnswer;
  words: ReportWords;
}) {
  const checks = openChecks([finding]);
  if (checks.length === 0) return null;
  return (
    <>
      <dt>{words.diagnosis.view.ask}</dt>
      <dd>
        <ul class="questions">
          {checks.map((id) => (
            <li key={id}>
              {words.diagnosis.checks[id]}{' '}
              <span class="muted">({whoInWords(exchangeChecks[id].who, words)})</span>
              <br />
              <code>{withAddress(exchangeChecks[id].command, address)}</code>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

interface FindingCardProps {
  group: FindingGroup;
  address: string | null;
  words: ReportWords;
  /** The first one is the answer: all of it is in sight. */
  open: boolean;
}

/** One cause: how sure, what it is, what to do and by whom, and on what that rests. */
export function FindingCard({ group: { first, findings: same }, address, words, open }: FindingCardProps) {
  const { diagnosis, reports } = words;
  const { cause, symptom } = words.findings[first.id];
  const { inferred, confirm }: FindingEntry = findings[first.id];
  const article = documentOf(first.source);
  const kind = kindInWords(first.kind, words);
  const directions = same.flatMap(({ direction }) => (direction ? [reports.direction[direction]] : []));
  return (
    <details class="finding-card" open={open} data-finding={first.id}>
      <summary>
        <span class={`badge ${BADGES[first.certainty]}`}>
          <span aria-hidden="true">{SHAPES[first.certainty]}</span> {reports.certainty[first.certainty]}
        </span>{' '}
        <span class="finding-cause">{cause}</span>
        {directions.length > 0 && <span class="muted"> ({directions.join(', ')})</span>}
      </summary>
      {kind && <p class="finding-kind">{kind}</p>}
      <dl class="pairs">
        <dt>{diagnosis.fix}</dt>
        <dd>{first.fix}</dd>
        <dt>{diagnosis.whoFixes}</dt>
        <dd>{whoInWords(first.who, words) || diagnosis.nothingToDo}</dd>
        <dt>{reports.seen}</dt>
        <dd>
          {symptom} {confirm && <span class="muted">{diagnosis.confirm} </span>}
          {inferred && <span class="muted">{diagnosis.inferred}</span>}
        </dd>
        <Questions address={address} finding={first} words={words} />
        <dt>{diagnosis.source}</dt>
        <dd>
          {article ? <SourceLink source={article} onlyKnownDate /> : ownSource(first.source, words)} ·{' '}
          <code>{first.id}</code>
        </dd>
      </dl>
      <Evidence finding={first} words={words} />
    </details>
  );
}
