import { type ReadonlySignal, signal } from '@preact/signals';
import { DataverseError } from '../dataverse/client';
import type { ActDelivery, ChoiceOf, IncomingDelivery, OutgoingDelivery } from '../domain/choices';
import {
  ActDelivery as Act,
  Approval,
  IncomingDelivery as Incoming,
  OutgoingDelivery as Outgoing,
  RowState,
  RowStatus,
} from '../domain/choices';
import {
  type DefaultEmailSettings,
  formatDefaultSettings,
  parseDefaultSettings,
} from '../domain/default-settings';
import { isForQueue } from '../domain/mailbox-columns';
import type { Guid, MailboxRow } from '../domain/rows';
import type { Outcome, PracticeCommand, SkipReason } from './outcome';
import type { TenantStore } from './tenant';

/** Answer of the simulator's own action (decisions 24). */
interface ProfileTestAnswer {
  Scheduled: number;
  Skipped: { mailboxid: Guid; reason: SkipReason }[];
}

/** Synchronization methods of Change Multiple Records; what is absent stays as it is. */
export interface MethodChanges {
  profile?: Guid;
  incoming?: ChoiceOf<typeof IncomingDelivery>;
  outgoing?: ChoiceOf<typeof OutgoingDelivery>;
  act?: ChoiceOf<typeof ActDelivery>;
}

export interface SecurityRoleView {
  roleid: Guid;
  name: string;
  privileges: readonly string[];
}

export interface PracticeStore {
  /** The command under way, or null. */
  busy: ReadonlySignal<PracticeCommand | null>;
  outcome: ReadonlySignal<Outcome | null>;
  dismissOutcome(): void;
  applyDefaults(
    mailboxes: readonly MailboxRow[],
    options: { test: boolean; thisOrgOnly: boolean },
  ): Promise<void>;
  edit(mailboxes: readonly MailboxRow[], changes: MethodChanges): Promise<void>;
  approve(mailboxes: readonly MailboxRow[]): Promise<void>;
  reject(mailboxes: readonly MailboxRow[]): Promise<void>;
  test(mailboxes: readonly MailboxRow[], options: { thisOrgOnly: boolean }): Promise<void>;
  setActive(mailboxes: readonly MailboxRow[], active: boolean): Promise<void>;
  saveMailbox(mailbox: MailboxRow, changes: MethodChanges & { address?: string | null }): Promise<void>;
  setDefaultProfile(profile: { emailserverprofileid: Guid; name?: string }): Promise<void>;
  testProfile(profile: { emailserverprofileid: Guid; name?: string }): Promise<void>;
  saveDefaults(settings: DefaultEmailSettings, profile: Guid | null): Promise<void>;
  saveApprovalSwitches(switches: { users: boolean; queues: boolean }): Promise<void>;
  readRoles(): Promise<SecurityRoleView[]>;
  addPrivilege(role: SecurityRoleView, privilege: string): Promise<void>;
  assignRole(role: SecurityRoleView, user: { systemuserid: Guid; fullname?: string }): Promise<void>;
}

const bindProfile = (id: Guid) => `/emailserverprofiles(${id})`;

function methodColumns({ profile, incoming, outgoing, act }: MethodChanges): object {
  return {
    ...(profile ? { 'emailserverprofile@odata.bind': bindProfile(profile) } : {}),
    ...(incoming === undefined ? {} : { incomingemaildeliverymethod: incoming }),
    ...(outgoing === undefined ? {} : { outgoingemaildeliverymethod: outgoing }),
    ...(act === undefined ? {} : { actdeliverymethod: act }),
  };
}

