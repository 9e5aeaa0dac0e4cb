import { useApp } from '../app-context';

/** What the last command came to: how many it did, and which were refused with the service's own words. */
export function OutcomeBar() {
  const { language, practice } = useApp();
  const { t } = language;
  const busy = practice.busy.value;
  const outcome = practice.outcome.value;
  return (
    <div class="outcome" role="status">
      {busy && (
        <p class="message">
          <span aria-hidden="true" class="spinner" />
          <span>{t('practice.busy')}</span>
        </p>
      )}
      {outcome && (
        <div class={`message ${outcome.refused.length > 0 ? 'message-bad' : 'message-good'}`}>
          <span class="visually-hidden">
            {t(outcome.refused.length > 0 ? 'practice.refused' : 'practice.did')}
          </span>
          <div>
            <p>{t(`command.${outcome.command}.done`, { count: outcome.done })}</p>
            {outcome.refused.length > 0 && (
              <>
                <p>{t('practice.refusedCount', { count: outcome.refused.length })}</p>
                <ul>
                  {outcome.refused.map(({ name, message }) => (
                    <li key={name}>
                      {name && <strong>{name}: </strong>}
                      <span lang="en">{message}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
            {outcome.skipped && outcome.skipped.length > 0 && (
              <>
                <p>{t('practice.skippedCount', { count: outcome.skipped.length })}</p>
                <ul>
                  {outcome.skipped.map(({ name, reason }) => (
                    <li key={name}>
                      <strong>{name}</strong>: {t(`skipped.${reason}`)}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
          <button type="button" class="button button-quiet" onClick={() => practice.dismissOutcome()}>
            {t('common.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
