import { useEffect, useState } from 'preact/hooks';
import type { GradedRecord } from '../../../dataverse/simulated/exercise/grade-record';
import { canonicalJson } from '../../../domain/canonical-json';
import type { ExerciseResult } from '../../../domain/exercise';
import { writeResult } from '../../../sources/result-file';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { GradeView } from '../exercise/GradeView';
import { CompareView } from '../replay/CompareView';
import { useTraining } from '../training-context';
import { packTitle } from './pack-title';
import { useTrainingPage } from './page-context';
import { RecordStore } from './RecordStore';

/** Whether the record gives the grade that stands beside it, found out here and now. */
function Verified({ result, graded }: { result: ExerciseResult; graded: GradedRecord | null }) {
  const { say } = useWords('training-page');
  if (!graded) return <p class="loading">{say('verify')}</p>;
  const same = canonicalJson(graded.grade) === canonicalJson(result.grade);
  if (same && graded.doubtful.length === 0) return <p class="muted">{say('verified')}</p>;
  return (
    <div class="message message-bad">
      <div>
        {!same && <p>{say('notVerified', { score: graded.grade.score })}</p>}
        {graded.doubtful.length > 0 && <p>{say('eventsDoubtful', { count: graded.doubtful.length })}</p>}
      </div>
    </div>
  );
}

/** One result: the grade, whether the record bears it out, and what happened. */
export function ResultView({ result, kept = true }: { result: ExerciseResult; kept?: boolean }) {
  const { say } = useWords('training-page');
  const { store, read } = useTraining();
  const { go } = useTrainingPage();
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
            {say('results.back')}
          </button>
        )}
        <h2>
          {read(packTitle(result))} <span class="muted">·</span> {trainee || say('results.nobody')}{' '}
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
          {say('saveScenario')}
        </button>
        {kept && (
          <button type="button" class="button" onClick={() => setRemoving(true)}>
            {say('remove')}
          </button>
        )}
      </div>
      <CompareView result={result} />
      {kept && <RecordStore result={result} />}
      {removing && (
        <Dialog
          title={say('results.removeTitle')}
          confirmLabel={say('remove')}
          danger
          onClose={() => setRemoving(false)}
          onConfirm={() => {
            go('results');
            void store.removeResult(attempt);
          }}
        >
          <p>{say('removeText')}</p>
        </Dialog>
      )}
    </article>
  );
}
