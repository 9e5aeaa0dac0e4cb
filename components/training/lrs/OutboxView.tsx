import { useState } from 'preact/hooks';
import type { LrsStore } from '../../../state/lrs-store';
import { Dialog } from '../../ui/Dialog';
import { dateAndTime } from '../../ui/moments';
import { useWords } from '../../ui/use-words';
import { LrsTroubleNote } from './LrsTroubleNote';

interface OutboxViewProps {
  store: LrsStore;
}

/** Statements that somebody has to look at, and why. */
function Doubtful({ store }: OutboxViewProps) {
  const { say } = useWords('learning-records');
  const { doubtful } = store.queue.value;
  if (doubtful.length === 0) return null;
  return (
    <div class="message message-warn" data-doubtful={doubtful.length}>
      <span>{say('doubtful', { count: doubtful.length })}</span>
      <ul>
        {doubtful.map(({ id, why, detail }) => (
          <li key={id}>
            <code>{id}</code> {say(`doubt.${why}`)}
            {detail !== '' && (
              <details class="trouble-words">
                <summary>{say('itsWords')}</summary>
                <span lang="en">{detail}</span>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is on its way, when it is sent, and what stands in the way. */
export function OutboxView({ store }: OutboxViewProps) {
  const { say, tag } = useWords('learning-records');
  const [removing, setRemoving] = useState(false);
  const { waiting, doubtful, sending, problem, nextIn, lastSentOn } = store.queue.value;
  const count = waiting + doubtful.length;
  return (
    <section class="lrs-queue">
      <h3>{say('queue')}</h3>
      <div role="status">
        <p data-waiting={waiting}>
          {sending ? say('sending') : say('waiting', { count: waiting })}{' '}
          {nextIn !== null && waiting > 0 && say('nextTry', { minutes: Math.ceil(nextIn / 60_000) })}
        </p>
        {problem && <LrsTroubleNote problem={problem} />}
        <Doubtful store={store} />
      </div>
      <p class="muted">
        {lastSentOn ? say('lastSent', { date: dateAndTime(lastSentOn, tag) }) : say('neverSent')}
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          data-lrs="send"
          disabled={sending || count === 0 || !store.connection.value}
          onClick={() => void store.sendNow()}
        >
          {say('sendNow')}
        </button>
        <button
          type="button"
          class="button button-quiet"
          data-lrs="remove"
          disabled={sending || count === 0}
          onClick={() => setRemoving(true)}
        >
          {say('remove')}
        </button>
      </div>
      {removing && (
        <Dialog
          title={say('removeTitle')}
          confirmLabel={say('remove')}
          danger
          onClose={() => setRemoving(false)}
          onConfirm={() => {
            setRemoving(false);
            void store.throwAway();
          }}
        >
          <p>{say('removeText', { count })}</p>
        </Dialog>
      )}
    </section>
  );
}
