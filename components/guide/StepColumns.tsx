import type { StepProgress } from '../../domain/progress';
import { useWords } from '../ui/use-words';

const valueText = (value: string | number | boolean | null): string => (value === null ? '—' : String(value));

/** The columns that a step over the tenant was read from, for whoever wants to look for themselves. */
export function StepColumns({ detection }: Pick<StepProgress, 'detection'>) {
  const { say } = useWords('ui');
  if (!detection || detection.count || detection.evidence.length === 0) return null;
  return (
    <section>
      <h3>{say('step.columns')}</h3>
      <dl class="evidence-list">
        {detection.evidence.map(({ table, column, value }) => (
          <div key={`${table}.${column}.${value}`}>
            <dt>
              <code>
                {table}.{column}
              </code>
            </dt>
            <dd>{valueText(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
