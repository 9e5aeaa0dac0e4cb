/** What a solver does in an exercise, each step as the person who should take it, through the public controls alone. */
import { deskSubjects } from '../catalog/desk';
import { isPersona, type PersonaId } from '../catalog/personas';
import { DataverseError, type Fetch } from '../dataverse/client';
import { ActDelivery, Approval, IncomingDelivery, OutgoingDelivery } from '../domain/choices';
import { formatDefaultSettings, SERVER_SIDE_DEFAULTS } from '../domain/default-settings';
import type { WayEvent } from '../domain/diagnosis/way-event';
import { activeExchangeOnlineProfiles } from '../domain/exchange-online-profile';
import { isForQueue } from '../domain/mailbox-columns';
import { widestReach } from '../domain/reach';
import type { DeskSubjectId, Remedy } from '../domain/remedy';
import { stateColumns } from '../domain/row-state';
import type { MailboxRow } from '../domain/rows';
import { FILTER_VALUES, type FilterWord, type TenantRole } from '../domain/scenario';
import type { TenantSnapshot } from '../domain/snapshot';
import { mend } from './solver-remedies';
import { openSeat, type SolverSeat } from './solver-seat';

export type { SolvedStep } from './solver-seat';

/** Who may approve, with their roles of Microsoft 365. */
const APPROVER_ROLES = {
  systemAdministrator: [],
  systemAndExchangeAdministrator: ['EA'],
  systemAndGlobalAdministrator: ['GA'],
} as const satisfies Partial<Record<PersonaId, readonly TenantRole[]>>;

/** The same, the one with the least power first. */
const APPROVERS = (Object.keys(APPROVER_ROLES) as (keyof typeof APPROVER_ROLES)[]).sort(
  (one, other) => widestReach(APPROVER_ROLES[one]) - widestReach(APPROVER_ROLES[other]),
);

/** Columns of the events that are nothing but columns; several of them are one write. */
const COLUMNS: Partial<Record<WayEvent, object>> = {
  'mailbox.activate': stateColumns(true),
  'incoming.configure': { incomingemaildeliverymethod: IncomingDelivery.ServerSide },
  'outgoing.configure': { outgoingemaildeliverymethod: OutgoingDelivery.ServerSide },
  'act.configure': { actdeliverymethod: ActDelivery.ServerSide },
};

function columnsOf(event: WayEvent, { profiles = [] }: TenantSnapshot): object | null {
  if (event !== 'profile.assign') return COLUMNS[event] ?? null;
  const profile = activeExchangeOnlineProfiles(profiles)[0] ?? profiles[0];
  if (!profile) return null;
  return { 'emailserverprofile@odata.bind': `/emailserverprofiles(${profile.emailserverprofileid})` };
}

async function approve(seat: SolverSeat, mailbox: MailboxRow, byAdministrator: boolean): Promise<void> {
  const { mailboxid, _regardingobjectid_value: owner } = mailbox;
  // Nobody has less power than those who approve their own address, where the edition lets them.
  const own = (await seat.control.personas()).find(({ id }) => id === owner)?.persona ?? '';
  const order = [...(isPersona(own) ? [own] : []), ...(byAdministrator ? APPROVERS : APPROVERS.slice(1))];
  for (const who of order) {
    try {
      const body = { emailrouteraccessapproval: Approval.Approved };
      await (await seat.as(who)).patch(`mailboxes(${mailboxid})`, body);
      seat.took(who, { kind: 'event', event: 'mailbox.approve' }, mailbox);
      return;
    } catch (error) {
      if (!(error instanceof DataverseError) || error.status !== 403) throw error;
    }
  }
}

async function giveAddress(
  seat: SolverSeat,
  mailbox: MailboxRow,
  { users = [] }: TenantSnapshot,
): Promise<void> {
  const id = mailbox._regardingobjectid_value;
  const own = users.find(({ systemuserid }) => systemuserid === id)?.domainname;
  const domain = users[0]?.domainname?.split('@')[1] ?? 'contoso.com';
  const address = own ?? `${(mailbox.name ?? 'queue').toLowerCase().replace(/[^a-z0-9]+/g, '.')}@${domain}`;
  const client = await seat.administrator();
  if (isForQueue(mailbox)) await client.patch(`queues(${id})`, { emailaddress: address });
  else await client.patch(`systemusers(${id})`, { internalemailaddress: address });
  seat.took('systemAdministrator', { kind: 'event', event: 'address.change' }, mailbox);
}

/** What is written to one mailbox by the administrator. */
function mailboxHands(seat: SolverSeat) {
  const patch = async ({ mailboxid }: MailboxRow, columns: object) =>
    (await seat.administrator()).patch(`mailboxes(${mailboxid})`, columns);
  const happened = (event: WayEvent | 'mailbox.deactivate', mailbox: MailboxRow) =>
    seat.took('systemAdministrator', { kind: 'event', event }, mailbox);
  return {
    async write(mailbox: MailboxRow, events: readonly WayEvent[], columns: object): Promise<void> {
      await patch(mailbox, columns);
      for (const event of events) happened(event, mailbox);
    },
    async test(mailbox: MailboxRow): Promise<void> {
      await patch(mailbox, { testemailconfigurationscheduled: true });
      happened('mailbox.test', mailbox);
    },
    async deactivate(mailbox: MailboxRow): Promise<void> {
      await patch(mailbox, stateColumns(false));
      happened('mailbox.deactivate', mailbox);
    },
  };
}

