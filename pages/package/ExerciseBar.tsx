import { ExerciseControls } from '../../components/training/exercise/ExerciseControls';
import { ExerciseFrame } from '../../components/training/exercise/ExerciseFrame';
import { useExercise } from '../../components/training/exercise/exercise-context';
import { GradeView } from '../../components/training/exercise/GradeView';
import { TaskInSight } from '../../components/training/exercise/Task';
import { useWords, withWords } from '../../components/ui/use-words';
import type { PackageSession } from '../../state/package-session';
import type { LearningLink } from '../../training/packages/link';

function Back({ link: { returnUrl } }: { link: LearningLink }) {
  const { say } = useWords('learning-records');
  return returnUrl && <a href={returnUrl}>{say('bar.back')}</a>;
}

/** Whether the learning system has the result. The bar shows that itself, so that it is said to who does not see it alone. */
function Outcome({ session, link }: { session: PackageSession; link: LearningLink }) {
  const { say } = useWords('learning-records');
  const result = session.ended.value;
  const delivery = session.delivery.value;
  if (!result) return null;
  const { passed, score } = result.grade;
  return (
    <div role="status" data-delivery={delivery}>
      <span class="visually-hidden">{say(passed ? 'bar.passed' : 'bar.failed', { score })} </span>
      {delivery === 'delivered' && (
        <div class="message message-good">
          <span>{say('bar.delivered')}</span> <Back link={link} />
        </div>
      )}
      {delivery === 'nobody' && (
        <div class="message">
          <span>{say(link.kind === 'none' ? 'bar.alone' : 'bar.reportsNot')}</span> <Back link={link} />
        </div>
      )}
      {delivery === 'notDelivered' && (
        <div class="message message-warn">
          <span>
            {say('bar.notDelivered')}{' '}
            <button type="button" class="button" onClick={() => void session.deliver()}>
              {say('bar.again')}
            </button>
          </span>
        </div>
      )}
    </div>
  );
}

/** What the learning system hears, and where the exercise goes on from. */
function Told({ link, resumed }: Pick<ExerciseBarProps, 'link' | 'resumed'>) {
  const { say } = useWords('learning-records');
  const cut = resumed !== null && link.stood !== null && link.stood > resumed;
  return (
    <p class="muted" data-link={link.kind}>
      {link.kind === 'none' ? say('bar.alone') : link.reports ? say('bar.reports') : say('bar.reportsNot')}
      {resumed !== null &&
        ` ${say(cut ? 'bar.resumedPart' : 'bar.resumed', { kept: resumed, all: link.stood ?? 0 })}`}{' '}
      <Back link={link} />
    </p>
  );
}

interface ExerciseBarProps {
  session: PackageSession;
  link: LearningLink;
  resumed: number | null;
}

/** The little that an exercise needs above the practice client, where no trainer is by. */
function Bar({ session, link, resumed }: ExerciseBarProps) {
  const { say } = useWords('learning-records');
  const training = useWords('training');
  const exercise = useExercise().exercise.value;
  if (!exercise) return <Nothing />;
  const ended = exercise.stage === 'ended';
  const result = ended ? session.ended.value : null;
  return (
    <ExerciseFrame
      exercise={exercise}
      controls={
        // The learning system counts attempts, so that another one begins there; of this one the page keeps nothing.
        <ExerciseControls exercise={exercise} repeatable={false} ifGivenUp={say('bar.giveUpText')} />
      }
      result={ended}
      news={ended && <Outcome session={session} link={link} />}
    >
      {!ended && <Told link={link} resumed={resumed} />}
      {result && <GradeView result={result} moving />}
      {ended && !result && <p class="loading">{training.say('grading')}</p>}
      {!ended && <TaskInSight exercise={exercise} />}
    </ExerciseFrame>
  );
}

const Nothing = () => <div class="package-waits" />;

/** With the words of the end: by then the learning system may serve no more files of a session that is over. */
export const ExerciseBar = withWords(
  ['learning-records', 'training', 'findings', 'arrival', 'debrief', 'training-page', 'lifecycle'],
  Bar,
  Nothing,
);
