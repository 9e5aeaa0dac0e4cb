import type { ExerciseResult, GoalResult } from '../../../domain/exercise';
import { LIFECYCLE_STATES, type LifecycleState } from '../../../domain/lifecycle';
import type { Key } from '../../../locales';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/use-words';
import { useCauseText } from '../cause-text';
import { useTraining } from '../training-context';

const isState = (text: string): text is LifecycleState =>
  (LIFECYCLE_STATES as readonly string[]).includes(text);

function useStateName() {
  const ui = useWords('ui');
  const training = useWords('training');
  return (state: string) => (isState(state) ? ui.say(`state.${state}`) : training.say('gone'));
}

/** Why a goal is met or not. */
function Why({ result: { unmet = [], answered, about, met } }: { result: GoalResult }) {
  const { say } = useWords('training');
  const causeText = useCauseText();
  const stateName = useStateName();
  if (answered !== undefined) {
    const cause = answered ? causeText(answered) : null;
    return (
      <p class="muted">
        {about && `${say('about', { name: about.name })} `}
        {cause && `${say('causeNamed', { cause })} `}
        {say(answered === null ? 'noCause' : met ? 'right' : 'wrong')}
      </p>
    );
  }
  if (unmet.length === 0) return null;
  return (
    <p class="muted">
      {unmet.map(({ name, state }) => say('stands', { name, state: stateName(state) })).join(' · ')}
    </p>
  );
}

/** A grade in words: each goal with why, each broken rule with when, hints, and the sum. */
export function GradeView({ result: { record, grade } }: { result: ExerciseResult }) {
  const { say, texts } = useWords('training');
  const { read } = useTraining();
  const stateName = useStateName();
  const goals = new Map(record.start.pack.goals.map((goal) => [goal.id, goal]));
  const hintCost = grade.hints.reduce((sum, { cost }) => sum + cost, 0);
  const broken = grade.conduct.filter(({ breaches }) => breaches.length > 0);
  const detailText = (detail: string) => {
    const key = `breach.${detail}`;
    if (Object.hasOwn(texts, key)) return say(key as Key<'training'>);
    const desk = `desk.${detail}`;
    if (Object.hasOwn(texts, desk)) return say(desk as Key<'training'>);
    return isState(detail) ? stateName(detail) : detail;
  };
  return (
    <div class="grade">
      <p class={`message ${grade.passed ? 'message-good' : 'message-bad'}`}>
        <Icon name={grade.passed ? 'done' : 'warn'} />
        <span>
          <strong>
            {say(grade.passed ? 'passed' : 'notPassed')} · {say('score', { score: grade.score })}
          </strong>{' '}
          ({say('scoreFrom', { reached: grade.reached, lost: grade.lost })}){' '}
          {grade.ending && say(`ending.${grade.ending}`)}
        </span>
      </p>
      <div class="exercise-task">
        <section>
          <h3>{say('goals')}</h3>
          <ul class="exercise-goals">
            {grade.goals.map((goal) => (
              <li key={goal.id} class="exercise-goal" data-goal={goal.id} data-met={String(goal.met)}>
                <Icon name={goal.met ? 'done' : 'open'} />
                <div>
                  <p>
                    {read(goals.get(goal.id)?.text ?? { en: goal.id })}{' '}
                    <span class="muted">({say(goal.met ? 'met' : 'open')})</span>
                  </p>
                  <Why result={goal} />
                </div>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{say('conduct')}</h3>
          {broken.length === 0 && <p>{say('noBreach')}</p>}
          <ul class="grade-rules">
            {broken.map(({ rule, breaches, cost }) => (
              <li key={rule} data-rule={rule}>
                <strong>{say(`rule.${rule}`)}</strong>: {say('breaches', { count: breaches.length, cost })}
                <p class="muted">
                  {breaches
                    .map(({ mailbox, detail }) =>
                      [mailbox, detail && detailText(detail)].filter(Boolean).join(', '),
                    )
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
          {grade.hints.length > 0 && <p>{say('hintsTaken', { cost: hintCost })}</p>}
        </section>
      </div>
    </div>
  );
}
