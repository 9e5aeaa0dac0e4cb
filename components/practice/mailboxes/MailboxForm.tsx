import { useState } from 'preact/hooks';
import { RowState } from '../../../domain/choices';
import { isServerToServer } from '../../../domain/exchange-online-profile';
import type { LifecycleState } from '../../../domain/lifecycle';
import { isUnderTest, lifecycleOf } from '../../../domain/mailbox-columns';
import { mailboxStanding } from '../../../domain/mailbox-standing';
import type { Guid } from '../../../domain/rows';
import { profileOfMailbox } from '../../../domain/snapshot';
import { type MailboxRecord, readMailboxRecord } from '../../../sources/record-reader';
import type { MailboxChanges } from '../../../state/practice/mailbox-commands';
import { mailboxDetails } from '../../../state/practice/mailbox-details';
import { failedDirections } from '../../../state/practice/test-results';
import { useApp } from '../../app-context';
import { LifecycleDisclosure } from '../../lifecycle/LifecycleDisclosure';
import { useApprovers } from '../../permissions/use-approvers';
import { listInWords } from '../../ui/list-in-words';
import { useAskWhy } from '../../ui/use-ask-why';
import { useWords } from '../../ui/use-words';
import { useRead } from '../../use-read';
import { lineKey } from '../cells';
import type { Command } from '../frame/CommandBar';
import { Form, NoRecord } from '../frame/Form';
import { useReportUntil } from '../frame/use-report-until';
import { unsavedOf } from '../unsaved';
import { isApprovalHidden } from './approval-hidden';
import { MailboxAlerts } from './MailboxAlerts';
import { ConfirmDialog, TestDialog } from './MailboxDialogs';
import { MailboxFields, METHOD_FIELDS } from './MailboxFields';
import { MailboxTabs } from './MailboxTabs';
import { BEGIN_TESTS } from './TestResults';

type DialogName = 'test' | 'approve' | 'reject' | 'deactivate';

/** What stands at the top of a mailbox that Exchange Online has not been told to trust (S-KB-APP). */
function NoticeBar({ row }: MailboxRecord) {
  const { say } = useWords('practice');
  const { simulator } = useApp();
  const snapshot = simulator.basics.value;
  const profile = snapshot && profileOfMailbox(snapshot, row);
  const waits =
    profile && isServerToServer(profile) && row.emailaddress && !row.isemailaddressapprovedbyo365admin;
  if (!waits) return null;
  return (
    <p class="message message-warn" role="note">
      {say('form.noticeBar')}
    </p>
  );
}

/** The colours of the stations; of the others nobody has to do anything at once. */
const TONES: Partial<Record<LifecycleState, 'good' | 'bad' | 'warn'>> = {
  enabled: 'good',
  error: 'bad',
  pendingApproval: 'warn',
};

/** Where the mailbox stands, which directions failed, and the way to why. */
function Standing({ row }: MailboxRecord) {
  const { say } = useWords('practice');
  const { language, simulator } = useApp();
  const askWhy = useAskWhy();
  useReportUntil(BEGIN_TESTS, isUnderTest(row) ? 1 : 0);
  const snapshot = simulator.basics.value;
  const line = snapshot && lifecycleOf(row, snapshot.organization, profileOfMailbox(snapshot, row));
  if (!line || !('state' in line)) return null;
  const failed = isUnderTest(row) ? [] : failedDirections(row);
  const directions = listInWords(
    failed.map((direction) => language.label(METHOD_FIELDS[direction])),
    language.tag.value,
  );
  const tone = TONES[line.state];
  const barTone = failed.length > 0 ? 'bad' : tone;
  return (
    <div class={`message told ${barTone ? `message-${barTone}` : ''}`}>
      <span class={`badge badge-${tone ?? 'calm'}`}>{say(`state.${line.state}`)}</span>
      <div>
        {failed.length > 0 && (
          <p>
            <strong>{say('form.failed', { directions, count: failed.length })}</strong>
          </p>
        )}
        <p>{say(lineKey(line))}</p>
      </div>
      {line.state !== 'enabled' && (
        <div class="report-actions">
          <button type="button" class="button" onClick={() => askWhy(row.mailboxid)}>
            {say('form.whyNot')}
          </button>
        </div>
      )}
    </div>
  );
}

/** The chart, of the tenant as it is now; who may approve is read with it. */
function Lifecycle({ row, names }: MailboxRecord) {
  const { simulator } = useApp();
  const [open, setOpen] = useState(false);
  const approvers = useApprovers(open);
  const snapshot = simulator.basics.value;
  if (!snapshot) return null;
  return (
    <LifecycleDisclosure
      mailbox={mailboxStanding(snapshot, row, (id) => names.get(id), simulator.clock.peek())}
      approvers={approvers}
      onToggle={setOpen}
    />
  );
}

/** One mailbox: where it stands, its fields, its results, and *Common > Alerts*. */
export function MailboxForm({ id, part }: { id: Guid; part: string | null }) {
  const { say } = useWords('practice');
  const { simulator, practice, places } = useApp();
  const [edited, setEdited] = useState<MailboxChanges>({});
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const version = simulator.basics.value?.version;
  const { value: record, problem } = useRead(
    (client) => readMailboxRecord(client, id, version),
    id,
    version ?? null,
  );
  const close = () => places.closeRecord('mailboxes');
  if (!record) return <NoRecord problem={problem} onClose={close} />;
  const { row } = record;
  const changed = Object.keys(edited).length > 0;
  const active = row.statecode === RowState.Active;
  const unsaved = changed ? say('unavailable.unsaved') : null;
  const commands: readonly Command[] = [
    {
      label: 'command.approveEmail',
      run: () => setDialog('approve'),
      unavailable:
        unsaved ?? (isApprovalHidden(simulator.basics.value) ? say('unavailable.approvalHidden') : null),
    },
    { label: 'command.testEnableMailbox', run: () => setDialog('test'), unavailable: unsaved },
    { label: 'command.rejectEmail', run: () => setDialog('reject'), unavailable: unsaved, more: true },
    {
      label: 'command.activate',
      run: () => void practice.setActive([row], true),
      unavailable: unsaved ?? (active ? say('unavailable.allActive') : null),
      more: true,
    },
    {
      label: 'command.deactivate',
      run: () => setDialog('deactivate'),
      unavailable: unsaved ?? (active ? null : say('unavailable.allInactive')),
      more: true,
    },
    {
      label: 'command.downloadMailboxDetails',
      run: () => places.saveFile(`${row.name ?? row.mailboxid}.log`, mailboxDetails(row)),
      unavailable: null,
      acts: false,
      more: true,
    },
  ];
  return (
    <Form
      title={row.name ?? id}
      changed={changed}
      commands={commands}
      onSave={async () => {
        const done = await practice.saveMailbox(row, edited);
        if (done) setEdited((now) => unsavedOf(now, edited));
        return done;
      }}
      onDiscard={() => setEdited({})}
      onClose={close}
    >
      <NoticeBar {...record} />
      <Standing {...record} />
      <Lifecycle {...record} />
      <MailboxTabs id={id} part={part} />
      {part === 'alerts' ? (
        <MailboxAlerts id={id} />
      ) : (
        <MailboxFields record={record} edited={edited} onEdit={setEdited} />
      )}
      {dialog === 'test' && <TestDialog mailboxes={[row]} onClose={() => setDialog(null)} />}
      {dialog !== null && dialog !== 'test' && (
        <ConfirmDialog kind={dialog} mailboxes={[row]} onClose={() => setDialog(null)} />
      )}
    </Form>
  );
}
