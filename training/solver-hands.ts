/** What a solver does in an exercise, each step as the person who should take it, through the public controls alone. */
import { deskSubjects } from '../catalog/desk';
import { isPersona, type PersonaId } from '../catalog/personas';
import { createClient, type DataverseClient, DataverseError, type Fetch } from '../dataverse/client';
import { Approval, CredentialRetrieval, ServerType } from '../domain/choices';
import { formatDefaultSettings, SERVER_SIDE_DEFAULTS } from '../domain/default-settings';
import type { WayEvent } from '../domain/diagnosis/way-event';
import { activeExchangeOnlineProfiles } from '../domain/exchange-online-profile';
import { isForQueue } from '../domain/mailbox-columns';
import { widestReach } from '../domain/reach';
import type { DeskSubjectId, Remedy } from '../domain/remedy';
import { stateColumns } from '../domain/row-state';
import type { EmailServerProfileRow, MailboxRow } from '../domain/rows';
import type { TenantRole } from '../domain/scenario';
import type { TenantSnapshot } from '../domain/snapshot';
import { createExerciseControl } from '../sources/exercise-control';
import { createSimulatorControl } from '../sources/simulator-control';

/** A step of a solution, for the eye. */
export interface SolvedStep {
  who: PersonaId;
  what:
    | { kind: 'event'; event: WayEvent | 'mailbox.deactivate' }
    | { kind: 'remedy'; remedy: Remedy }
    | { kind: 'ask'; subject: DeskSubjectId; mended: boolean }
    | { kind: 'defaults' | 'requirement' }
    | { kind: 'cause'; cause: string };
  /** Name of the mailbox; null where it is about the organization. */
  mailbox: string | null;
}

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
  'incoming.configure': { incomingemaildeliverymethod: 2 },
  'outgoing.configure': { outgoingemaildeliverymethod: 2 },
  'act.configure': { actdeliverymethod: 1 },
};

const PROFILE_COLUMNS = [
  'emailserverprofileid',
  'statecode',
  'servertype',
  'incomingcredentialretrieval',
  'incomingserverlocation',
];

/** A profile that signs in server to server, as dataverse.md 2.1 recommends for Exchange Online. */
const NEW_PROFILE = {
  name: 'Microsoft Exchange Online',
  servertype: ServerType.ExchangeServer,
  incomingcredentialretrieval: CredentialRetrieval.ServerToServer,
  outgoingcredentialretrieval: CredentialRetrieval.ServerToServer,
};

export type SolverHands = ReturnType<typeof createSolverHands>;

