import { useState } from 'preact/hooks';
import type { Exercise } from '../../../sources/exercise-control';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { Training, useTraining } from '../training-context';
import { Debrief } from './Debrief';
import { Goals } from './Goals';
import { Hints } from './Hints';
import { TimeOf } from './TimeOf';
import './exercise.css';

function Rules({ exercise: { conduct } }: { exercise: Exercise }) {
  const { say } = useWords('training');
  if (conduct.length === 0) return null;
  return (
    <section>
      <h3>{say('rules')}</h3>
      <p class="muted">{say('rulesText')}</p>
      <ul class="exercise-rules">
        {conduct.map(({ rule }) => (
          <li key={rule}>{say(`rule.${rule}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function Task({ exercise }: { exercise: Exercise }) {
  const { say } = useWords('training');
  const { read } = useTraining();
  return (
    <div class="exercise-task">
      <section class="exercise-story">
        <h3>{say('task')}</h3>
        {exercise.story.map((paragraph) => (
          <p key={paragraph.en}>{read(paragraph)}</p>
        ))}
      </section>
      <Goals exercise={exercise} />
      <div class="exercise-aids">
        <Hints exercise={exercise} />
        <Rules exercise={exercise} />
      </div>
    </div>
  );
}

type Asked = 'finished' | 'givenUp' | 'over';

const WORDS = {
  finished: { title: 'finishTitle', confirm: 'finish' },
  givenUp: { title: 'giveUpTitle', confirm: 'giveUp' },
  over: { title: 'overTitle', confirm: 'over' },
} as const;

/** Ending is asked for twice: nothing can be added to a record that has ended. */
function EndDialog({ asked, exercise, onClose }: { asked: Asked; exercise: Exercise; onClose(): void }) {
  const { say } = useWords('training');
  const { store } = useTraining();
  const open = exercise.goals.filter(({ met, answered, is }) => (is === 'cause' ? !answered : !met)).length;
  const { title, confirm } = WORDS[asked];
  const text = () => {
    if (asked === 'givenUp') return say('giveUpText');
    if (asked === 'over') return say('overText');
    return open > 0 ? say('finishOpen', { count: open }) : say('finishAll');
  };
  return (
    <Dialog
      title={say(title)}
      confirmLabel={say(confirm)}
      onClose={onClose}
      onConfirm={() => {
        void (asked === 'over' ? store.startOver() : store.move(asked));
        onClose();
      }}
    >
      <p>{text()}</p>
    </Dialog>
  );
}

function Band() {
  const { say } = useWords('training');
  const { store, read } = useTraining();
  const { practice } = useApp();
  const [shown, setShown] = useState(true);
  const [asked, setAsked] = useState<Asked | null>(null);
  const exercise = store.exercise.value;
  if (!exercise) return null;
  const { stage, goals, title } = exercise;
  const busy = practice.busy.value;
  return (
    <section class="exercise" aria-label={say('exercise')} data-stage={stage}>
      <div class="exercise-line">
        <strong class="badge">{say('exercise')}</strong>
        <h2>{read(title)}</h2>
        <TimeOf exercise={exercise} />
        <span>{say('reached', { met: goals.filter(({ met }) => met).length, all: goals.length })}</span>
        <button type="button" class="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {say(shown ? 'hide' : 'show')}
        </button>
        {stage === 'running' && (
          <button type="button" class="button" disabled={busy} onClick={() => void store.move('paused')}>
            {say('pause')}
          </button>
        )}
        {stage === 'paused' && (
          <button type="button" class="button button-primary" onClick={() => void store.move('running')}>
            {say('resume')}
          </button>
        )}
        {stage !== 'ended' && (
          <>
            <button
              type="button"
              class={`button${stage === 'running' ? ' button-primary' : ''}`}
              disabled={busy}
              onClick={() => setAsked('finished')}
            >
              {say('finish')}
            </button>
            <button type="button" class="button" disabled={busy} onClick={() => setAsked('over')}>
              {say('over')}
            </button>
            <button type="button" class="button" disabled={busy} onClick={() => setAsked('givenUp')}>
              {say('giveUp')}
            </button>
          </>
        )}
      </div>
      <div role="status">
        {stage === 'paused' && <p class="message message-warn">{say('paused')}</p>}
        {store.problem.value && (
          <p class="message message-bad">{say('refused', { reason: store.problem.value })}</p>
        )}
      </div>
      {shown && (stage === 'ended' ? <Debrief exercise={exercise} /> : <Task exercise={exercise} />)}
      {asked && <EndDialog asked={asked} exercise={exercise} onClose={() => setAsked(null)} />}
    </section>
  );
}

/** Above the practice client: what is to be done in this tenant, how far one is, and what came of it. */
export default function ExerciseBand() {
  return (
    <Training>
      <Band />
    </Training>
  );
}
