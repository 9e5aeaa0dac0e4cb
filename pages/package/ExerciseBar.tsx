import { ExerciseControls } from '../../components/training/exercise/ExerciseControls';
import { ExerciseNews } from '../../components/training/exercise/ExerciseNews';
import { ExerciseProgress } from '../../components/training/exercise/ExerciseProgress';
import { useExercise, usePackText } from '../../components/training/exercise/exercise-context';
import { Goals } from '../../components/training/exercise/Goals';
import { Hints } from '../../components/training/exercise/Hints';
import { Rules } from '../../components/training/exercise/Rules';
import { Story } from '../../components/training/exercise/Story';
import { Disclosure } from '../../components/ui/Disclosure';
import { useWords, withWords } from '../../components/ui/use-words';
import type { Exercise } from '../../sources/exercise-control';
import type { PackageSession } from '../../state/package-session';
import type { LearningLink } from '../../training/packages/link';
import '../../components/training/exercise/exercise.css';

/** Learning systems show the page in a small frame: what the product's own band lays open is folded up here. */
function Task({ exercise }: { exercise: Exercise }) {
  const { say } = useWords('training');
  return (
    <>
      <Disclosure label={say('task')}>
        <Story exercise={exercise} />
      </Disclosure>
      <Disclosure label={say('goals')}>
        <Goals exercise={exercise} />
      </Disclosure>
      {exercise.hints.length > 0 && (
        <Disclosure label={say('hints')}>
          <Hints exercise={exercise} />
        </Disclosure>
      )}
      {exercise.conduct.length > 0 && (
        <Disclosure label={say('rules')}>
          <Rules exercise={exercise} />
        </Disclosure>
      )}
    </>
  );
}

/** The result, and whether the learning system has it. */
function Outcome({ session, link }: { session: PackageSession; link: LearningLink }) {
  const { say } = useWords('learning-records');
  const result = session.ended.value;
  const delivery = session.delivery.value;
  if (!result) return null;
  const { passed, score } = result.grade;
  return (
    <div class={`message ${passed ? 'message-good' : 'message-warn'}`} role="status" data-delivery={delivery}>
      <span>{say(passed ? 'bar.passed' : 'bar.failed', { score })}</span>{' '}
      {delivery === 'delivered' && <span>{say('bar.delivered')}</span>}
      {delivery === 'notDelivered' && (
        <span>
          {say('bar.notDelivered')}{' '}
          <button type="button" class="button" onClick={() => void session.deliver()}>
            {say('bar.again')}
          </button>
        </span>
      )}
      {delivery !== 'notDelivered' && link.returnUrl && <a href={link.returnUrl}>{say('bar.back')}</a>}
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
        ` ${say(cut ? 'bar.resumedPart' : 'bar.resumed', { kept: resumed, all: link.stood ?? 0 })}`}
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
  const records = useWords('learning-records');
  const training = useWords('training');
  const read = usePackText();
  const exercise = useExercise().exercise.value;
  if (!exercise) return <Nothing />;
  return (
    <section class="exercise-bar" aria-label={training.say('exercise')} data-stage={exercise.stage}>
      <div class="row">
        <h2>{read(exercise.title)}</h2>
        <Task exercise={exercise} />
        <ExerciseProgress exercise={exercise} />
        {/* The learning system counts attempts, so that another one begins there; of this one the page keeps nothing. */}
        <ExerciseControls exercise={exercise} repeatable={false} ifGivenUp={records.say('bar.giveUpText')} />
      </div>
      <ExerciseNews exercise={exercise} />
      <Told link={link} resumed={resumed} />
      {exercise.stage === 'ended' && <Outcome session={session} link={link} />}
    </section>
  );
}

const Nothing = () => <div class="exercise-bar" />;

export const ExerciseBar = withWords(['learning-records', 'training', 'findings'], Bar, Nothing);
