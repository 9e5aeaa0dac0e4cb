import type { StepProgress } from '../../domain/progress';
import { useApp } from '../app-context';
import { useWords } from '../ui/use-words';

function valueText(value: string | number | boolean | null): string {
  return value === null ? '—' : String(value);
}

/** What speaks for a step being done: what the tenant shows, when it was seen, and what a person said. */
export function StepEvidence({ progress }: { progress: StepProgress }) {
  const { say } = useWords('ui');
  const { language, tenant } = useApp();
  const { time } = language;
  const now = tenant.snapshot.value?.readOn;
  const { detection, seen, tickedAt, status } = progress;
  return (
    <div class="step-evidence">
      {status === 'doubted' && <p class="message message-warn">{say('step.disagrees')}</p>}
      {tickedAt && <p>{say('step.tickedAt', { time: time(tickedAt, now) })}</p>}
      {detection?.count && <p>{say('step.count', { done: detection.count.done, of: detection.count.of })}</p>}
      {seen && <p>{say('step.seenAt', { time: time(seen.at, now) })}</p>}
      {seen && detection?.answer === 'no' && <p>{say('step.noLonger')}</p>}
      {detection?.answer === 'unknown' && (
        <p>{say('step.cannotTell', { missing: detection.missing.join(', ') })}</p>
      )}
      {detection && detection.evidence.length > 0 && (
        <dl class="evidence-list">
          {detection.evidence.map((evidence) => (
            <div key={`${evidence.table}.${evidence.column}.${evidence.value}`}>
              <dt>
                <code>
                  {evidence.table}.{evidence.column}
                </code>
              </dt>
              <dd>{valueText(evidence.value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
