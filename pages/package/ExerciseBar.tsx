import { useState } from 'preact/hooks';
import { findings } from '../../catalog/findings';
import { useApp } from '../../components/app-context';
import { Dialog } from '../../components/ui/Dialog';
import { Disclosure } from '../../components/ui/Disclosure';
import { useTexts } from '../../components/ui/use-texts';
import { inLanguage, type LocalizedText } from '../../domain/pack';
import { loadFindingTexts } from '../../locales/diagnosis';
import type { LearningRecordTexts } from '../../locales/en/learning-records';
import { loadLearningRecordTexts } from '../../locales/learning-records';
import type { PackageExercise, PackageSession } from '../../state/package-session';
import type { LearningLink } from '../../training/packages/link';

type Words = LearningRecordTexts['bar'];

interface PartProps {
  words: Words;
  session: PackageSession;
  exercise: PackageExercise;
}

/** A text of the scenario in the language of the interface. */
function useScenarioText(): (text: { en: string; [language: string]: string }) => string {
  const { language } = useApp();
  return (text) => inLanguage(text as LocalizedText, language.language.value);
}

function CauseChoice({
  words,
  session,
  exercise,
  goal,
}: PartProps & { goal: PackageExercise['goals'][number] }) {
  const texts = useTexts(loadFindingTexts);
  return (
    <label class="field">
      <span>{words.cause}</span>
      <select
        name={`cause-${goal.id}`}
        value={goal.answered ?? ''}
        disabled={exercise.stage !== 'running'}
        onChange={({ currentTarget: { value } }) => value && void session.answer(goal.id, value)}
      >
        <option value="">{words.choose}</option>
        {Object.keys(findings).map((id) => (
          <option key={id} value={id}>
            {texts?.findings[id as keyof typeof findings].cause ?? id}
          </option>
        ))}
      </select>
    </label>
  );
}

function Goals(props: PartProps) {
  const { words, exercise } = props;
  const { fill } = useApp().language;
  const say = useScenarioText();
  const met = exercise.goals.filter((goal) => goal.met).length;
  return (
    <Disclosure label={fill(words.goals, { met, all: exercise.goals.length })}>
      <ul>
        {exercise.goals.map((goal) => (
          <li key={goal.id} data-goal={goal.id} data-met={String(goal.met)}>
            <span>
              <span class={goal.met ? 'badge badge-good' : 'badge badge-calm'}>
                {goal.met === null ? words.atTheEnd : goal.met ? words.met : words.open}
              </span>{' '}
              {say(goal.text)}
            </span>
            {goal.is === 'cause' && <CauseChoice {...props} goal={goal} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Hints({ words, session, exercise }: PartProps) {
  const { fill } = useApp().language;
  const say = useScenarioText();
  if (exercise.hints.length === 0) return null;
  return (
    <Disclosure label={words.hints}>
      <ul>
        {exercise.hints.map(({ id, cost, text }) => (
          <li key={id}>
            {text ? (
              say(text)
            ) : (
              <button
                type="button"
                class="button"
                disabled={exercise.stage !== 'running'}
                onClick={() => void session.takeHint(id)}
              >
                {fill(words.hint, { cost })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Ending({ words, session }: PartProps) {
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
        {words.finish}
      </button>
      <button
        type="button"
        class="button button-quiet"
        data-exercise="giveUp"
        onClick={() => setAsking('givenUp')}
      >
        {words.giveUp}
      </button>
      {asking && (
        <Dialog
          title={finishing ? words.finishTitle : words.giveUpTitle}
          confirmLabel={finishing ? words.finish : words.giveUp}
          onClose={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            void session.moveTo(asking);
          }}
        >
          <p>{finishing ? words.finishText : words.giveUpText}</p>
        </Dialog>
      )}
    </>
  );
}

/** The result, and whether the learning system has it. */
function Outcome({ words, session, link }: { words: Words; session: PackageSession; link: LearningLink }) {
  const { fill } = useApp().language;
  const result = session.result.value;
  const delivery = session.delivery.value;
  if (!result) return null;
  const { passed, score } = result.grade;
  return (
    <div class={`message ${passed ? 'message-good' : 'message-warn'}`} role="status" data-delivery={delivery}>
      <span>{fill(passed ? words.passed : words.failed, { score })}</span>{' '}
      {delivery === 'delivered' && <span>{words.delivered}</span>}
      {delivery === 'notDelivered' && (
        <span>
          {words.notDelivered}{' '}
          <button type="button" class="button" onClick={() => void session.deliver()}>
            {words.again}
          </button>
        </span>
      )}
      {delivery !== 'notDelivered' && link.returnUrl && <a href={link.returnUrl}>{words.back}</a>}
    </div>
  );
}

interface ExerciseBarProps {
  session: PackageSession;
  link: LearningLink;
  resumed: number | null;
}

/** The little that an exercise needs above the practice client, where no trainer is by. */
export function ExerciseBar({ session, link, resumed }: ExerciseBarProps) {
  const { fill } = useApp().language;
  const texts = useTexts(loadLearningRecordTexts);
  const say = useScenarioText();
  const exercise = session.exercise.value;
  if (!texts || !exercise) return <div class="exercise-bar" />;
  const words = texts.bar;
  const parts = { words, session, exercise };
  const ended = exercise.stage === 'ended';
  const cut = resumed !== null && link.stood !== null && link.stood > resumed;
  return (
    <section class="exercise-bar" aria-label={words.label} data-stage={exercise.stage}>
      <div class="row">
        <h2>{say(exercise.title)}</h2>
        <Disclosure label={words.story}>
          {exercise.story.map((paragraph) => (
            <p key={paragraph.en}>{say(paragraph)}</p>
          ))}
        </Disclosure>
        <Goals {...parts} />
        <Hints {...parts} />
        {exercise.left !== null && (
          <span>{fill(words.left, { minutes: Math.ceil(exercise.left / 60_000) })}</span>
        )}
        {!ended && (
          <>
            <button
              type="button"
              class="button"
              data-exercise="pause"
              onClick={() => void session.moveTo(exercise.stage === 'paused' ? 'running' : 'paused')}
            >
              {exercise.stage === 'paused' ? words.resume : words.pause}
            </button>
            <Ending {...parts} />
          </>
        )}
      </div>
      <p class="muted" data-link={link.kind}>
        {link.kind === 'none' ? words.alone : link.reports ? words.reports : words.reportsNot}
        {resumed !== null &&
          ` ${fill(cut ? words.resumedPart : words.resumed, { kept: resumed, all: link.stood ?? 0 })}`}
      </p>
      {ended && <Outcome words={words} session={session} link={link} />}
    </section>
  );
}
