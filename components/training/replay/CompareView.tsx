import { useEffect, useId, useState } from 'preact/hooks';
import type { ExerciseRecord, ExerciseResult } from '../../../domain/exercise';
import { dateAndTime } from '../../ui/moments';
import { useWords } from '../../ui/use-words';
import { useTraining } from '../training-context';
import { ReplayView } from './ReplayView';
import './replay.css';

const NONE = 'none';
const SOLUTION = 'solution';

/** The shortest solution of the same pack and seed, walked here and now. */
function useSolution(
  { pack, seed }: ExerciseResult['record']['start'],
  wanted: boolean,
): ExerciseRecord | null {
  const [solved, setSolved] = useState<ExerciseRecord | null>(null);
  useEffect(() => {
    if (!wanted || solved) return;
    void import('../../../training/check-pack')
      .then(({ solutionOf }) => solutionOf(pack, seed))
      .then(({ record }) => setSolved(record));
  }, [wanted]);
  return solved;
}

/** What happened, and beside it the shortest solution or another record of the same exercise. */
export function CompareView({ result }: { result: ExerciseResult }) {
  const { say, tag } = useWords('training-page');
  const { store } = useTraining();
  const [beside, setBeside] = useState(SOLUTION);
  const field = useId();
  const { start } = result.record;
  const others = (store.results.value ?? []).filter(
    ({ record }) => record.start.pack.id === start.pack.id && record.start.attempt !== start.attempt,
  );
  const solution = useSolution(start, beside === SOLUTION);
  const nameOf = ({ record, grade, endedOn }: ExerciseResult) =>
    say('compare.result', {
      trainee: record.start.trainee || say('results.nobody'),
      score: grade.score,
      date: dateAndTime(endedOn, tag),
    });
  const other = others.find(({ record }) => record.start.attempt === beside);
  const record = beside === SOLUTION ? solution : (other?.record ?? null);
  return (
    <>
      <div class="row">
        <label htmlFor={field}>{say('compare')}</label>
        <select
          id={field}
          name="compare"
          value={beside}
          onChange={({ currentTarget }) => setBeside(currentTarget.value)}
        >
          <option value={NONE}>{say('compare.none')}</option>
          <option value={SOLUTION}>{say('compare.solution')}</option>
          {others.map((each) => (
            <option key={each.record.start.attempt} value={each.record.start.attempt}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </div>
      <div class="replays">
        <ReplayView record={result.record} title={say('replay')} />
        {beside !== NONE &&
          (record ? (
            <ReplayView
              key={beside}
              record={record}
              title={other ? nameOf(other) : say('compare.solution')}
            />
          ) : (
            <p class="loading" role="status">
              {say('compare.solving')}
            </p>
          ))}
      </div>
    </>
  );
}
