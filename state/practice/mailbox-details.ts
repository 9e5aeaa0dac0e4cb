import { IncomingDelivery, OutgoingDelivery } from '../../domain/choices';
import { DIRECTIONS } from '../../domain/lifecycle';
import { DIRECTION_COLUMNS } from '../../domain/mailbox-columns';
import type { MailboxRow } from '../../domain/rows';

/** Dates as the product's log writes them: UTC, in the order of the United States. */
function written(value: unknown): string {
  if (value === null || value === undefined) return 'Null';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(value)) return String(value);
  const at = new Date(value);
  const hour = at.getUTCHours() % 12 || 12;
  const two = (number: number) => String(number).padStart(2, '0');
  return (
    `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()} ` +
    `${hour}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} ${at.getUTCHours() < 12 ? 'AM' : 'PM'}`
  );
}

/** Value 2 of the e-mail columns prints as `EmailRouter`, and means server-side synchronization (S-MBLOG). */
const MAIL_METHODS: Readonly<Record<number, string>> = {
  [IncomingDelivery.None]: 'None',
  [IncomingDelivery.Outlook]: 'MicrosoftDynamicsCRMforOutlook',
  [OutgoingDelivery.ServerSide]: 'EmailRouter',
  [IncomingDelivery.ForwardMailbox]: 'ForwardMailbox',
};
const ACT_METHODS: readonly string[] = [
  'MicrosoftDynamicsCRMforOutlook',
  'ServerSideSynchronization',
  'None',
];

function section(title: string, lines: readonly (readonly [name: string, value: unknown])[]): string {
  return [title, ...lines.map(([name, value]) => `${name} : ${written(value)}`), ''].join('\r\n');
}

/**
 * *Download Mailbox Details*: sections and `name : value` lines as the documented log has them
 * (files-and-tools.md section 1). Titles of sections are documented, names of lines are the columns'.
 */
export function mailboxDetails(row: MailboxRow): string {
  return [
    section('Mailbox Details', [
      ['MailboxId', row.mailboxid],
      ['Name', row.name],
      ['EmailAddress', row.emailaddress],
      ['StateCode', row.statecode === 0 ? 'Active' : 'Inactive'],
    ]),
    section('Mailbox Async Processing State', [
      ['ProcessingStateCode', row.processingstatecode],
      ['HostId', row.hostid],
      ['ProcessingLastAttemptedOn', row.processinglastattemptedon],
      ['PostponeTestEmailConfigurationUntil', row.postponetestemailconfigurationuntil],
      ['TestEmailConfigurationScheduled', row.testemailconfigurationscheduled],
      ['TestMailboxAccessCompletedOn', row.testmailboxaccesscompletedon],
      ['TransientFailureCount', row.transientfailurecount],
      ['LastSuccessfulSyncCompletedOn', row.lastsuccessfulsynccompletedon],
      ...DIRECTIONS.map((each) => {
        const { postponed } = DIRECTION_COLUMNS[each];
        return [postponed, row[postponed]] as const;
      }),
    ]),
    section('Mailbox Synchronization Methods', [
      ['IncomingEmailDeliveryMethod', MAIL_METHODS[row.incomingemaildeliverymethod ?? 0]],
      ['OutgoingEmailDeliveryMethod', MAIL_METHODS[row.outgoingemaildeliverymethod ?? 0]],
      ['ACTDeliveryMethod', ACT_METHODS[row.actdeliverymethod ?? 2]],
      ['EmailServerProfile', row._emailserverprofile_value],
    ]),
    section('Mailbox Enabled State', [
      ['EnabledForIncomingEmail', row.enabledforincomingemail],
      ['EnabledForOutgoingEmail', row.enabledforoutgoingemail],
      ['EnabledForACT', row.enabledforact],
      ['EmailRouterAccessApproval', row.emailrouteraccessapproval],
      ['IsEmailAddressApprovedByO365Admin', row.isemailaddressapprovedbyo365admin],
    ]),
    section('Mailbox Test Results', [
      ['IncomingEmailStatus', row.incomingemailstatus],
      ['OutgoingEmailStatus', row.outgoingemailstatus],
      ['ACTStatus', row.actstatus],
    ]),
  ].join('\r\n');
}