/** The commands of the practice client. Each goes to the service as the chosen persona; rules are there. */
export function createPracticeStore(tenant: TenantStore): PracticeStore {
  const busy = signal<PracticeCommand | null>(null);
  const outcome = signal<Outcome | null>(null);
  const { client, snapshot } = tenant;

  async function run<Target>(
    command: PracticeCommand,
    targets: readonly Target[],
    nameOf: (target: Target) => string,
    act: (target: Target) => Promise<unknown>,
  ): Promise<void> {
    busy.value = command;
    outcome.value = null;
    const refused: { name: string; message: string; status: number }[] = [];
    let done = 0;
    try {
      for (const target of targets) {
        try {
          await act(target);
          done += 1;
        } catch (error) {
          if (!(error instanceof DataverseError)) throw error;
          refused.push({ name: nameOf(target), message: error.message, status: error.status });
        }
      }
      await tenant.refresh();
    } finally {
      busy.value = null;
      outcome.value = { command, done, refused };
    }
  }

  const onMailboxes = (
    command: PracticeCommand,
    mailboxes: readonly MailboxRow[],
    bodyOf: (mailbox: MailboxRow) => object,
  ) =>
    run(
      command,
      mailboxes,
      (mailbox) => mailbox.name ?? mailbox.mailboxid,
      (mailbox) => client.patch(`mailboxes(${mailbox.mailboxid})`, bodyOf(mailbox)),
    );

  const once = (command: PracticeCommand, name: string, act: () => Promise<unknown>) =>
    run(command, [name], String, act);

  const nameOf = (id: Guid) =>
    snapshot.peek()?.mailboxes?.find(({ mailboxid }) => mailboxid === id)?.name ?? id;

  const organizationPath = () => `organizations(${snapshot.peek()?.organizationId ?? ''})`;

  return {
    busy,
    outcome,
    dismissOutcome() {
      outcome.value = null;
    },
    applyDefaults(mailboxes, { test, thisOrgOnly }) {
      const organization = snapshot.peek()?.organization;
      const settings = parseDefaultSettings(organization?.defaultemailsettings ?? null);
      const profile = organization?._defaultemailserverprofileid_value;
      return onMailboxes('applyDefaults', mailboxes, (mailbox) => ({
        ...methodColumns({
          ...(profile ? { profile } : {}),
          incoming: settings?.incoming ?? Incoming.None,
          outgoing: settings?.outgoing ?? Outgoing.None,
          // A queue has no appointments, contacts and tasks (decisions 10).
          act: isForQueue(mailbox) ? Act.None : (settings?.act ?? Act.None),
        }),
        ...(test ? { testemailconfigurationscheduled: true } : {}),
        ...(test && thisOrgOnly ? { orgmarkedasprimaryforexchangesync: true } : {}),
      }));
    },
    edit: (mailboxes, changes) => onMailboxes('edit', mailboxes, () => methodColumns(changes)),
    approve: (mailboxes) =>
      onMailboxes('approve', mailboxes, () => ({ emailrouteraccessapproval: Approval.Approved })),
    reject: (mailboxes) =>
      onMailboxes('reject', mailboxes, () => ({ emailrouteraccessapproval: Approval.Rejected })),
    test: (mailboxes, { thisOrgOnly }) =>
      onMailboxes('test', mailboxes, () => ({
        testemailconfigurationscheduled: true,
        ...(thisOrgOnly ? { orgmarkedasprimaryforexchangesync: true } : {}),
      })),
    setActive: (mailboxes, active) =>
      onMailboxes(active ? 'activate' : 'deactivate', mailboxes, () => ({
        statecode: active ? RowState.Active : RowState.Inactive,
        statuscode: active ? RowStatus.Active : RowStatus.Inactive,
      })),
    saveMailbox: (mailbox, { address, ...changes }) =>
      onMailboxes('saveMailbox', [mailbox], () => ({
        ...methodColumns(changes),
        ...(address === undefined ? {} : { emailaddress: address }),
      })),
    setDefaultProfile: (profile) =>
      once('setDefaultProfile', profile.name ?? '', () =>
        client.patch(organizationPath(), {
          'defaultemailserverprofileid@odata.bind': bindProfile(profile.emailserverprofileid),
        }),
      ),
    async testProfile(profile) {
      const path = `emailserverprofiles(${profile.emailserverprofileid})/MailboxCoach.TestAndEnableMailboxes`;
      let skipped: Outcome['skipped'] = [];
      await once('testProfile', profile.name ?? '', async () => {
        const answer = await client.post<ProfileTestAnswer>(path, {});
        skipped = answer?.Skipped.map(({ mailboxid, reason }) => ({ name: nameOf(mailboxid), reason }));
      });
      if (outcome.value) outcome.value = { ...outcome.value, skipped };
    },
    saveDefaults: (settings, profile) =>
      once('saveDefaults', '', () =>
        client.patch(organizationPath(), {
          defaultemailsettings: formatDefaultSettings(settings),
          'defaultemailserverprofileid@odata.bind': profile ? bindProfile(profile) : null,
        }),
      ),
    saveApprovalSwitches: ({ users, queues }) =>
      once('saveApprovalSwitches', '', () =>
        client.patch(organizationPath(), {
          requireapprovalforuseremail: users,
          requireapprovalforqueueemail: queues,
        }),
      ),
    async readRoles() {
      const { body } = await client.get<{
        value: { roleid: Guid; name: string; roleprivileges_association: { name: string }[] }[];
      }>('roles?$select=name&$expand=roleprivileges_association($select=name)');
      return body.value.map(({ roleid, name, roleprivileges_association: privileges }) => ({
        roleid,
        name,
        privileges: privileges.map((privilege) => privilege.name),
      }));
    },
    addPrivilege: (role, privilege) =>
      once('addPrivilege', role.name, () =>
        client.post(`roles(${role.roleid})/Microsoft.Dynamics.CRM.AddPrivilegesRole`, {
          Privileges: [{ PrivilegeName: privilege, Depth: 'Global' }],
        }),
      ),
    assignRole: (role, user) =>
      once('assignRole', user.fullname ?? '', () =>
        client.post(`systemusers(${user.systemuserid})/systemuserroles_association/$ref`, {
          '@odata.id': `/roles(${role.roleid})`,
        }),
      ),
  };
}
