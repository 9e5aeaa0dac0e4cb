import { STANDING_STATES } from '../../domain/lifecycle';
import { useWords } from '../ui/use-words';
import '../ui/lifecycle.css';
import { usePage } from './page-context';

/** The line of seven stations with how many mailboxes stand on each, which shows those alone when it is chosen. */
export function StateLine() {
  const page = useWords('diagnosis-page');
  const reportWords = useWords('reports');
  const ui = useWords('ui');
  const { store } = usePage();
  const counts = store.shown.value?.overview.states;
  const chosen = store.place.value.state;
  // Where nothing stands apart from the line, the line is all there is.
  const stations = STANDING_STATES.filter((state) => state !== 'unknown' || (counts?.unknown ?? 0) > 0);
  if (!counts) return null;
  return (
    <ol class="lifecycle" aria-label={page.say('stateLine')}>
      {stations.map((state) => (
        <li key={state} class={`station station-${state}`} data-empty={counts[state] === 0}>
          <button
            type="button"
            class="station-choice"
            data-state={state}
            aria-pressed={chosen === state}
            onClick={() => store.go({ state: state === chosen ? null : state, mailbox: null })}
          >
            <span class="station-count">{counts[state].toLocaleString(page.tag)}</span>
            <span class="station-name">
              {state === 'unknown' ? reportWords.say('stateUnknown') : ui.say(`state.${state}`)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
