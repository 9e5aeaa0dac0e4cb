import { useEffect, useState } from 'preact/hooks';
import type { ExerciseResult } from '../../../domain/exercise';
import type { LrsStore } from '../../../state/lrs-store';
import type { Statement } from '../../../training/xapi/statement';
import { useApp } from '../../app-context';
import { useWords } from '../../ui/use-words';

interface StatementsPreviewProps {
  store: LrsStore;
  result: ExerciseResult;
}

/** What a result tells, to the letter: to be read, saved as a file, or sent. */
export function StatementsPreview({ store, result }: StatementsPreviewProps) {
  const { say } = useWords('learning-records');
  const { language, places } = useApp();
  const [statements, setStatements] = useState<readonly Statement[]>([]);
  const { value: connection } = store.connection;
  useEffect(() => {
    let wanted = true;
    void store.preview(result).then((made) => wanted && setStatements(made));
    return () => {
      wanted = false;
    };
  }, [store, result, connection?.homePage, language.language.value]);
  const text = JSON.stringify(statements, null, 2);
  return (
    <section class="lrs-preview" aria-label={say('preview')}>
      <h3>{say('preview')}</h3>
      <details>
        <summary>{say('previewCount', { count: statements.length })}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
        <pre tabIndex={0}>{text}</pre>
      </details>
      <div class="row">
        <button
          type="button"
          class="button"
          data-lrs="save"
          disabled={statements.length === 0}
          onClick={() =>
            places.saveFile(`statements-${result.record.start.attempt}.json`, text, 'application/json')
          }
        >
          {say('saveAsFile')}
        </button>
        <button
          type="button"
          class="button"
          data-lrs="queue"
          disabled={!connection}
          onClick={() => void store.queueResult(result)}
        >
          {say('queueResult')}
        </button>
      </div>
    </section>
  );
}
