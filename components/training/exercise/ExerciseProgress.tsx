import type { Exercise } from '../../../sources/exercise-control';
import { answeredGoals } from '../../../training/open-goals';
import { Icon } from '../../ui/Icon';
import { timeOfDay } from '../../ui/moments';
import { useWords } from '../../ui/use-words';
import { useExercise } from './exercise-context';
import { TimeOf } from './TimeOf';

/** How many goals are met, how long it took, and how many hints; at the end, what it came to. */
export function ExerciseProgress({ exercise, result }: { exercise: Exercise; result: boolean }) {
  const { say, tag } = useWords('training');
  const { ended } = useExercise();
  const grade = result ? ended.value?.grade : undefined;
  const { goals, hints } = exercise;
  const answered = answeredGoals(goals);
  const met = goals.filter((goal) => goal.met).length;
  const used = hints.filter(({ text }) => text !== null).length;
  return (
    <div class="exercise-progress">
      {grade && (
        <span class={`badge ${grade.passed ? 'badge-good' : 'badge-bad'}`}>
          {say(grade.passed ? 'passed' : 'notPassed')} · {say('points', { score: grade.score })}
        </span>
      )}
      <span class="exercise-count" data-met={met === goals.length}>
        <Icon name={met === goals.length ? 'done' : 'open'} />
        {say('reached', { met, all: goals.length })}
        {answered > 0 && ` · ${say('answered', { count: answered })}`}
      </span>
      <TimeOf exercise={exercise} />
      {exercise.exam?.wallEnds && exercise.stage !== 'ended' && (
        <span class="muted">
          {say('wallEnds', { time: timeOfDay(new Date(exercise.exam.wallEnds).toISOString(), tag) })}
        </span>
      )}
      {hints.length > 0 && <span class="muted">{say('hintsUsed', { used, all: hints.length })}</span>}
    </div>
  );
}
