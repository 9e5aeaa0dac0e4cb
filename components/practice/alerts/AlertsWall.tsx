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

type Level = (typeof LEVELS)[number];
type Whose = 'mine' | 'all' | Guid;

/** The alerts of whom one chose, by level, and whom one can choose. */
function useAlerts(whose: Whose) {
  const { simulator } = useApp();
  const { rows, complete, problem } = useTable('tracelogs');
  const caller = simulator.callerId.value;
  const owner = whose === 'mine' ? caller : whose;
  const owned = rows.value.filter(
    (alert) => whose === 'all' || alert._regardingobjectownerid_value === owner,
  );
  const owners = [...new Set(rows.value.map((alert) => alert._regardingobjectownerid_value ?? ''))]
    .filter((id) => id !== '' && id !== caller)
    .slice(0, NAMED_OWNERS);
  const { value: names } = useRead((client) => readUserNames(client, owners), owners.join(' '));
  return {
    of: (level: Level) => owned.filter((alert) => alert.level === level),
    owners: owners.map((id) => ({ id, name: names?.get(id) ?? id })),
    loading: !complete.value && rows.value.length === 0,
    problem: problem.value,
  };
}

interface WhosePickerProps {
  whose: Whose;
  owners: readonly { id: Guid; name: string }[];
  onChange(whose: Whose): void;
}

function WhosePicker({ whose, owners, onChange }: WhosePickerProps) {
  const { say } = useWords('practice');
  return (
    <label>
      <span class="visually-hidden">{say('alerts.whose')}</span>
      <select name="whose" value={whose} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="mine">{say('alerts.mine')}</option>
        <option value="all">{say('alerts.all')}</option>
        {owners.map(({ id, name }) => (
          <option value={id} key={id}>
            {say('alerts.of', { name })}
          </option>
        ))}
      </select>
    </label>
  );
}

interface LevelTabsProps {
  level: Level;
  countOf(level: Level): number;
  onChange(level: Level): void;
}

function LevelTabs({ level, countOf, onChange }: LevelTabsProps) {
  const { say } = useWords('practice');
  return (
    <nav class="tabs" aria-label={say('alerts.levels')}>
      {LEVELS.map((each) => (
        <button
          type="button"
          class="tab"
          key={each}
          aria-current={each === level ? 'page' : undefined}
          onClick={() => onChange(each)}
        >
          {say(`alerts.levelPlural.${each}`)} ({countOf(each)})
        </button>
      ))}
    </nav>
  );
}

function AlertActions({ alert, onDelete }: { alert: TraceLogRow; onDelete(): void }) {
  const { say } = useWords('practice');
  const { language, practice, places } = useApp();
  return (
    <div class="report-actions">
      {alert['_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname'] === 'mailbox' && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => places.openRecord('mailboxes', alert._regardingobjectid_value ?? '', 'alerts')}
        >
          {say('alerts.openMailbox')}
        </button>
      )}
      <button type="button" class="button button-quiet" disabled={practice.busy.value} onClick={onDelete}>
        {language.label('command.delete')}
      </button>
    </div>
  );
}

function DeleteDialog({ alerts, onClose }: { alerts: readonly TraceLogRow[]; onClose(): void }) {
  const { say } = useWords('practice');
  const { language, practice } = useApp();
  return (
    <Dialog
      title={language.label('command.delete')}
      confirmLabel={language.label('command.ok')}
      onClose={onClose}
      onConfirm={() => {
        void practice.deleteAlerts(alerts);
        onClose();
      }}
    >
      <p>{say('dialog.deleteAlerts', { count: alerts.length })}</p>
    </Dialog>
  );
}

/** The alerts wall: errors, warnings and information, one's own or everybody's. */
export function AlertsWall() {
  const { say } = useWords('practice');
  const { practice } = useApp();
  const [level, setLevel] = useState<Level>(AlertLevel.Error);
  const [whose, setWhose] = useState<Whose>('mine');
  const [deleting, setDeleting] = useState<readonly TraceLogRow[] | null>(null);
  const { of, owners, loading, problem } = useAlerts(whose);
  const shown = of(level).sort((one, other) => (other.modifiedon ?? '').localeCompare(one.modifiedon ?? ''));
  if (problem) {
    return (
      <p class="message message-bad" role="alert">
        <span lang="en">{problem.message}</span>
      </p>
    );
  }
  return (
    <>
      <div class="view-bar">
        <WhosePicker whose={whose} owners={owners} onChange={setWhose} />
        <LevelTabs level={level} countOf={(each) => of(each).length} onChange={setLevel} />
        <button
          type="button"
          class="button"
          disabled={shown.length === 0 || practice.busy.value}
          onClick={() => setDeleting(shown)}
        >
          {say('alerts.deleteAll')}
        </button>
      </div>
      <HiddenAlerts level={level} />
      {loading ? (
        <p class="loading">{say('common.loading')}</p>
      ) : shown.length === 0 ? (
        <p class="empty">{say('alerts.noneHere')}</p>
      ) : (
        <ul class="alerts">
          {shown.slice(0, SHOWN).map((alert) => (
            <AlertItem key={alert.tracelogid} alert={alert}>
              <AlertActions alert={alert} onDelete={() => setDeleting([alert])} />
            </AlertItem>
          ))}
          {shown.length > SHOWN && (
            <li class="muted">{say('alerts.more', { count: shown.length - SHOWN })}</li>
          )}
        </ul>
      )}
      {deleting && <DeleteDialog alerts={deleting} onClose={() => setDeleting(null)} />}
    </>
  );
}