export function createSolverHands(fetch: Fetch, origin: string) {
  const control = createSimulatorControl(fetch, origin);
  const exercise = createExerciseControl(fetch, origin);
  const steps: SolvedStep[] = [];
  const found = new Set<string>();
  const took = (who: PersonaId, what: SolvedStep['what'], mailbox: string | null) =>
    steps.push({ who, what, mailbox });

  async function as(persona: PersonaId): Promise<DataverseClient> {
    const id = (await control.personas()).find((each) => each.persona === persona)?.id ?? null;
    return createClient({ fetch, base: `${origin}/api/data/v9.2`, callerId: () => id });
  }
  const administrator = () => as('systemAdministrator');

  async function approve(mailbox: MailboxRow, byAdministrator: boolean): Promise<void> {
    const { mailboxid, name, _regardingobjectid_value: owner } = mailbox;
    // Nobody has less power than those who approve their own address, where the edition lets them.
    const own = (await control.personas()).find(({ id }) => id === owner)?.persona ?? '';
    const order = [...(isPersona(own) ? [own] : []), ...(byAdministrator ? APPROVERS : APPROVERS.slice(1))];
    for (const who of order) {
      try {
        const body = { emailrouteraccessapproval: Approval.Approved };
        await (await as(who)).patch(`mailboxes(${mailboxid})`, body);
        took(who, { kind: 'event', event: 'mailbox.approve' }, name ?? null);
        return;
      } catch (error) {
        if (!(error instanceof DataverseError) || error.status !== 403) throw error;
      }
    }
  }

  function columnsOf(event: WayEvent, { profiles = [] }: TenantSnapshot): object | null {
    if (event !== 'profile.assign') return COLUMNS[event] ?? null;
    const profile = activeExchangeOnlineProfiles(profiles)[0] ?? profiles[0];
    if (!profile) return null;
    return { 'emailserverprofile@odata.bind': `/emailserverprofiles(${profile.emailserverprofileid})` };
  }

  async function giveAddress(mailbox: MailboxRow, { users = [] }: TenantSnapshot): Promise<void> {
    const id = mailbox._regardingobjectid_value;
    const own = users.find(({ systemuserid }) => systemuserid === id)?.domainname;
    const domain = users[0]?.domainname?.split('@')[1] ?? 'contoso.com';
    const address = own ?? `${(mailbox.name ?? 'queue').toLowerCase().replace(/[^a-z0-9]+/g, '.')}@${domain}`;
    const client = await administrator();
    if (isForQueue(mailbox)) await client.patch(`queues(${id})`, { emailaddress: address });
    else await client.patch(`systemusers(${id})`, { internalemailaddress: address });
    took('systemAdministrator', { kind: 'event', event: 'address.change' }, mailbox.name ?? null);
  }

  return {
    control,
    exercise,
    administrator,
    /** What was done so far. */
    steps: steps as readonly SolvedStep[],
    /** Facts that a desk found amiss. */
    found: found as ReadonlySet<string>,
    giveAddress,
    approve,
    columnsOf,
    async write(mailbox: MailboxRow, events: readonly WayEvent[], columns: object): Promise<void> {
      await (await administrator()).patch(`mailboxes(${mailbox.mailboxid})`, columns);
      for (const event of events) took('systemAdministrator', { kind: 'event', event }, mailbox.name ?? null);
    },
    async test(mailbox: MailboxRow): Promise<void> {
      const body = { testemailconfigurationscheduled: true };
      await (await administrator()).patch(`mailboxes(${mailbox.mailboxid})`, body);
      took('systemAdministrator', { kind: 'event', event: 'mailbox.test' }, mailbox.name ?? null);
    },
    async deactivate(mailbox: MailboxRow): Promise<void> {
      await (await administrator()).patch(`mailboxes(${mailbox.mailboxid})`, stateColumns(false));
      took('systemAdministrator', { kind: 'event', event: 'mailbox.deactivate' }, mailbox.name ?? null);
    },
    async setDefaults({ organization, profiles = [] }: TenantSnapshot): Promise<void> {
      const profile = activeExchangeOnlineProfiles(profiles)[0];
      await (await administrator()).patch(`organizations(${organization?.organizationid})`, {
        defaultemailsettings: formatDefaultSettings(SERVER_SIDE_DEFAULTS),
        ...(profile
          ? {
              'defaultemailserverprofileid@odata.bind': `/emailserverprofiles(${profile.emailserverprofileid})`,
            }
          : {}),
      });
      took('systemAdministrator', { kind: 'defaults' }, null);
    },
    async setRequirement({ organization }: TenantSnapshot, users?: boolean, queues?: boolean): Promise<void> {
      const who: PersonaId = 'systemAndExchangeAdministrator';
      await (await as(who)).patch(`organizations(${organization?.organizationid})`, {
        ...(users === undefined ? {} : { requireapprovalforuseremail: users }),
        ...(queues === undefined ? {} : { requireapprovalforqueueemail: queues }),
      });
      took(who, { kind: 'requirement' }, null);
    },
    /** Asks, and has mended what is not in order. @returns whether anything was */
    async ask(subject: DeskSubjectId, mailbox: MailboxRow): Promise<boolean> {
      const about = deskSubjects[subject].of === 'mailbox' ? mailbox : null;
      const first = await exercise.ask(subject, about?.mailboxid ?? null, false);
      if (first.healthy) return false;
      for (const fact of deskSubjects[subject].facts) found.add(`${about?.mailboxid ?? ''} ${fact}`);
      await exercise.ask(subject, about?.mailboxid ?? null, true);
      took('systemAdministrator', { kind: 'ask', subject, mended: true }, about?.name ?? null);
      return true;
    },
    async nameCause(goal: string, cause: string, mailbox: MailboxRow): Promise<void> {
      await exercise.nameCause(goal, cause);
      took('systemAdministrator', { kind: 'cause', cause }, mailbox.name ?? null);
    },
    /** @returns whether anything was left to do */
    async remedy(remedy: Remedy, mailbox: MailboxRow, { organization }: TenantSnapshot): Promise<boolean> {
      const client = await administrator();
      const regarding = mailbox._regardingobjectid_value;
      let who: PersonaId = 'systemAdministrator';
      switch (remedy) {
        case 'activateProfile': {
          const id = mailbox._emailserverprofile_value;
          const active = await client.list<EmailServerProfileRow>(
            'emailserverprofiles',
            PROFILE_COLUMNS,
            'statecode eq 0',
          );
          if (active.some(({ emailserverprofileid }) => emailserverprofileid === id)) return false;
          await client.patch(`emailserverprofiles(${id})`, stateColumns(true));
          break;
        }
        case 'enableUser':
          await client.patch(`systemusers(${regarding})`, { isdisabled: false });
          break;
        case 'activateQueue':
          await client.patch(`queues(${regarding})`, stateColumns(true));
          break;
        case 'noActOfQueue':
          await client.patch(`mailboxes(${mailbox.mailboxid})`, { actdeliverymethod: 2 });
          break;
        case 'alertsOn':
          await client.patch(`organizations(${organization?.organizationid})`, {
            generatealertsforerrors: true,
          });
          break;
        case 'roleForOwner': {
          const owner = mailbox._ownerid_value;
          const [role] = await client.list<{ roleid: string }>('roles', ['roleid'], "name eq 'Salesperson'");
          await client.post(`systemusers(${owner})/systemuserroles_association/$ref`, {
            '@odata.id': `${origin}/api/data/v9.2/roles(${role?.roleid})`,
          });
          break;
        }
        case 'createProfile': {
          const there = await client.list<EmailServerProfileRow>('emailserverprofiles', PROFILE_COLUMNS);
          if (activeExchangeOnlineProfiles(there).length > 0) return false;
          await client.post('emailserverprofiles', NEW_PROFILE);
          break;
        }
        case 'licence': {
          who = 'systemAndGlobalAdministrator';
          const id = (await control.personas()).find(({ persona }) => persona === who)?.id ?? null;
          if (regarding) await control.setLicence(regarding, true, id);
        }
      }
      took(who, { kind: 'remedy', remedy }, mailbox.name ?? null);
      return true;
    },
  };
}
