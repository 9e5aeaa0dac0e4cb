import { useState } from 'preact/hooks';
import { useWords } from '../ui/use-words';
import { usePage } from './page-context';

/** Takes what somebody copied: an alert, rows of a list, an answer. */
export function PasteBox({ onRead }: { onRead?(): void }) {
  const { say } = useWords('diagnosis-page');
  const { store } = usePage();
  const [text, setText] = useState('');
  return (
    <form
      class="paste-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (!text.trim()) return;
        onRead?.();
        setText('');
        void store.importText(text);
      }}
    >
      <label class="field">
        <span>{say('paste')}</span>
        <textarea
          rows={3}
          name="alert"
          placeholder={say('pasteHint')}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={text.trim() === ''}>
        {say('pasteRead')}
      </button>
    </form>
  );
}
