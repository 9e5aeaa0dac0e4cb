import { LIFECYCLE_STATES, type LifecycleState } from '../../domain/lifecycle';
import { useTranslate } from '../app-context';
import './lifecycle.css';

interface LifecycleLineProps {
  counts: Readonly<Record<LifecycleState, number>>;
  /** What the line is for, where a state can be chosen on it. */
  label?: string;
  chosen?: string | null;
  onChoose?: (state: LifecycleState) => void;
}

/** How the mailboxes stand on the line of seven stations: a list that is drawn as a line. */
export function LifecycleLine({ counts, label, chosen, onChoose }: LifecycleLineProps) {
  const t = useTranslate();
  return (
    <ol class="lifecycle" aria-label={label ?? t('lifecycle.label')}>
      {LIFECYCLE_STATES.map((state) => {
        const station = (
          <>
            <span class="station-count">{counts[state]}</span>
            <span class="station-name">{t(`state.${state}`)}</span>
          </>
        );
        return (
          <li key={state} class={`station station-${state}`} data-empty={counts[state] === 0}>
            {onChoose ? (
              <button
                type="button"
                class="station-choice"
                data-state={state}
                aria-pressed={chosen === state}
                onClick={() => onChoose(state)}
              >
                {station}
              </button>
            ) : (
              station
            )}
          </li>
        );
      })}
    </ol>
  );
}
