import { useState } from 'preact/hooks';
import { Dialog } from '../ui/Dialog';
import { useWords } from '../ui/use-words';
import { useClass } from './class-context';

/** Everything of the class is deleted: asked for, and then again by a tick. */
export function DeleteClass() {
  const { say } = useWords('classroom');
  const { order } = useClass();
  const [asking, setAsking] = useState(false);
  const [sure, setSure] = useState(false);
  const [done, setDone] = useState(false);
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
            void order((control) => control.deleteAll()).then(() => setDone(true));
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
