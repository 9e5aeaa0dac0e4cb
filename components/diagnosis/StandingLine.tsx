import type { MailboxAnswer } from '../../diagnosis/answer';
import { DIRECTIONS, LIFECYCLE_STATES, type LifecycleState } from '../../domain/lifecycle';
import { useWords } from '../ui/use-words';

/** The stations of the line, in the order in which a mailbox passes them; *error* is the branch beside it. */
const LINE = LIFECYCLE_STATES.filter((state) => state !== 'error');

type Place = 'here' | 'passed' | 'ahead';

function placeOf(station: LifecycleState, state: MailboxAnswer['state']): Place | null {
  if (state === 'unknown') return null;
  if (station === state) return 'here';
  if (station === 'error') return null;
  // From an error the next test leads on.
  const at = LINE.indexOf(state === 'error' ? 'approved' : state);
  return LINE.indexOf(station) <= at ? 'passed' : 'ahead';
}

/** The line of seven stations with the mailbox on one of them, and its directions: a picture that reads as a list. */
export function StandingLine({ answer }: { answer: MailboxAnswer }) {
  const diagnosisWords = useWords('diagnosis');
  const ui = useWords('ui');
  const reportWords = useWords('reports');
  const { state, directions } = answer;
  return (
    <>
      <ol class="lifecycle standing" aria-label={diagnosisWords.say('view.line')}>
        {LIFECYCLE_STATES.map((station) => {
          const place = placeOf(station, state);
          return (
            <li
              key={station}
              class={`station station-${station}`}
              data-place={place ?? 'aside'}
              aria-current={place === 'here' ? 'step' : undefined}
            >
              <span class="station-count" aria-hidden="true">
                {place === 'here' ? '●' : place === 'passed' ? '✓' : ''}
              </span>
              <span class="station-name">{ui.say(`state.${station}`)}</span>
              {place && <span class="visually-hidden">{diagnosisWords.say(`view.${place}`)}</span>}
            </li>
          );
        })}
      </ol>
      <dl class="directions">
        {DIRECTIONS.map((direction) => (
          <div key={direction} data-standing={directions[direction]}>
            <dt>{reportWords.say(`direction.${direction}`)}</dt>
            <dd>{reportWords.say(`standing.${directions[direction]}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
