import { useState } from 'preact/hooks';
import { findings } from '../../catalog/findings';
import { useApp } from '../../components/app-context';
import { Dialog } from '../../components/ui/Dialog';
import { Disclosure } from '../../components/ui/Disclosure';
import { useWords, withWords } from '../../components/ui/use-words';
import { inLanguage, type LocalizedText } from '../../domain/pack';
import type { Exercise } from '../../sources/exercise-control';
import type { PackageSession } from '../../state/package-session';
import type { LearningLink } from '../../training/packages/link';

interface PartProps {
  session: PackageSession;
  exercise: Exercise;
}

/** A text of the scenario in the language of the interface. */
function useScenarioText(): (text: LocalizedText) => string {
  const { language } = useApp();
  return (text) => inLanguage(text, language.language.value);
}

function CauseChoice({ session, exercise, goal }: PartProps & { goal: Exercise['goals'][number] }) {
  const { say } = useWords('learning-records');
  const causes = useWords('findings');
  return (
    <label class="field">
      <span>{say('bar.cause')}</span>
      <select
        name={`cause-${goal.id}`}
        value={goal.answered ?? ''}
        disabled={exercise.stage !== 'running'}
        onChange={({ currentTarget: { value } }) => value && void session.nameCause(goal.id, value)}
      >
        <option value="">{say('bar.choose')}</option>
        {Object.keys(findings).map((id) => (
          <option key={id} value={id}>
            {causes.say(`${id as keyof typeof findings}.cause`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Goals(props: PartProps) {
  const { say } = useWords('learning-records');
  const { exercise } = props;
  const read = useScenarioText();
  const met = exercise.goals.filter((goal) => goal.met).length;
  return (
    <Disclosure label={say('bar.goals', { met, all: exercise.goals.length })}>
      <ul>
        {exercise.goals.map((goal) => (
          <li key={goal.id} data-goal={goal.id} data-met={String(goal.met)}>
            <span>
              <span class={goal.met ? 'badge badge-good' : 'badge badge-calm'}>
                {goal.met === null ? say('bar.atTheEnd') : goal.met ? say('bar.met') : say('bar.open')}
              </span>{' '}
              {read(goal.text)}
            </span>
            {goal.is === 'cause' && <CauseChoice {...props} goal={goal} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Hints({ session, exercise }: PartProps) {
  const { say } = useWords('learning-records');
  const read = useScenarioText();
  if (exercise.hints.length === 0) return null;
  return (
    <Disclosure label={say('bar.hints')}>
      <ul>
        {exercise.hints.map(({ id, cost, text }) => (
          <li key={id}>
            {text ? (
              read(text)
            ) : (
              <button
                type="button"
                class="button"
                disabled={exercise.stage !== 'running'}
                onClick={() => void session.takeHint(id)}
              >
                {say('bar.hint', { cost })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Ending({ session }: PartProps) {
  const { say } = useWords('learning-records');
  const [asking, setAsking] = useState<'finished' | 'givenUp' | null>(null);
  const finishing = asking === 'finished';
  return (
    <>
      <button
        type="button"
        class="button button-primary"
        data-exercise="finish"
        onClick={() => setAsking('finished')}
      >
        {say('bar.finish')}
      </button>
      <button
        type="button"
        class="button button-quiet"
        data-exercise="giveUp"
        onClick={() => setAsking('givenUp')}
      >
        {say('bar.giveUp')}
      </button>
      {asking && (
        <Dialog
          title={finishing ? say('bar.finishTitle') : say('bar.giveUpTitle')}
          confirmLabel={finishing ? say('bar.finish') : say('bar.giveUp')}
          onClose={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            void session.move(asking);
          }}
        >
          <p>{finishing ? say('bar.finishText') : say('bar.giveUpText')}</p>
        </Dialog>
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

interface ExerciseBarProps {
  session: PackageSession;
  link: LearningLink;
  resumed: number | null;
}

/** The little that an exercise needs above the practice client, where no trainer is by. */
function Bar({ session, link, resumed }: ExerciseBarProps) {
  const { say } = useWords('learning-records');
  const read = useScenarioText();
  const exercise = session.exercise.value;
  if (!exercise) return <div class="exercise-bar" />;
  const parts = { session, exercise };
  const ended = exercise.stage === 'ended';
  const cut = resumed !== null && link.stood !== null && link.stood > resumed;
  return (
    <section class="exercise-bar" aria-label={say('bar.label')} data-stage={exercise.stage}>
      <div class="row">
        <h2>{read(exercise.title)}</h2>
        <Disclosure label={say('bar.story')}>
          {exercise.story.map((paragraph) => (
            <p key={paragraph.en}>{read(paragraph)}</p>
          ))}
        </Disclosure>
        <Goals {...parts} />
        <Hints {...parts} />
        {exercise.left !== null && (
          <span>{say('bar.left', { minutes: Math.ceil(exercise.left / 60_000) })}</span>
        )}
        {!ended && (
          <>
            <button
              type="button"
              class="button"
              data-exercise="pause"
              onClick={() => void session.move(exercise.stage === 'paused' ? 'running' : 'paused')}
            >
              {exercise.stage === 'paused' ? say('bar.resume') : say('bar.pause')}
            </button>
            <Ending {...parts} />
          </>
        )}
      </div>
      <p class="muted" data-link={link.kind}>
        {link.kind === 'none' ? say('bar.alone') : link.reports ? say('bar.reports') : say('bar.reportsNot')}
        {resumed !== null &&
          ` ${say(cut ? 'bar.resumedPart' : 'bar.resumed', { kept: resumed, all: link.stood ?? 0 })}`}
      </p>
      {ended && <Outcome session={session} link={link} />}
    </section>
  );
}

const Nothing = () => <div class="exercise-bar" />;

export const ExerciseBar = withWords(['learning-records', 'findings'], Bar, Nothing);
