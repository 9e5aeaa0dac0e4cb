import {
  ActDelivery as Act,
  type ActDelivery,
  Approval,
  type ChoiceOf,
  IncomingDelivery as Incoming,
  type IncomingDelivery,
  OutgoingDelivery as Outgoing,
  type OutgoingDelivery,
} from '../../domain/choices';
import { parseDefaultSettings } from '../../domain/default-settings';
import { isForQueue } from '../../domain/mailbox-columns';
import { stateColumns } from '../../domain/row-state';
import type { Guid, MailboxRow, OrganizationRow } from '../../domain/rows';
import type { CommandRunner } from '../command-run';
import type { Target } from '../refusals';
import type { PracticeCommand } from './command';

/** Synchronization methods of Change Multiple Records and of the form; what is absent stays as it is. */
export interface MethodChanges {
  /** Null takes the profile away. */
  profile?: Guid | null;
  incoming?: ChoiceOf<typeof IncomingDelivery>;
  outgoing?: ChoiceOf<typeof OutgoingDelivery>;
  act?: ChoiceOf<typeof ActDelivery>;
}

export interface MailboxChanges extends MethodChanges {
  name?: string;
  address?: string | null;
  deleteAfterProcessing?: boolean;
  /** A day as `2026-11-30`; null for no limit. */
  receivedAfter?: string | null;
}

type MailboxTarget = Target & { row: MailboxRow };

export interface MailboxCommands {
  applyDefaults(
    mailboxes: readonly MailboxRow[],
    options: { test: boolean; thisOrgOnly: boolean },
  ): Promise<boolean>;
  edit(mailboxes: readonly MailboxRow[], changes: MethodChanges): Promise<boolean>;
  approve(mailboxes: readonly MailboxRow[]): Promise<boolean>;
  reject(mailboxes: readonly MailboxRow[]): Promise<boolean>;
  /** @param owner the user to own them; null for whoever each mailbox is of */
  assign(mailboxes: readonly MailboxRow[], owner: Guid | null): Promise<boolean>;
  test(mailboxes: readonly MailboxRow[], options: { thisOrgOnly: boolean }): Promise<boolean>;
  setActive(mailboxes: readonly MailboxRow[], active: boolean): Promise<boolean>;
  saveMailbox(mailbox: MailboxRow, changes: MailboxChanges): Promise<boolean>;
}

export const bindProfile = (id: Guid) => `/emailserverprofiles(${id})`;

function methodColumns({ profile, incoming, outgoing, act }: MethodChanges): object {
  return {
    ...(profile === undefined
      ? {}
      : { 'emailserverprofile@odata.bind': profile === null ? null : bindProfile(profile) }),
    ...(incoming === undefined ? {} : { incomingemaildeliverymethod: incoming }),
    ...(outgoing === undefined ? {} : { outgoingemaildeliverymethod: outgoing }),
    ...(act === undefined ? {} : { actdeliverymethod: act }),
  };
}

const testColumns = (thisOrgOnly: boolean) => ({
  testemailconfigurationscheduled: true,
  ...(thisOrgOnly ? { orgmarkedasprimaryforexchangesync: true } : {}),
});

/** What Apply Default Email Settings writes to a mailbox; a queue has no ACT (decisions 10). */
function defaultColumns(organization: OrganizationRow | undefined, mailbox: MailboxRow): object {
  const settings = parseDefaultSettings(organization?.defaultemailsettings ?? null);
  const profile = organization?._defaultemailserverprofileid_value;
  return methodColumns({
    ...(profile ? { profile } : {}),
    incoming: settings?.incoming ?? Incoming.None,
    outgoing: settings?.outgoing ?? Outgoing.None,
    act: isForQueue(mailbox) ? Act.None : (settings?.act ?? Act.None),
  });
}

/** Approving half an approval adds the other half. */
const isWhollyApproved = (mailbox: MailboxRow): boolean =>
  mailbox.emailrouteraccessapproval === Approval.Approved &&
  mailbox.isemailaddressapprovedbyo365admin === true;

/** The commands on mailboxes. Each goes to the service as the chosen persona; the rules are there. */
export function createMailboxCommands(
  runner: CommandRunner<PracticeCommand>,
  organization: () => OrganizationRow | undefined,
): MailboxCommands {
  const onMailboxes = (
    command: PracticeCommand,
    mailboxes: readonly MailboxRow[],
    bodyOf: (mailbox: MailboxRow) => object,
    isSo: (mailbox: MailboxRow) => boolean = () => false,
  ) =>
    runner.onRows(
      command,
      mailboxes.map(
        (row): MailboxTarget => ({
          id: row.mailboxid,
          name: row.name ?? row.mailboxid,
          isSo: isSo(row),
          row,
        }),
      ),
      ({ id, row }) => ({ method: 'PATCH', path: `mailboxes(${id})`, body: bodyOf(row) }),
    );
  return {
    applyDefaults(mailboxes, { test, thisOrgOnly }) {
      const defaults = organization();
      return onMailboxes('applyDefaults', mailboxes, (mailbox) => ({
        ...defaultColumns(defaults, mailbox),
        ...(test ? testColumns(thisOrgOnly) : {}),
      }));
    },
    edit: (mailboxes, changes) => onMailboxes('edit', mailboxes, () => methodColumns(changes)),
    approve: (mailboxes) =>
      onMailboxes(
        'approve',
        mailboxes,
        () => ({ emailrouteraccessapproval: Approval.Approved }),
        isWhollyApproved,
      ),
    reject: (mailboxes) =>
      onMailboxes(
        'reject',
        mailboxes,
        () => ({ emailrouteraccessapproval: Approval.Rejected }),
        ({ emailrouteraccessapproval }) => emailrouteraccessapproval === Approval.Rejected,
      ),
    assign: (mailboxes, owner) =>
      onMailboxes('assign', mailboxes, (mailbox) => ({
        'ownerid@odata.bind': `/systemusers(${owner ?? mailbox._regardingobjectid_value})`,
      })),
    test: (mailboxes, { thisOrgOnly }) => onMailboxes('test', mailboxes, () => testColumns(thisOrgOnly)),
    setActive: (mailboxes, active) =>
      onMailboxes(active ? 'activate' : 'deactivate', mailboxes, () => stateColumns(active)),
    saveMailbox: (mailbox, { name, address, deleteAfterProcessing, receivedAfter, ...changes }) =>
      onMailboxes('saveMailbox', [mailbox], () => ({
        ...methodColumns(changes),
        ...(name === undefined ? {} : { name }),
        ...(address === undefined ? {} : { emailaddress: address }),
        ...(deleteAfterProcessing === undefined ? {} : { processanddeleteemails: deleteAfterProcessing }),
        ...(receivedAfter === undefined ? {} : { processemailreceivedafter: receivedAfter }),
      })),
  };
}
