import type { ExerciseResult, GoalResult } from '../../../../domain/exercise';
import { LIFECYCLE_STATES, type LifecycleState } from '../../../../domain/lifecycle';
import type { Goal } from '../../../../domain/pack';
import type { GoalDebrief } from '../../../../training/debrief';
import { Icon } from '../../../ui/Icon';
import { useWords } from '../../../ui/use-words';
import { useCauseText } from '../../cause-text';
import { useDeedText } from '../../replay/FrameText';
import { usePackText } from '../exercise-context';
import { clockText } from '../TimeOf';
import { useStepText } from './step-text';

/** More steps than these are counted. */
const LISTED = 6;

const isState = (text: string): text is LifecycleState =>
  (LIFECYCLE_STATES as readonly string[]).includes(text);

export function useStateName() {
  const ui = useWords('ui');
  const training = useWords('training');
  return (state: string) => (isState(state) ? ui.say(`state.${state}`) : training.say('gone'));
}

/** The cause that was named, and the right one. */
function Answer({ goal, result }: { goal: Extract<Goal, { is: 'cause' }>; result: GoalResult }) {
  const training = useWords('training');
  const debrief = useWords('debrief');
  const causeText = useCauseText();
  const { answered, about, met } = result;
  const named = answered ? causeText(answered) : null;
  const right = goal.causes.map((id) => causeText(id));
  return (
    <p class="muted">
      {about && `${training.say('about', { name: about.name })} `}
      {named && `${training.say('causeNamed', { cause: named })} `}
      {training.say(named === null ? 'noCause' : met ? 'right' : 'wrong')}
      {!met &&
        ` ${debrief.say(right.length > 1 ? 'rightCauses' : 'rightCause', { cause: right.join(' · ') })}`}
    </p>
  );
}

/** Mailboxes that stand elsewhere. */
function Unmet({ result: { unmet = [] } }: { result: GoalResult }) {
  const { say } = useWords('training');
  const stateName = useStateName();
  if (unmet.length === 0) return null;
  return (
    <p class="muted">
      {unmet.map(({ name, state }) => say('stands', { name, state: stateName(state) })).join(' · ')}
    </p>
  );
}

/** What the parts of a goal are. */
function partsKey(goal: Goal) {
  if (goal.is === 'organization') return 'parts.settings';
  return goal.is === 'mailboxes' && goal.state === 'enabled' && goal.directions?.length
    ? 'parts.directions'
    : 'parts.mailboxes';
}

/** How much of the goal holds, where it has several parts, and since when, or until when. */
function Standing({ told: { goal, result, lost, reached } }: { told: GoalDebrief }) {
  const { say } = useWords('debrief');
  const deedText = useDeedText();
  const { parts, met } = result;
  if (parts && parts.of > 0 && parts.start === parts.of && met) {
    return <p class="muted">{say('heldAtStart')}</p>;
  }
  const counted = parts && parts.of > 1 && !met;
  const held = parts ? say(partsKey(goal), { held: parts.end, of: parts.of }) : '';
  return (
    <>
      {counted && (
        <p class="muted">
          {parts.start > 0 ? say('partsBefore', { parts: held, start: parts.start }) : held}
        </p>
      )}
      {lost && (
        <p class="muted" data-lost={lost.elapsed}>
          {say('lostAt', { time: clockText(lost.elapsed), what: deedText(lost) })}
        </p>
      )}
      {reached && <p class="muted">{say('reachedAt', { time: clockText(reached.elapsed) })}</p>}
    </>
  );
}

function Better({ told: { better, goal } }: { told: GoalDebrief }) {
  const { say } = useWords('debrief');
  const stepText = useStepText();
  // The right answer stands above already.
  if (better.length === 0 || goal.is === 'cause') return null;
  return (
    <div class="debrief-better">
      <p>{say('betterWay')}</p>
      <ol>
        {better.slice(0, LISTED).map((step, place) => (
          <li key={place}>{stepText(step)}</li>
        ))}
      </ol>
      {better.length > LISTED && <p class="muted">{say('betterMore', { count: better.length - LISTED })}</p>}
    </div>
  );
}

interface GoalsDebriefProps {
  result: ExerciseResult;
  /** Null until it is worked out. */
  told: readonly GoalDebrief[] | null;
}

/** Each goal with the right answer, how much of it holds, where it was lost, and what would have led there. */
export function GoalsDebrief({ result: { record, grade }, told }: GoalsDebriefProps) {
  const { say } = useWords('training');
  const read = usePackText();
  const goals = new Map(record.start.pack.goals.map((goal) => [goal.id, goal]));
  const toldOf = new Map(told?.map((each) => [each.goal.id, each]));
  return (
    <ul class="exercise-goals">
      {grade.goals.map((result) => {
        const { id, met } = result;
        const goal = goals.get(id);
        const debrief = toldOf.get(id);
        return (
          <li key={id} class="exercise-goal" data-goal={id} data-met={String(met)}>
            <Icon name={met ? 'done' : 'open'} />
            <div>
              <p>
                {read(goal?.text ?? { en: id })} <span class="muted">({say(met ? 'met' : 'open')})</span>
              </p>
              {goal?.is === 'cause' ? <Answer goal={goal} result={result} /> : <Unmet result={result} />}
              {debrief && (
                <>
                  <Standing told={debrief} />
                  <Better told={debrief} />
                </>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
