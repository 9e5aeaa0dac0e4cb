import { useState } from 'preact/hooks';
import { AlertLevel } from '../../domain/choices';
import { isForQueue, lifecycleOf } from '../../domain/mailbox-columns';
import type { Guid, MailboxRow } from '../../domain/rows';
import { profileOfMailbox } from '../../domain/snapshot';
import { useApp } from '../app-context';
import { APPROVAL_TERMS, lineKey, testRunOf } from './cells';
import { ConfirmDialog, TestDialog } from './MailboxDialogs';
import { MethodFields, type MethodValues } from './MethodFields';
import { StatusCell } from './StatusCell';

function Alerts({ mailbox }: { mailbox: MailboxRow }) {
  const { language, tenant } = useApp();
  const { t, time } = language;
  const snapshot = tenant.snapshot.value;
  const alerts = (snapshot?.alerts ?? [])
    .filter((alert) => alert._regardingobjectid_value === mailbox.mailboxid)
    .sort((left, right) => (right.modifiedon ?? '').localeCompare(left.modifiedon ?? ''));
  if (!snapshot?.alerts) return <p class="muted">{t('alerts.unseen')}</p>;
  if (alerts.length === 0) return <p class="muted">{t('alerts.none')}</p>;
  return (
    <ul class="alerts">
      {alerts.map((alert) => (
        <li
          key={alert.tracelogid}
          class={`message ${alert.level === AlertLevel.Error ? 'message-bad' : alert.level === AlertLevel.Warning ? 'message-warn' : 'message-good'}`}
        >
          <span class="badge badge-calm">{t(`alerts.level.${alert.level ?? AlertLevel.Information}`)}</span>
          <span lang="en">{alert.text}</span>
          <time class="muted" dateTime={alert.modifiedon}>
            {time(alert.modifiedon ?? '', snapshot.readOn)}
          </time>
        </li>
      ))}
    </ul>
  );
}

function currentMethods(mailbox: MailboxRow): MethodValues {
  const incoming = mailbox.incomingemaildeliverymethod;
  const outgoing = mailbox.outgoingemaildeliverymethod;
  const act = mailbox.actdeliverymethod;
  return {
    ...(mailbox._emailserverprofile_value ? { profile: mailbox._emailserverprofile_value } : {}),
    ...(incoming === undefined ? {} : { incoming }),
    ...(outgoing === undefined ? {} : { outgoing }),
    ...(act === undefined ? {} : { act }),
  };
}

/** One mailbox: where it stands, its fields, its results, and *Common > Alerts*. */
export function MailboxForm({ id, onClose }: { id: Guid; onClose(): void }) {
  const { language, tenant, practice } = useApp();
  const { t, label, time } = language;
  const [edited, setEdited] = useState<MethodValues | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'test' | 'approve' | null>(null);
  const snapshot = tenant.snapshot.value;
  const mailbox = snapshot?.mailboxes?.find(({ mailboxid }) => mailboxid === id);
  if (!snapshot || !mailbox) {
    return (
      <div class="form">
        <p class="message message-warn">{t('form.notFound')}</p>
        <button type="button" class="button" onClick={onClose}>
          {t('form.back')}
        </button>
      </div>
    );
  }
  const line = lifecycleOf(mailbox, snapshot.organization, profileOfMailbox(snapshot, mailbox));
  const values = edited ?? currentMethods(mailbox);
  const addressValue = address ?? mailbox.emailaddress ?? '';
  const changed = edited !== null || address !== null;
  const discard = () => {
    setEdited(null);
    setAddress(null);
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void practice
          .saveMailbox(mailbox, {
            ...(edited ?? {}),
            ...(address === null ? {} : { address: address.trim() || null }),
          })
          .then(discard);
      }}
    >
      <div class="commands" role="toolbar" aria-label={t('practice.commands')}>
        <button type="button" class="command" onClick={onClose}>
          {t('form.back')}
        </button>
        <button type="submit" class="command" disabled={!changed || practice.busy.value !== null}>
          {t('common.save')}
        </button>
        <button type="button" class="command" disabled={!changed} onClick={discard}>
          {t('form.discard')}
        </button>
        <button type="button" class="command" disabled={changed} onClick={() => setDialog('approve')}>
          {label('command.approveEmail')}
        </button>
        <button type="button" class="command" disabled={changed} onClick={() => setDialog('test')}>
          {label('command.testEnableMailbox')}
        </button>
      </div>
      <h2>{mailbox.name}</h2>
      {'state' in line && (
        <p
          class={`message ${line.state === 'error' ? 'message-bad' : line.state === 'enabled' ? 'message-good' : ''}`}
        >
          <span class="badge badge-active">{t(`state.${line.state}`)}</span>
          <span>{t(lineKey(line))}</span>
        </p>
      )}
      <div class="form-columns">
        <fieldset class="form-section">
          <legend>{t('form.general')}</legend>
          <label class="field">
            <span>{t('column.emailAddress')}</span>
            <input
              type="email"
              name="address"
              value={addressValue}
              onInput={({ currentTarget }) => setAddress(currentTarget.value)}
            />
          </label>
          <p>
            {t('column.regarding')}: {t(isForQueue(mailbox) ? 'regarding.queue' : 'regarding.user')}
          </p>
          <p>
            {t('column.approval')}:{' '}
            {label(APPROVAL_TERMS[mailbox.emailrouteraccessapproval ?? 0] ?? 'approval.empty')}
          </p>
          {address !== null && address !== mailbox.emailaddress && (
            <p class="message message-warn">{t('form.addressWarning')}</p>
          )}
        </fieldset>
        <fieldset class="form-section">
          <legend>{label('section.synchronizationMethod')}</legend>
          <MethodFields values={values} onChange={setEdited} />
        </fieldset>
        <section class="form-section" aria-label={t('form.results')}>
          <h3>{t('form.results')}</h3>
          <dl class="pairs">
            <dt>{label('field.incomingEmailStatus')}</dt>
            <dd>
              <StatusCell value={mailbox.incomingemailstatus} />
            </dd>
            <dt>{label('field.outgoingEmailStatus')}</dt>
            <dd>
              <StatusCell value={mailbox.outgoingemailstatus} />
            </dd>
            <dt>{label('field.appointmentsContactsTasksStatus')}</dt>
            <dd>
              <StatusCell value={mailbox.actstatus} />
            </dd>
            <dt>{t('column.testRun')}</dt>
            <dd>{t(`testRun.${testRunOf(mailbox)}`)}</dd>
            <dt>{label('field.mailboxTestCompletedOn')}</dt>
            <dd>
              {mailbox.testmailboxaccesscompletedon
                ? time(mailbox.testmailboxaccesscompletedon, snapshot.readOn)
                : '—'}
            </dd>
          </dl>
        </section>
        <section class="form-section" aria-labelledby="alerts-heading">
          <h3 id="alerts-heading">
            {label('navigation.common')} › {label('navigation.alerts')}
          </h3>
          <Alerts mailbox={mailbox} />
        </section>
      </div>
      {dialog === 'test' && <TestDialog mailboxes={[mailbox]} onClose={() => setDialog(null)} />}
      {dialog === 'approve' && (
        <ConfirmDialog kind="approve" mailboxes={[mailbox]} onClose={() => setDialog(null)} />
      )}
    </form>
  );
}
