import { useState } from 'preact/hooks';
import { type ClassView, LONGEST_MESSAGE } from '../../domain/classroom';
import { useWords } from '../ui/use-words';
import { useClass } from './class-context';

/** What everybody is told until they dismiss it. */
export function MessageForm({ view: { message } }: { view: ClassView }) {
  const { say } = useWords('classroom');
  const { order, busy } = useClass();
  const [text, setText] = useState('');
  return (
    <section class="class-message">
      <h2>{say('message.title')}</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void order((control) => control.tell(text)).then(() => setText(''));
        }}
      >
        <label class="field">
          <span>{say('message.text')}</span>
          <input
            type="text"
            name="message"
            maxLength={LONGEST_MESSAGE}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={busy.value || text.trim() === ''}>
          {say('message.send')}
        </button>
        {message && (
          <button
            type="button"
            class="button"
            disabled={busy.value}
            onClick={() => void order((control) => control.tell(null))}
          >
            {say('message.clear')}
          </button>
        )}
      </form>
      <p role="status">{message && say('message.shown', { text: message.text })}</p>
    </section>
  );
}
