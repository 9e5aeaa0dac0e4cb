import type { CommandRun, Refusal } from '../../../state/command-run';
import type { PracticeCommand } from '../../../state/practice/command';
import type { SkipReason } from '../../../state/practice/profile-commands';
import { useApp } from '../../app-context';

/** A list longer than this says how many more there are. */
const NAMED = 10;

function Names({ names, inAll = names.length }: { names: readonly string[]; inAll?: number }) {
  const { t } = useApp().language;
  const shown = names.filter(Boolean).slice(0, NAMED);
  if (shown.length === 0) return null;
  return (
    <span>
      {shown.join(', ')}
      {inAll > shown.length && ` ${t('mailboxes.more', { count: inAll - shown.length })}`}
    </span>
  );
}

function Refused({ refused }: { refused: readonly Refusal[] }) {
  const { t } = useApp().language;
  const count = refused.reduce((sum, { targets }) => sum + targets.length, 0);
  return (
    <>
      <p>{t('practice.refusedCount', { count })}</p>
      <ul>
        {refused.map(({ code, message, targets }) => (
          <li key={`${code} ${message}`}>
            <span lang="en">{message}</span> {code && <code>{code}</code>}{' '}
            <span class="muted">
              <Names names={targets.map(({ name }) => name)} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Progress({ run }: { run: CommandRun<PracticeCommand> }) {
  const { language, practice } = useApp();
  const { t } = language;
  const reached = run.done + run.refused.reduce((sum, { targets }) => sum + targets.length, 0);
  return (
    <div class="message">
      <span aria-hidden="true" class="spinner" />
      <div>
        <p>{t('practice.busy')}</p>
        {run.total > 1 && (
          <>
            <progress max={run.total} value={reached} aria-label={t('practice.busy')} />{' '}
            {t('practice.reached', { reached, total: run.total })}
          </>
        )}
      </div>
      {run.total > 1 && (
        <button type="button" class="button" onClick={() => practice.commands.cancel()}>
          {t('practice.stop')}
        </button>
      )}
    </div>
  );
}

/** What the last command is at, or came to: how many it did, and whom it was refused for and why. */
export function Report() {
  const { language, practice, tenant } = useApp();
  const { t } = language;
  const run = practice.commands.run.value;
  if (run?.state === 'running') {
    return (
      <div class="report" role="status">
        <Progress run={run} />
      </div>
    );
  }
  const undoable = run !== null && run.done > 0 && (tenant.status.value?.undoable ?? 0) > 0;
  const bad = run !== null && (run.refused.length > 0 || run.state === 'cancelled');
  return (
    <div class="report" role="status">
      {run && (
        <div class={`message ${bad ? 'message-bad' : 'message-good'}`}>
          <span class="visually-hidden">{t(bad ? 'practice.refused' : 'practice.did')}</span>
          <div>
            <p>{t(`did.${run.command}`, { count: run.done })}</p>
            {run.state === 'cancelled' && (
              <p>
                {t('practice.stopped', { done: run.done, total: run.total })}{' '}
                {run.problem && <span lang="en">{run.problem}</span>}
              </p>
            )}
            {run.refused.length > 0 && <Refused refused={run.refused} />}
            {run.skipped && (
              <>
                <p>{t('practice.skippedCount', { count: run.skippedInAll ?? run.skipped.length })}</p>
                <ul>
                  {run.skipped.slice(0, NAMED).map(({ name, reason }) => (
                    <li key={name}>
                      <strong>{name}</strong>: {t(`skipped.${reason as SkipReason}`)}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
          <div class="report-actions">
            {run.repeatable && (
              <button type="button" class="button" onClick={() => void practice.commands.repeat()}>
                {t('practice.repeat')}
              </button>
            )}
            {undoable && (
              <button type="button" class="button" onClick={() => void tenant.undo()}>
                {t('practice.undo')}
              </button>
            )}
            <button type="button" class="button button-quiet" onClick={() => practice.commands.dismiss()}>
              {t('common.dismiss')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
