import { RowState } from '../../domain/choices';
import { isForQueue } from '../../domain/mailbox-columns';
import type { Guid, MailboxRow } from '../../domain/rows';
import { useApp } from '../app-context';
import { APPROVAL_TERMS, testRunOf } from './cells';
import { StatusCell } from './StatusCell';

interface MailboxGridProps {
  mailboxes: readonly MailboxRow[];
  selected: ReadonlySet<Guid>;
  onSelect(selected: ReadonlySet<Guid>): void;
  onOpen(id: Guid): void;
}

/** The Mailboxes grid, with the three status columns and *Test Run Status*. */
export function MailboxGrid({ mailboxes, selected, onSelect, onOpen }: MailboxGridProps) {
  const { language } = useApp();
  const { t, label } = language;
  const all = mailboxes.length > 0 && mailboxes.every(({ mailboxid }) => selected.has(mailboxid));
  const toggle = (id: Guid) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  };
  if (mailboxes.length === 0) return <p class="empty">{t('practice.emptyView')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="grid-scroll" tabIndex={0} aria-label={label('siteMap.mailboxes')}>
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={t('practice.selectAll')}
                checked={all}
                onChange={() => onSelect(new Set(all ? [] : mailboxes.map(({ mailboxid }) => mailboxid)))}
              />
            </th>
            <th scope="col">{t('column.name')}</th>
            <th scope="col">{t('column.emailAddress')}</th>
            <th scope="col">{t('column.regarding')}</th>
            <th scope="col">{t('column.approval')}</th>
            <th scope="col">{label('field.incomingEmailStatus')}</th>
            <th scope="col">{label('field.outgoingEmailStatus')}</th>
            <th scope="col">{label('field.appointmentsContactsTasksStatus')}</th>
            <th scope="col">{t('column.testRun')}</th>
            <th scope="col">{t('column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {mailboxes.map((mailbox) => (
            <tr key={mailbox.mailboxid} aria-selected={selected.has(mailbox.mailboxid)}>
              <td>
                <input
                  type="checkbox"
                  aria-label={t('practice.select', { name: mailbox.name ?? '' })}
                  checked={selected.has(mailbox.mailboxid)}
                  onChange={() => toggle(mailbox.mailboxid)}
                />
              </td>
              <th scope="row">
                <button type="button" class="link" onClick={() => onOpen(mailbox.mailboxid)}>
                  {mailbox.name}
                </button>
              </th>
              <td>{mailbox.emailaddress ?? '—'}</td>
              <td>{t(isForQueue(mailbox) ? 'regarding.queue' : 'regarding.user')}</td>
              <td>{label(APPROVAL_TERMS[mailbox.emailrouteraccessapproval ?? 0] ?? 'approval.empty')}</td>
              <td>
                <StatusCell value={mailbox.incomingemailstatus} />
              </td>
              <td>
                <StatusCell value={mailbox.outgoingemailstatus} />
              </td>
              <td>
                <StatusCell value={mailbox.actstatus} />
              </td>
              <td>{t(`testRun.${testRunOf(mailbox)}`)}</td>
              <td>{t(mailbox.statecode === RowState.Active ? 'rowState.active' : 'rowState.inactive')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
