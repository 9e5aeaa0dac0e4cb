import { LIFECYCLE_STATES, type LifecycleState } from '../../domain/lifecycle';
import { useWords } from './use-words';
import './lifecycle.css';

/** How the mailboxes stand on the line of seven stations: a list that is drawn as a line. */
export function LifecycleLine({ counts }: { counts: Readonly<Record<LifecycleState, number>> }) {
  const { say } = useWords('ui');
  return (
    <ol class="lifecycle" aria-label={say('lifecycle.label')}>
      {LIFECYCLE_STATES.map((state) => (
        <li key={state} class={`station station-${state}`} data-empty={counts[state] === 0}>
          <span class="station-count">{counts[state]}</span>{' '}
          <span class="station-name">{say(`state.${state}`)}</span>
        </li>
      ))}
    </ol>
  );
}
