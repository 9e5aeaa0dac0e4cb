import { useEffect, useState } from 'preact/hooks';
import type { GradedRecord } from '../../../dataverse/simulated/exercise/grade-record';
import { canonicalJson } from '../../../domain/canonical-json';
import type { ExerciseResult } from '../../../domain/exercise';
import { writeResult } from '../../../sources/result-file';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { GradeView } from '../exercise/GradeView';
import { CompareView } from '../replay/CompareView';
import { useTraining } from '../training-context';
import { packTitle } from './pack-title';
import { useTrainingPage } from './page-context';
import { RecordStore } from './RecordStore';

/** Whether the record gives the grade that stands beside it, found out here and now. */
function Verified({ result, graded }: { result: ExerciseResult; graded: GradedRecord | null }) {
  const { tell } = useTrainingPage();
  if (!graded) return <p class="loading">{tell('verify')}</p>;
  const same = canonicalJson(graded.grade) === canonicalJson(result.grade);
  if (same && graded.doubtful.length === 0) return <p class="muted">{tell('verified')}</p>;
  return (
    <div class="message message-bad">
      <div>
        {!same && <p>{tell('notVerified', { score: graded.grade.score })}</p>}
        {graded.doubtful.length > 0 && <p>{tell('eventsDoubtful', { count: graded.doubtful.length })}</p>}
      </div>
    </div>
  );
}

/** One result: the grade, whether the record bears it out, and what happened. */
export function ResultView({ result, kept = true }: { result: ExerciseResult; kept?: boolean }) {
  const { store, read } = useTraining();
  const { tell, go } = useTrainingPage();
  const { places } = useApp();
  const [graded, setGraded] = useState<GradedRecord | null>(null);
  const [removing, setRemoving] = useState(false);
  const { pack, trainee, attempt, seed } = result.record.start;
  useEffect(() => {
    let wanted = true;
    void import('../../../dataverse/simulated/exercise/grade-record')
      .then(({ gradeRecord }) => gradeRecord(result.record))
      .then((done) => wanted && setGraded(done));
    return () => {
      wanted = false;
    };
  }, [result]);
  return (
    <article class="result" data-result={attempt}>
      <div class="row">
        {kept && (
          <button type="button" class="button" onClick={() => go('results')}>
            {tell('results.back')}
          </button>
        )}
        <h2>
          {read(packTitle(result))} <span class="muted">·</span> {trainee || tell('results.nobody')}{' '}
          {pack.variation && <span class="muted">#{seed}</span>}
        </h2>
      </div>
      <div role="status">
        <Verified result={result} graded={graded} />
      </div>
      <GradeView result={result} />
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            void writeResult(result).then((text) =>
              places.saveFile(`${pack.id}-${attempt.slice(0, 8)}.json`, text, 'application/json'),
            )
          }
        >
          {tell('saveScenario')}
        </button>
        {kept && (
          <button type="button" class="button" onClick={() => setRemoving(true)}>
            {tell('remove')}
          </button>
        )}
      </div>
      <CompareView result={result} />
      {kept && <RecordStore result={result} />}
      {removing && (
        <Dialog
          title={tell('results.removeTitle')}
          confirmLabel={tell('remove')}
          onClose={() => setRemoving(false)}
          onConfirm={() => {
            go('results');
            void store.removeResult(attempt);
          }}
        >
          <p>{tell('removeText')}</p>
        </Dialog>
      )}
    </article>
  );
}
