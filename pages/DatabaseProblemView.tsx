import { useEffect, useState } from 'preact/hooks';
import type { DatabaseProblem } from '../db/errors';
import { deleteDatabase, exportReadable } from '../db/open';
import { chooseLanguage } from '../locales';
import { createLanguageStore, type LanguageStore } from '../state/language';
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
  const [language, setLanguage] = useState<LanguageStore | null>(null);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    void createLanguageStore(chooseLanguage(navigator.languages)).then(setLanguage);
  }, []);
  if (!language) return null;
  const { t } = language;
  const attempt = (act: () => Promise<void>) => () => {
    act().catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  return (
    <main class="database-problem">
      <h1>{t(`database.${problem.kind}.title`)}</h1>
      <p>{t(`database.${problem.kind}.text`, { reason: reasonOf(problem) })}</p>
      {problem.kind !== 'unavailable' && (
        <div class="step-actions">
          <button
            type="button"
            class="button button-primary"
            onClick={attempt(async () => {
              saveFile('mailbox-coach.json', JSON.stringify(await exportReadable(), null, 2));
            })}
          >
            {t('database.export')}
          </button>
          {asked ? (
            <div class="message message-bad" role="alert">
              <strong>{t('database.startAfreshTitle')}</strong>
              <span>{t('database.startAfreshText')}</span>
              <button
                type="button"
                class="button"
                onClick={attempt(async () => {
                  await deleteDatabase();
                  location.reload();
                })}
              >
                {t('database.startAfresh')}
              </button>
              <button type="button" class="button" onClick={() => setAsked(false)}>
                {t('common.cancel')}
              </button>
            </div>
          ) : (
            <button type="button" class="button" onClick={() => setAsked(true)}>
              {t('database.startAfresh')}
            </button>
          )}
        </div>
      )}
      {failure && <p class="message message-bad">{failure}</p>}
    </main>
  );
}
