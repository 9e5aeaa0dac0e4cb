import { useState } from 'preact/hooks';
import type { TermId } from '../../../catalog/terms';
import { ActDelivery, IncomingDelivery, OutgoingDelivery } from '../../../domain/choices';
import { parseDefaultSettings } from '../../../domain/default-settings';
import { isForQueue } from '../../../domain/mailbox-columns';
import type { MailboxRow } from '../../../domain/rows';
import { useApp } from '../../app-context';
import { Dialog } from '../../ui/Dialog';
import { lazily } from '../../ui/lazily';
import { useWords } from '../../ui/use-words';
import { NameList } from '../frame/NameList';
import { MethodFields, type MethodValues } from './MethodFields';
import { useMethodWords } from './method-words';
import { ThisOrgOnly } from './ThisOrgOnly';

const CallerAnswer = lazily(() => import('../../permissions/CallerAnswer'));

interface MailboxDialogProps {
  mailboxes: readonly MailboxRow[];
  onClose(): void;
}

/** *Apply Default Email Settings*: shows the defaults, and tests by default. */
export function ApplyDefaultsDialog({ mailboxes, onClose }: MailboxDialogProps) {
  const { say } = useWords('practice');
  const { language, practice, simulator } = useApp();
  const { label } = language;
  const [test, setTest] = useState(true);
  const [thisOrgOnly, setThisOrgOnly] = useState(false);
  const organization = simulator.basics.value?.organization;
  const settings = parseDefaultSettings(organization?.defaultemailsettings ?? null);
  const profile = simulator.basics.value?.profiles?.find(
    (row) => row.emailserverprofileid === organization?._defaultemailserverprofileid_value,
  );
  const words = useMethodWords();
  const queues = mailboxes.filter(isForQueue).length;
  return (
    <Dialog
      title={label('command.applyDefaultEmailSettings')}
      confirmLabel={label('command.ok')}
      onClose={onClose}
      onConfirm={() => {
        void practice.applyDefaults(mailboxes, { test, thisOrgOnly });
        onClose();
      }}
    >
      <p>{say('dialog.applyDefaults', { count: mailboxes.length })}</p>
      <dl class="pairs">
        <dt>{label('field.serverProfile')}</dt>
        <dd>{profile?.name ?? say('common.none')}</dd>
        <dt>{label('field.incomingEmail')}</dt>
        <dd>{words.mail(settings?.incoming ?? IncomingDelivery.None)}</dd>
        <dt>{label('field.outgoingEmail')}</dt>
        <dd>{words.mail(settings?.outgoing ?? OutgoingDelivery.None)}</dd>
        <dt>{label('field.appointmentsContactsTasks')}</dt>
        <dd>
          {words.act(settings?.act ?? ActDelivery.None)}
          {queues > 0 && settings?.act === ActDelivery.ServerSide && (
            <span class="muted"> {say('dialog.noneForQueues', { count: queues })}</span>
          )}
        </dd>
      </dl>
      {!profile && <p class="message message-warn">{say('dialog.noDefaultProfile')}</p>}
      <label class="check">
        <input type="checkbox" checked={test} onChange={(event) => setTest(event.currentTarget.checked)} />
        <span>{say('dialog.testToo')}</span>
      </label>
      {test && <ThisOrgOnly value={thisOrgOnly} onChange={setThisOrgOnly} />}
    </Dialog>
  );
}

/** *Test & Enable Mailbox*. */
export function TestDialog({ mailboxes, onClose }: MailboxDialogProps) {
  const { say } = useWords('practice');
  const { language, practice } = useApp();
  const { label } = language;
  const [thisOrgOnly, setThisOrgOnly] = useState(false);
  return (
    <Dialog
      title={label('command.testEnableMailbox')}
      confirmLabel={label('command.ok')}
      onClose={onClose}
      onConfirm={() => {
        void practice.test(mailboxes, { thisOrgOnly });
        onClose();
      }}
    >
      <p>{say('dialog.test', { count: mailboxes.length })}</p>
      <ThisOrgOnly value={thisOrgOnly} onChange={setThisOrgOnly} />
    </Dialog>
  );
}

/** *Change Multiple Records*: what is left empty stays as it is. */
export function EditDialog({ mailboxes, onClose }: MailboxDialogProps) {
  const { say } = useWords('practice');
  const { language, practice, preferences } = useApp();
  const { label } = language;
  const [values, setValues] = useState<MethodValues>({});
  // The current client has the same fields under other words (procedure.md 4.2).
  const current = preferences.values.value.clientEdition === 'current';
  return (
    <Dialog
      title={label(current ? 'command.edit' : 'form.changeMultipleRecords')}
      confirmLabel={label(current ? 'current.save' : 'command.change')}
      anchor={current ? 'current.save' : 'command.change'}
      confirmDisabled={Object.keys(values).length === 0}
      onClose={onClose}
      onConfirm={() => {
        void practice.edit(mailboxes, values);
        onClose();
      }}
    >
      <p>{say('dialog.edit', { count: mailboxes.length })}</p>
      <h3>
        {current && `${label('current.general')} › `}
        {label(current ? 'current.synchronizationMethods' : 'section.synchronizationMethod')}
      </h3>
      <MethodFields values={values} unchanged onChange={setValues} />
    </Dialog>
  );
}

interface ConfirmProps extends MailboxDialogProps {
  kind: 'approve' | 'reject' | 'deactivate';
}

const TITLES = {
  approve: 'command.approveEmail',
  reject: 'command.rejectEmail',
  deactivate: 'command.deactivate',
} as const satisfies Record<ConfirmProps['kind'], TermId>;

/** As many names as help to be sure; of a thousand, nobody reads more. */
const NAMED = 50;

/** Approve Email, Reject Email and Deactivate ask once before they act. */
export function ConfirmDialog({ kind, mailboxes, onClose }: ConfirmProps) {
  const { say } = useWords('practice');
  const { language, practice } = useApp();
  const { label } = language;
  const act = {
    approve: () => practice.approve(mailboxes),
    reject: () => practice.reject(mailboxes),
    deactivate: () => practice.setActive(mailboxes, false),
  };
  return (
    <Dialog
      title={label(TITLES[kind])}
      confirmLabel={label('command.ok')}
      onClose={onClose}
      onConfirm={() => {
        void act[kind]();
        onClose();
      }}
    >
      <p>{say(`dialog.${kind}`, { count: mailboxes.length })}</p>
      {kind !== 'deactivate' && (
        <div class="dialog-answer">
          <CallerAnswer />
        </div>
      )}
      <NameList>
        {mailboxes.slice(0, NAMED).map((mailbox) => (
          <li key={mailbox.mailboxid}>
            {mailbox.name} <span class="muted">{mailbox.emailaddress}</span>
          </li>
        ))}
        {mailboxes.length > NAMED && (
          <li class="muted">{say('mailboxes.more', { count: mailboxes.length - NAMED })}</li>
        )}
      </NameList>
    </Dialog>
  );
}
