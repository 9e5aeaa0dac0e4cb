import { useEffect, useState } from 'preact/hooks';
import type { ClassView, SeatView } from '../../domain/classroom';
import type { ClassMove } from '../../sources/class-control';
import { clockText } from '../training/exercise/TimeOf';
import { useTraining } from '../training/training-context';
import { Dialog } from '../ui/Dialog';
import { useWords } from '../ui/use-words';
import { useClass } from './class-context';

interface ActsProps {
  seat: SeatView;
  mayBegin: boolean;
  onBegin(seat: string): void;
  onReset(): void;
}

interface ActProps {
  label: string;
  /** What it does, to whom: what is seen is the beginning of it. */
  whole: string;
  disabled?: boolean;
  onClick(): void;
}

const Act = ({ label, whole, disabled = false, onClick }: ActProps) => (
  <button type="button" class="button button-small" aria-label={whole} disabled={disabled} onClick={onClick}>
    {label}
  </button>
);

function Acts({ seat: { id, name, standing }, mayBegin, onBegin, onReset }: ActsProps) {
  const { say } = useWords('classroom');
  const { order, busy } = useClass();
  const stage = standing?.stage;
  const disabled = busy.value;
  const move = (to: ClassMove) => void order((control) => control.move(to, [id]));
  return (
    <div class="row">
      {/* Not by a link: the new page gets the key of this one. */}
      <Act
        label={say('lookOver')}
        whole={say('lookAt', { name })}
        onClick={() => void window.open(`/watch.html#${id}`)}
      />
      {stage === 'running' && (
        <Act
          label={say('pauseOne')}
          whole={say('pauseFor', { name })}
          disabled={disabled}
          onClick={() => move('paused')}
        />
      )}
      {stage === 'paused' && (
        <Act
          label={say('resumeOne')}
          whole={say('resumeFor', { name })}
          disabled={disabled}
          onClick={() => move('running')}
        />
      )}
      {stage === 'running' || stage === 'paused' ? (
        <Act
          label={say('endOne')}
          whole={say('endFor', { name })}
          disabled={disabled}
          onClick={() => move('finished')}
        />
      ) : (
        <Act
          label={say('beginOne')}
          whole={say('beginFor', { name })}
          disabled={disabled || !mayBegin}
          onClick={() => onBegin(id)}
        />
      )}
      <Act label={say('resetOne')} whole={say('resetFor', { name })} disabled={disabled} onClick={onReset} />
    </div>
  );
}

/** Milliseconds since the class was heard of last, while somebody works. */
function useSince(view: ClassView): number {
  const [since, setSince] = useState(0);
  const isWorking = view.seats.some(({ standing }) => standing?.stage === 'running');
  useEffect(() => {
    setSince(0);
    if (!isWorking) return;
    const heard = performance.now();
    const timer = setInterval(() => setSince(performance.now() - heard), 1000);
    return () => clearInterval(timer);
  }, [view, isWorking]);
  return since;
}

function Standing({ seat: { standing }, since }: { seat: SeatView; since: number }) {
  const { say } = useWords('classroom');
  const { read } = useTraining();
  if (!standing) {
    return (
      <>
        <td class="muted">{say('here.none.exercise')}</td>
        <td />
        <td />
        <td />
        <td />
      </>
    );
  }
  const { title, stage, met, goals, hints, lastStep, elapsed } = standing;
  return (
    <>
      <td>
        {read(title)} <span class="badge badge-calm">{say(`stage.${stage}`)}</span>
      </td>
      <td class="number">{say('here.goalsOf', { met, all: goals })}</td>
      <td class="number">{hints}</td>
      <td>{lastStep ?? ''}</td>
      <td class="number">{clockText(stage === 'running' ? elapsed + since : elapsed)}</td>
    </>
  );
}

interface SeatTableProps {
  view: ClassView;
  mayBegin: boolean;
  onBegin(seat: string): void;
}

/** Who is here, and where each stands. */
export function SeatTable({ view, mayBegin, onBegin }: SeatTableProps) {
  const { seats, mostSeats } = view;
  const since = useSince(view);
  const { say } = useWords('classroom');
  const { order } = useClass();
  const [resetting, setResetting] = useState<SeatView | null>(null);
  return (
    <section class="class-seats">
      <h2>{say('here.title')}</h2>
      <p class="muted">{say('here.count', { count: seats.length, most: mostSeats })}</p>
      {seats.length === 0 ? (
        <p class="empty">{say('here.none')}</p>
      ) : (
        <div class="table-scroll">
          <table class="plain-table" data-table="seats">
            <thead>
              <tr>
                {(['name', 'is', 'exercise', 'goals', 'hints', 'step', 'time', 'does'] as const).map(
                  (key) => (
                    <th key={key} scope="col">
                      {say(`here.${key}`)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {seats.map((seat) => (
                <tr key={seat.id} data-seat={seat.name}>
                  <th scope="row">
                    <bdi>{seat.name}</bdi>
                    {seat.trouble && <p class="message message-bad">{seat.trouble}</p>}
                  </th>
                  <td>
                    <span class={`badge ${seat.here ? 'badge-good' : 'badge-calm'}`}>
                      {say(seat.here ? 'here.here' : 'here.away')}
                    </span>
                  </td>
                  <Standing seat={seat} since={since} />
                  <td>
                    <Acts
                      seat={seat}
                      mayBegin={mayBegin}
                      onBegin={onBegin}
                      onReset={() => setResetting(seat)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {resetting && (
        <Dialog
          title={say('resetFor', { name: resetting.name })}
          confirmLabel={say('resetOne')}
          danger
          onClose={() => setResetting(null)}
          onConfirm={() => {
            const { id } = resetting;
            setResetting(null);
            void order((control) => control.reset(id));
          }}
        >
          <p>{say('resetText', { name: resetting.name })}</p>
        </Dialog>
      )}
    </section>
  );
}
