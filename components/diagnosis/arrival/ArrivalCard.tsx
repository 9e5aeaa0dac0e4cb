import { documentOf } from '../../../catalog/finding-sources';
import type { ArrivalAnswerItem, ArrivalAsked } from '../../../diagnosis/arrival-answer';
import { answerInWords } from '../../../diagnosis/reports/arrival-report';
import { kindInWords, ownSource, whoInWords } from '../../../diagnosis/reports/wording';
import { type ArrivalId, isOwnArrivalId } from '../../../domain/arrival/arrival-ids';
import { rulesFor } from '../../../domain/arrival/decide';
import { SourceLink } from '../../ui/SourceLink';
import { useWords } from '../../ui/use-words';
import { CertaintyMark } from '../CertaintyMark';
import { useReportWords } from '../use-report-words';

/** What is said of a cause: our own words, or those of the catalogue of the diagnosis. */
export function useArrivalText(): (id: ArrivalId) => { cause: string; fix: string } {
  const { texts } = useWords('arrival');
  const { findings } = useReportWords();
  return (id) => (isOwnArrivalId(id) ? texts.causes[id] : findings[id]);
}

/** Answers that the cause rests on. */
function Answered({ id, asked }: { id: ArrivalId; asked: ArrivalAsked }) {
  const arrival = useWords('arrival');
  const rule = rulesFor(asked.missing).find((each) => each.id === id);
  const lines = (rule?.asks ?? []).flatMap((question) => {
    const value = asked.answers[question];
    if (value === undefined) return [];
    return [`${arrival.say(`questions.${question}`)} ${answerInWords(arrival, question, value)}`];
  });
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{arrival.say('answered')}</dt>
      <dd>{lines.join(' · ')}</dd>
    </>
  );
}

function Evidence({ item: { evidence } }: { item: ArrivalAnswerItem }) {
  const { say } = useWords('diagnosis');
  if (evidence.length === 0) return null;
  return (
    <details class="finding-evidence">
      <summary>{say('view.evidence', { count: evidence.length })}</summary>
      <ul>
        {evidence.map(({ table, column, value }, place) => (
          // Several items may have the same code.
          <li key={`${table}.${column}.${value}.${place}`}>
            <code>
              {table}.{column}
            </code>{' '}
            = <span class="evidence-value">{value === null ? 'null' : String(value)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ArrivalCardProps {
  item: ArrivalAnswerItem;
  asked: ArrivalAsked;
  open: boolean;
  onDiagnosis(): void;
}

/** One cause: how sure, what to do, by whom and where, and on what that rests. */
export function ArrivalCard({ item, asked, open, onDiagnosis }: ArrivalCardProps) {
  const { say } = useWords('arrival');
  const diagnosisWords = useWords('diagnosis');
  const words = useReportWords();
  const textOf = useArrivalText();
  const { cause, fix } = textOf(item.id);
  const kind = kindInWords(item.kind, diagnosisWords);
  const article = documentOf(item.source);
  return (
    <details class="finding-card" open={open} data-arrival={item.id}>
      <summary>
        <span class="finding-cause">{cause}</span> <CertaintyMark certainty={item.certainty} />
      </summary>
      {kind && <p class="finding-kind">{kind}</p>}
      <dl class="pairs">
        <dt>{say('remedy')}</dt>
        <dd>
          {fix}
          {item.privileges.length > 0 && (
            <p>
              {say('privileges.add')} <code>{item.privileges.join(', ')}</code>
            </p>
          )}
          {item.where === 'diagnosis' && (
            <p class="no-print">
              <button type="button" class="button button-small" onClick={onDiagnosis}>
                {say('toDiagnosis')}
              </button>
            </p>
          )}
        </dd>
        <dt>{say('who')}</dt>
        <dd>{whoInWords(item.who, words) || diagnosisWords.say('nothingToDo')}</dd>
        <dt>{say('place')}</dt>
        <dd>{say(`where.${item.where}`)}</dd>
        <Answered id={item.id} asked={asked} />
        <dt>{say('source')}</dt>
        <dd>
          {article ? <SourceLink source={article} onlyKnownDate /> : ownSource(item.source, words)} ·{' '}
          <code>{item.id}</code>
          {item.inferred && <span class="muted"> {diagnosisWords.say('inferred')}</span>}
        </dd>
      </dl>
      <Evidence item={item} />
    </details>
  );
}
