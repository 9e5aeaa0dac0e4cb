import { LIFECYCLE_STATES } from '../../../domain/lifecycle';
import type { Exercise } from '../../../sources/exercise-control';
import { useApp } from '../../app-context';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/use-words';
import { CausePicker } from './CausePicker';
import { usePackText } from './exercise-context';

type ExerciseGoal = Exercise['goals'][number];

/** More than these are counted, not listed. */
const LISTED = 6;

/** Mailboxes that stand elsewhere, each with the way to its form. */
function Unmet({ unmet }: Pick<ExerciseGoal, 'unmet'>) {
  const training = useWords('training');
  const ui = useWords('ui');
  const { places } = useApp();
  if (unmet.length === 0) return null;
  return (
    <ul class="exercise-unmet">
      {unmet.slice(0, LISTED).map(({ mailboxid, name, state }) => {
        const known = LIFECYCLE_STATES.find((each) => each === state);
        return (
          <li key={mailboxid}>
            <button
              type="button"
              class="button button-quiet button-small"
              disabled={!known}
              onClick={() => places.openRecord('mailboxes', mailboxid)}
            >
              {training.say('stands', {
                name,
                state: known ? ui.say(`state.${known}`) : training.say('gone'),
              })}
            </button>
          </li>
        );
      })}
      {unmet.length > LISTED && <li class="muted">+ {unmet.length - LISTED}</li>}
    </ul>
  );
}

/** Words for how a goal stands; one that held from the start is no merit yet, and can be lost. */
function standingOf({ met, held }: ExerciseGoal) {
  if (met === null) return 'toldAtEnd';
  if (met) return held ? 'heldStill' : 'met';
  return held ? 'heldNoMore' : 'open';
}

function GoalItem({ goal }: { goal: ExerciseGoal }) {
  const { say } = useWords('training');
  const read = usePackText();
  const { places } = useApp();
  const { met, text, answered, is } = goal;
  const state = met === null ? (answered ? 'current' : 'open') : met ? 'done' : 'open';
  return (
    <li class="exercise-goal" data-goal={goal.id} data-met={String(met)}>
      <Icon name={state} />
      <div>
        <p>
          {read(text)} <span class="muted">({say(standingOf(goal))})</span>
        </p>
        {is === 'cause' ? (
          <div class="exercise-asked">
            <CausePicker goal={goal} />
            {goal.mailbox && (
              <button
                type="button"
                class="link"
                onClick={() => goal.mailbox && places.openRecord('mailboxes', goal.mailbox)}
              >
                {say('about', { name: goal.mailboxName ?? '' })}
              </button>
            )}
          </div>
        ) : (
          <Unmet unmet={goal.unmet} />
        )}
      </div>
    </li>
  );
}

/** What is to be reached, with what is missing and the cause that is asked for. */
export function Goals({ exercise: { goals } }: { exercise: Exercise }) {
  return (
    <ul class="exercise-goals">
      {goals.map((goal) => (
        <GoalItem key={goal.id} goal={goal} />
      ))}
    </ul>
  );
}