function organizationHands(seat: SolverSeat) {
  return {
    async setDefaults({ organization, profiles = [] }: TenantSnapshot): Promise<void> {
      const profile = activeExchangeOnlineProfiles(profiles)[0];
      await (await seat.administrator()).patch(`organizations(${organization?.organizationid})`, {
        defaultemailsettings: formatDefaultSettings(SERVER_SIDE_DEFAULTS),
        ...(profile
          ? {
              'defaultemailserverprofileid@odata.bind': `/emailserverprofiles(${profile.emailserverprofileid})`,
            }
          : {}),
      });
      seat.took('systemAdministrator', { kind: 'defaults' });
    },
    async setRequirement({ organization }: TenantSnapshot, users?: boolean, queues?: boolean): Promise<void> {
      const who: PersonaId = 'systemAndExchangeAdministrator';
      await (await seat.as(who)).patch(`organizations(${organization?.organizationid})`, {
        ...(users === undefined ? {} : { requireapprovalforuseremail: users }),
        ...(queues === undefined ? {} : { requireapprovalforqueueemail: queues }),
      });
      seat.took(who, { kind: 'requirement' });
    },
  };
}

/** What is asked and answered beside the tenant. */
function exerciseHands({ exercise, took }: SolverSeat) {
  const found = new Set<string>();
  return {
    /** Facts that a desk found amiss. */
    found: found as ReadonlySet<string>,
    /** Asks, and has mended what is not in order. @returns whether anything was */
    async ask(subject: DeskSubjectId, mailbox: MailboxRow): Promise<boolean> {
      const about = deskSubjects[subject].of === 'mailbox' ? mailbox : null;
      const first = await exercise.ask(subject, about?.mailboxid ?? null, false);
      if (first.healthy) return false;
      for (const fact of deskSubjects[subject].facts) found.add(`${about?.mailboxid ?? ''} ${fact}`);
      await exercise.ask(subject, about?.mailboxid ?? null, true);
      took('systemAdministrator', { kind: 'ask', subject, mended: true }, about);
      return true;
    },
    async nameCause(goal: string, cause: string, mailbox: MailboxRow): Promise<void> {
      await exercise.nameCause(goal, cause);
      took('systemAdministrator', { kind: 'cause', cause }, mailbox);
    },
  };
}

/** What owners choose and may, where that keeps something from arriving. */
function arrivalHands(seat: SolverSeat) {
  return {
    /** @returns whether anything was done */
    async letArrive(
      mailbox: MailboxRow,
      { filter, privileges = [] }: { filter?: readonly FilterWord[]; privileges?: readonly string[] },
    ): Promise<boolean> {
      const client = await seat.administrator();
      const id = mailbox._regardingobjectid_value;
      const [word] = filter ?? [];
      if (word) {
        const columns = { incomingemailfilteringmethod: FILTER_VALUES[word] };
        const isQueue = isForQueue(mailbox);
        await client.patch(isQueue ? `queues(${id})` : `usersettingscollection(${id})`, columns);
        seat.took('systemAdministrator', { kind: 'filter' }, mailbox);
      }
      if (privileges.length > 0) {
        // To the role that the owner has: no new role, and nothing but what is lacking.
        const [role] = await client.list<{ roleid: string }>(
          'roles',
          ['roleid'],
          `systemuserroles_association/any(u:u/systemuserid eq ${mailbox._ownerid_value})`,
        );
        if (!role) return word !== undefined;
        const added = privileges.map((PrivilegeName) => ({ PrivilegeName, Depth: 'Global' }));
        await client.post(`roles(${role.roleid})/Microsoft.Dynamics.CRM.AddPrivilegesRole`, {
          Privileges: added,
        });
        seat.took('systemAdministrator', { kind: 'privileges' }, mailbox);
      }
      return word !== undefined || privileges.length > 0;
    },
  };
}

export type SolverHands = ReturnType<typeof createSolverHands>;

export function createSolverHands(fetch: Fetch, origin: string) {
  const seat = openSeat(fetch, origin);
  const { control, exercise, administrator, steps } = seat;
  return {
    control,
    exercise,
    administrator,
    /** What was done so far. */
    steps,
    columnsOf,
    approve: (mailbox: MailboxRow, byAdministrator: boolean) => approve(seat, mailbox, byAdministrator),
    giveAddress: (mailbox: MailboxRow, snapshot: TenantSnapshot) => giveAddress(seat, mailbox, snapshot),
    /** @returns whether anything was left to do */
    remedy: (remedy: Remedy, mailbox: MailboxRow, snapshot: TenantSnapshot) =>
      mend(seat, remedy, mailbox, snapshot),
    ...mailboxHands(seat),
    ...organizationHands(seat),
    ...exerciseHands(seat),
    ...arrivalHands(seat),
  };
}
