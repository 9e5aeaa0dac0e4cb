import { useEffect, useState } from 'preact/hooks';
import type { DatabaseProblem } from '../db/errors';
import { deleteDatabase, exportReadable } from '../db/rescue';
import { chooseLanguage } from '../domain/languages';
import { loadWords, type Words } from '../locales';
import './database-problem.css';

function saveFile(name: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function reasonOf(problem: DatabaseProblem): string {
  return problem.cause instanceof Error ? problem.cause.message : String(problem.cause ?? problem.message);
}

/** Saved data that cannot be opened: a copy of what is readable first, a fresh start second. */
export function DatabaseProblemView({ problem }: { problem: DatabaseProblem }) {
  const [words, setWords] = useState<Words<'ui'> | null>(null);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    void loadWords('ui', chooseLanguage(navigator.languages)).then(setWords);
  }, []);
  if (!words) return null;
  const { say } = words;
  const attempt = (act: () => Promise<void>) => () => {
    act().catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  return (
    <main class="database-problem">
      <h1>{say(`database.${problem.kind}.title`)}</h1>
      <p>{say(`database.${problem.kind}.text`, { reason: reasonOf(problem) })}</p>
      {problem.kind !== 'unavailable' && (
        <div class="step-actions">
          <button
            type="button"
            class="button button-primary"
            onClick={attempt(async () => {
              saveFile('mailbox-coach.json', JSON.stringify(await exportReadable(), null, 2));
            })}
          >
            {say('database.export')}
          </button>
          {asked ? (
            <div class="message message-bad" role="alert">
              <strong>{say('database.startAfreshTitle')}</strong>
              <span>{say('database.startAfreshText')}</span>
              <button
                type="button"
                class="button"
                onClick={attempt(async () => {
                  await deleteDatabase();
                  location.reload();
                })}
              >
                {say('database.startAfresh')}
              </button>
              <button type="button" class="button" onClick={() => setAsked(false)}>
                {say('common.cancel')}
              </button>
            </div>
          ) : (
            <button type="button" class="button" onClick={() => setAsked(true)}>
              {say('database.startAfresh')}
            </button>
          )}
        </div>
      )}
      {failure && <p class="message message-bad">{failure}</p>}
    </main>
  );
}
