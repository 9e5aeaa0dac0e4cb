import { useState } from 'preact/hooks';
import { AlertLevel } from '../../../domain/choices';
import type { Guid, TraceLogRow } from '../../../domain/rows';
import { readUserNames } from '../../../sources/record-reader';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/use-words';
import { useRead } from '../../use-read';
import { useTable } from '../use-table';
import { AlertItem } from './AlertItem';
import { HiddenAlerts } from './HiddenAlerts';

const LEVELS = [AlertLevel.Error, AlertLevel.Warning, AlertLevel.Information] as const;

/** Of more owners than these, one looks at the mailbox. */
const NAMED_OWNERS = 30;

/** Newest first; more than these are read by opening the mailbox. */
const SHOWN = 200;

/** The alerts wall: errors, warnings and information, one's own or everybody's. */
export function AlertsWall() {
  const { say } = useWords('practice');
  const { language, simulator, practice, places } = useApp();
  const { label } = language;
  const { rows, complete, problem } = useTable('tracelogs');
  const [level, setLevel] = useState<(typeof LEVELS)[number]>(AlertLevel.Error);
  const [whose, setWhose] = useState<'mine' | 'all' | Guid>('mine');
  const [deleting, setDeleting] = useState<readonly TraceLogRow[] | null>(null);
  const caller = simulator.callerId.value;
  const owner = whose === 'mine' ? caller : whose;
  const owned = rows.value.filter(
    (alert) => whose === 'all' || alert._regardingobjectownerid_value === owner,
  );
  const owners = [...new Set(rows.value.map((alert) => alert._regardingobjectownerid_value ?? ''))]
    .filter((id) => id !== '' && id !== caller)
    .slice(0, NAMED_OWNERS);
  const { value: names } = useRead((client) => readUserNames(client, owners), owners.join(' '));
  const of = (each: number) => owned.filter((alert) => alert.level === each);
  const shown = of(level).sort((one, other) => (other.modifiedon ?? '').localeCompare(one.modifiedon ?? ''));
  const busy = practice.busy.value;
  if (problem.value) {
    return (
      <p class="message message-bad" role="alert">
        <span lang="en">{problem.value.message}</span>
      </p>
    );
  }
  return (
    <>
      <div class="view-bar">
        <label>
          <span class="visually-hidden">{say('alerts.whose')}</span>
          <select name="whose" value={whose} onChange={({ currentTarget }) => setWhose(currentTarget.value)}>
            <option value="mine">{say('alerts.mine')}</option>
            <option value="all">{say('alerts.all')}</option>
            {owners.map((id) => (
              <option value={id} key={id}>
                {say('alerts.of', { name: names?.get(id) ?? id })}
              </option>
            ))}
          </select>
        </label>
        <nav class="tabs" aria-label={say('alerts.levels')}>
          {LEVELS.map((each) => (
            <button
              type="button"
              class="tab"
              key={each}
              aria-current={each === level ? 'page' : undefined}
              onClick={() => setLevel(each)}
            >
              {say(`alerts.levelPlural.${each}`)} ({of(each).length})
            </button>
          ))}
        </nav>
        <button
          type="button"
          class="button"
          disabled={shown.length === 0 || busy}
          onClick={() => setDeleting(shown)}
        >
          {say('alerts.deleteAll')}
        </button>
      </div>
      <HiddenAlerts level={level} />
      {!complete.value && rows.value.length === 0 ? (
        <p class="loading">{say('common.loading')}</p>
      ) : shown.length === 0 ? (
        <p class="empty">{say('alerts.noneHere')}</p>
      ) : (
        <ul class="alerts">
          {shown.slice(0, SHOWN).map((alert) => (
            <AlertItem key={alert.tracelogid} alert={alert}>
              <div class="report-actions">
                {alert['_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname'] === 'mailbox' && (
                  <button
                    type="button"
                    class="button button-quiet"
                    onClick={() =>
                      places.openRecord('mailboxes', alert._regardingobjectid_value ?? '', 'alerts')
                    }
                  >
                    {say('alerts.openMailbox')}
                  </button>
                )}
                <button
                  type="button"
                  class="button button-quiet"
                  disabled={busy}
                  onClick={() => setDeleting([alert])}
                >
                  {label('command.delete')}
                </button>
              </div>
            </AlertItem>
          ))}
          {shown.length > SHOWN && (
            <li class="muted">{say('alerts.more', { count: shown.length - SHOWN })}</li>
          )}
        </ul>
      )}
      {deleting && (
        <Dialog
          title={label('command.delete')}
          confirmLabel={label('command.ok')}
          onClose={() => setDeleting(null)}
          onConfirm={() => {
            void practice.deleteAlerts(deleting);
            setDeleting(null);
          }}
        >
          <p>{say('dialog.deleteAlerts', { count: deleting.length })}</p>
        </Dialog>
      )}
    </>
  );
}
