import { useState } from 'preact/hooks';
import type { LearningRecordTexts } from '../../../locales/en/learning-records';
import type { LrsStore } from '../../../state/lrs-store';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { dateAndTime } from '../../ui/moments';
import { LrsTroubleNote } from './LrsTroubleNote';

interface QueueViewProps {
  store: LrsStore;
  words: LearningRecordTexts;
}

/** Statements that somebody has to look at, and why. */
function Doubtful({ store, words }: QueueViewProps) {
  const { fill } = useApp().language;
  const { doubtful } = store.queue.value;
  if (doubtful.length === 0) return null;
  return (
    <div class="message message-warn" data-doubtful={doubtful.length}>
      <span>{fill(words.doubtful, { count: doubtful.length })}</span>
      <ul>
        {doubtful.map(({ id, why, detail }) => (
          <li key={id}>
            <code>{id}</code> {words.doubt[why]}
            {detail !== '' && (
              <details class="trouble-words">
                <summary>{words.itsWords}</summary>
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
export function QueueView({ store, words }: QueueViewProps) {
  const { fill, language } = useApp().language;
  const [removing, setRemoving] = useState(false);
  const { waiting, doubtful, sending, problem, nextIn, lastSentOn } = store.queue.value;
  const count = waiting + doubtful.length;
  return (
    <section class="lrs-queue">
      <h3>{words.queue}</h3>
      <div role="status">
        <p data-waiting={waiting}>
          {sending ? words.sending : fill(words.waiting, { count: waiting })}{' '}
          {nextIn !== null && waiting > 0 && fill(words.nextTry, { minutes: Math.ceil(nextIn / 60_000) })}
        </p>
        {problem && <LrsTroubleNote problem={problem} words={words} />}
        <Doubtful store={store} words={words} />
      </div>
      <p class="muted">
        {lastSentOn
          ? fill(words.lastSent, { date: dateAndTime(lastSentOn, language.value) })
          : words.neverSent}
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          data-lrs="send"
          disabled={sending || count === 0 || !store.connection.value}
          onClick={() => void store.sendNow()}
        >
          {words.sendNow}
        </button>
        <button
          type="button"
          class="button button-quiet"
          data-lrs="remove"
          disabled={sending || count === 0}
          onClick={() => setRemoving(true)}
        >
          {words.remove}
        </button>
      </div>
      {removing && (
        <Dialog
          title={words.removeTitle}
          confirmLabel={words.remove}
          onClose={() => setRemoving(false)}
          onConfirm={() => {
            setRemoving(false);
            void store.throwAway();
          }}
        >
          <p>{fill(words.removeText, { count })}</p>
        </Dialog>
      )}
    </section>
  );
}
