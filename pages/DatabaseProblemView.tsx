import { useEffect, useState } from 'preact/hooks';
import type { DatabaseProblem } from '../db/errors';
import { deleteDatabase, exportReadable } from '../db/rescue';
import { chooseLanguage } from '../domain/languages';
import { loadWords } from '../locales';
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

async function readWords() {
  const language = chooseLanguage(navigator.languages);
  const [ui, { say }] = await Promise.all([
    loadWords('ui', language),
    loadWords('database-problem', language),
  ]);
  return { ui, say };
}

/** Saved data that cannot be opened: a copy of what is readable first, a fresh start second. */
export function DatabaseProblemView({ problem }: { problem: DatabaseProblem }) {
  const [words, setWords] = useState<Awaited<ReturnType<typeof readWords>> | null>(null);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    void readWords().then(setWords);
  }, []);
  if (!words) return null;
  const { ui, say } = words;
  const attempt = (act: () => Promise<void>) => () => {
    act().catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  return (
    <main class="database-problem">
      <h1>{say(`${problem.kind}.title`)}</h1>
      <p>{say(`${problem.kind}.text`, { reason: reasonOf(problem) })}</p>
      {problem.kind !== 'unavailable' && (
        <div class="step-actions">
          <button
            type="button"
            class="button button-primary"
            onClick={attempt(async () => {
              saveFile('mailbox-coach.json', JSON.stringify(await exportReadable(), null, 2));
            })}
          >
            {say('export')}
          </button>
          {asked ? (
            <div class="message message-bad" role="alert">
              <strong>{say('startAfreshTitle')}</strong>
              <span>{say('startAfreshText')}</span>
              <button
                type="button"
                class="button"
                onClick={attempt(async () => {
                  await deleteDatabase();
                  location.reload();
                })}
              >
                {say('startAfresh')}
              </button>
              <button type="button" class="button" onClick={() => setAsked(false)}>
                {ui.say('common.cancel')}
              </button>
            </div>
          ) : (
            <button type="button" class="button" onClick={() => setAsked(true)}>
              {say('startAfresh')}
            </button>
          )}
        </div>
      )}
      {failure && <p class="message message-bad">{failure}</p>}
    </main>
  );
}
