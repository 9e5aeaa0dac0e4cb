import { useState } from 'preact/hooks';
import type { ClassView } from '../../domain/classroom';
import { useTraining } from '../training/training-context';
import { Dialog } from '../ui/Dialog';
import { useWords } from '../ui/use-words';
import { useClass } from './class-context';

/** Everything of the class is deleted: asked for, and then again by a tick. */
export function DeleteClass({ view: { results } }: { view: ClassView }) {
  const { say } = useWords('classroom');
  const { order } = useClass();
  const { board } = useTraining().store;
  const [asking, setAsking] = useState(false);
  const [sure, setSure] = useState(false);
  const [done, setDone] = useState(false);
  /** What the server collected, and what this browser has of it. */
  async function deleteAll(): Promise<void> {
    await order((control) => control.deleteAll());
    for (const attempt of results) await board.remove(attempt);
    setDone(true);
  }
  return (
    <section class="class-delete">
      <button
        type="button"
        class="button"
        onClick={() => {
          setSure(false);
          setAsking(true);
        }}
      >
        {say('delete.does')}
      </button>
      <p role="status">{done && say('delete.done')}</p>
      {asking && (
        <Dialog
          title={say('delete.title')}
          confirmLabel={say('delete.does')}
          confirmDisabled={!sure}
          danger
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void deleteAll();
          }}
        >
          <p>{say('delete.text')}</p>
          <label>
            <input
              type="checkbox"
              name="sure"
              checked={sure}
              onChange={({ currentTarget }) => setSure(currentTarget.checked)}
            />{' '}
            {say('delete.sure')}
          </label>
        </Dialog>
      )}
    </section>
  );
}
