import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findings } from '../../../catalog/findings';
import { CAUSE_IDS } from '../../../domain/cause-ids';
import { isFindingId } from '../../../domain/finding-ids';
import type { Exercise } from '../../../sources/exercise-control';
import { useWords } from '../../ui/use-words';
import { useCauseText } from '../cause-text';
import { useExercise } from './exercise-context';

const SHOWN = 6;

/** What is said of a reading is no cause of anything. */
const CAUSES = CAUSE_IDS.filter((id) => !isFindingId(id) || findings[id].is !== 'reading');

/** Names the cause that a goal asks for; until the end it can be named anew. */
export function CausePicker({ goal }: { goal: Exercise['goals'][number] }) {
  const { say, tag } = useWords('training');
  const causes = useWords('findings');
  const causeText = useCauseText();
  const store = useExercise();
  const running = store.exercise.value?.stage === 'running';
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const field = useId();
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open);
  // Either goes with what had the focus, which a panel around it listens to for Escape.
  useLayoutEffect(() => {
    if (wasOpen.current === open) return;
    wasOpen.current = open;
    box.current?.querySelector<HTMLElement>(open ? 'input' : 'button')?.focus();
  }, [open]);
  const { answered } = goal;
  const named = CAUSES.find((id) => id === answered) ?? null;
  const wanted = text.trim().toLocaleLowerCase(tag);
  const found = CAUSES.filter((id) =>
    `${causeText(id)} ${isFindingId(id) ? causes.say(`${id}.symptom`) : ''}`
      .toLocaleLowerCase(tag)
      .includes(wanted),
  );
  return (
    <div ref={box}>
      {named && <p>{say('causeNamed', { cause: causeText(named) })}</p>}
      {!open && (
        <button
          type="button"
          class="button button-small"
          data-name-cause
          disabled={!running}
          onClick={() => setOpen(true)}
        >
          {say(named ? 'causeChange' : 'nameCause')}
        </button>
      )}
      {open && (
        <div class="picker">
          <label class="field" htmlFor={field}>
            <span>{say('causeSearch')}</span>
          </label>
          <input
            id={field}
            type="search"
            name={`cause-${goal.id}`}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              // This alone is closed, and no panel around it.
              event.stopPropagation();
              setOpen(false);
            }}
          />
          <p class="muted" role="status">
            {say('causeResults', { count: found.length })}{' '}
            {found.length > SHOWN && say('causeMore', { shown: SHOWN })}
          </p>
          <ul class="picker-results">
            {found.slice(0, SHOWN).map((id) => (
              <li key={id}>
                <button
                  type="button"
                  class="button button-quiet"
                  data-cause={id}
                  onClick={() => {
                    setOpen(false);
                    void store.nameCause(goal.id, id);
                  }}
                >
                  {causeText(id)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
