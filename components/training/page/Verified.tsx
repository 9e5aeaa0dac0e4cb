import { useEffect, useState } from 'preact/hooks';
import type { GradedRecord } from '../../../dataverse/simulated/exercise/grade-record';
import { canonicalJson } from '../../../domain/canonical-json';
import type { ExerciseResult } from '../../../domain/exercise';
import { useWords } from '../../ui/use-words';

/** What the record of a result gives when it is replayed; null until it was. */
export function useReplayed(result: ExerciseResult): GradedRecord | null {
  const [graded, setGraded] = useState<GradedRecord | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('../../../dataverse/simulated/exercise/grade-record')
      .then(({ gradeRecord }) => gradeRecord(result.record))
      .then((done) => wanted && setGraded(done));
    return () => {
      wanted = false;
    };
  }, [result]);
  return graded;
}

const isSame = (result: ExerciseResult, { grade }: GradedRecord) =>
  canonicalJson(grade) === canonicalJson(result.grade);

/** Whether the record gives the grade that stands beside it. */
export const bearsOut = (result: ExerciseResult, graded: GradedRecord): boolean =>
  graded.doubtful.length === 0 && isSame(result, graded);

/** Whether the record gives the grade that stands beside it, found out here and now. */
export function Verified({ result, graded }: { result: ExerciseResult; graded: GradedRecord | null }) {
  const { say } = useWords('training-page');
  if (!graded) return <p class="loading">{say('verify')}</p>;
  if (bearsOut(result, graded)) return <p class="muted">{say('verified')}</p>;
  return (
    <div class="message message-bad">
      <div>
        {!isSame(result, graded) && <p>{say('notVerified', { score: graded.grade.score })}</p>}
        {graded.doubtful.length > 0 && <p>{say('eventsDoubtful', { count: graded.doubtful.length })}</p>}
      </div>
    </div>
  );
}
