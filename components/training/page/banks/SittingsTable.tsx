import { type SittingOutcome, sittingsIn } from '../../../../training/sitting';
import { useApp } from '../../../app-context';
import { useWords } from '../../../ui/use-words';
import { useTraining } from '../../training-context';
import { useTrainingPage } from '../page-context';

function Row({ outcome: { sitting, trainee, results, score, passed } }: { outcome: SittingOutcome }) {
  const { say } = useWords('training-page');
  const { store, read } = useTraining();
  const { places } = useApp();
  const { go } = useTrainingPage();
  const last = results.findLast((result) => result !== null);
  const next = last && results[last.record.start.sitting?.place ?? 0] === null ? store.nextOf(last) : null;
  const busy = store.exercise.value !== null && store.exercise.value.stage !== 'ended';
  return (
    <tr data-sitting={sitting.id}>
      <td>{read(sitting.title)}</td>
      <td>{trainee || say('results.nobody')}</td>
      <td>
        {results.map((result, at) =>
          result ? (
            <button
              key={result.record.start.attempt}
              type="button"
              class="link"
              aria-label={say('sitting.exercise', { number: at + 1, score: result.grade.score })}
              onClick={() => go('results', result.record.start.attempt)}
            >
              {result.grade.score}
            </button>
          ) : (
            <span key={`open ${at}`} class="muted">
              –
            </span>
          ),
        )}
      </td>
      <td class="number">{score}</td>
      <td>
        {passed === null ? say('sitting.open') : say(passed ? 'results.yes' : 'results.no')}
        {next && last && (
          <button
            type="button"
            class="button button-small"
            disabled={busy}
            onClick={() =>
              void store.beginNext(last).then((begun) => begun && places.openView('mailboxes', 'active'))
            }
          >
            {say('sitting.next', { number: next.sitting.place, all: next.sitting.of })}
          </button>
        )}
      </td>
    </tr>
  );
}

const COLUMNS = [
  'sitting.exam',
  'results.trainee',
  'sitting.points',
  'sitting.average',
  'results.passed',
] as const;

/** Exams that were drawn from banks, each with the points of its exercises. */
export function SittingsTable() {
  const { say } = useWords('training-page');
  const { store } = useTraining();
  const sittings = sittingsIn(store.results.value ?? []);
  if (sittings.length === 0) return null;
  return (
    <section>
      <h2>{say('sittings')}</h2>
      <div class="table-scroll">
        <table class="plain-table sittings">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sittings.map((outcome) => (
              <Row key={outcome.sitting.id} outcome={outcome} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
