import { PROFILE_COLUMNS, type ProfileTextField } from '../../catalog/practice/profile-connections';
import type { ChoiceOf, CredentialRetrieval, ServerType } from '../../domain/choices';
import { stateColumns } from '../../domain/row-state';
import type { EmailServerProfileRow, Guid } from '../../domain/rows';
import type { CommandRunner } from '../command-run';
import type { Target } from '../refusals';
import type { PracticeCommand } from './command';
import { bindProfile } from './mailbox-commands';

export type SkipReason = 'inactive' | 'noDirection' | 'underTest';

/** Answer of the simulator's own action (decisions 24). */
interface ProfileTestAnswer {
  Scheduled: number;
  Skipped: { mailboxid: Guid; reason: SkipReason }[];
}

export interface ProfileChanges extends Partial<Record<ProfileTextField, string | null | undefined>> {
  name?: string;
  servertype?: ChoiceOf<typeof ServerType>;
  /** How the profile signs in, for both directions. */
  credentials?: ChoiceOf<typeof CredentialRetrieval>;
  autodiscover?: boolean;
  /** A day as `2026-11-30`; null for no limit. */
  receivedAfter?: string | null;
  moveUndelivered?: boolean;
}

export interface ProfileCommands {
  setDefaultProfile(profile: EmailServerProfileRow): Promise<boolean>;
  testProfile(profile: EmailServerProfileRow, options: { thisOrgOnly: boolean }): Promise<boolean>;
  setProfilesActive(profiles: readonly EmailServerProfileRow[], active: boolean): Promise<boolean>;
  deleteProfiles(profiles: readonly EmailServerProfileRow[]): Promise<boolean>;
  saveProfile(profile: EmailServerProfileRow, changes: ProfileChanges): Promise<boolean>;
  /** Answers the id of the new profile; null where it was refused. */
  createProfile(changes: ProfileChanges, asDefault: boolean): Promise<Guid | null>;
}

interface Surroundings {
  runner: CommandRunner<PracticeCommand>;
  organizationId(): Guid;
  /** Name of a mailbox that a test left out. */
  mailboxName(id: Guid): Promise<string>;
}

const PORTS: readonly string[] = ['incomingPort', 'outgoingPort'] satisfies ProfileTextField[];

function textColumns(changes: ProfileChanges): [column: string, value: string | number | null][] {
  return (Object.keys(PROFILE_COLUMNS) as ProfileTextField[]).flatMap((field) => {
    const value = changes[field];
    if (value === undefined) return [];
    const written = value !== null && PORTS.includes(field) ? Number(value) : value;
    return PROFILE_COLUMNS[field].map((column): [string, string | number | null] => [column, written]);
  });
}

function profileColumns(changes: ProfileChanges): object {
  const { name, servertype, credentials, autodiscover, tenantId, receivedAfter, moveUndelivered } = changes;
  return {
    ...(name === undefined ? {} : { name }),
    ...(servertype === undefined ? {} : { servertype }),
    ...(credentials === undefined
      ? {}
      : { incomingcredentialretrieval: credentials, outgoingcredentialretrieval: credentials }),
    ...Object.fromEntries(textColumns(changes)),
    // A tenant of its own is another one than the default (assumed).
    ...(tenantId === undefined ? {} : { usedefaulttenantid: !tenantId }),
    ...(autodiscover === undefined ? {} : { useautodiscover: autodiscover }),
    ...(receivedAfter === undefined ? {} : { processemailsreceivedafter: receivedAfter }),
    ...(moveUndelivered === undefined ? {} : { moveundeliveredemails: moveUndelivered }),
  };
}

const targetOf = (row: EmailServerProfileRow): Target => ({
  id: row.emailserverprofileid,
  name: row.name ?? row.emailserverprofileid,
});

/** More names than these are counted, not read. */
const NAMED = 50;

/** The commands on email server profiles. */
export function createProfileCommands({
  runner,
  organizationId,
  mailboxName,
}: Surroundings): ProfileCommands {
  const makeDefault = (id: Guid) => ({ 'defaultemailserverprofileid@odata.bind': bindProfile(id) });
  return {
    setDefaultProfile: (profile) =>
      runner.once('setDefaultProfile', profile.name ?? '', (client) =>
        client.patch(`organizations(${organizationId()})`, makeDefault(profile.emailserverprofileid)),
      ),
    async testProfile(profile, { thisOrgOnly }) {
      const path = `emailserverprofiles(${profile.emailserverprofileid})/MailboxCoach.TestAndEnableMailboxes`;
      let skipped: ProfileTestAnswer['Skipped'] = [];
      const done = await runner.once('testProfile', profile.name ?? '', async (client) => {
        const answer = await client.post<ProfileTestAnswer>(path, { ThisOrganizationOnly: thisOrgOnly });
        skipped = answer?.Skipped ?? [];
      });
      const named = await Promise.all(
        skipped.slice(0, NAMED).map(async ({ mailboxid, reason }) => ({
          name: await mailboxName(mailboxid),
          reason,
        })),
      );
      if (skipped.length > 0) runner.note({ skipped: named, skippedInAll: skipped.length });
      return done;
    },
    setProfilesActive: (profiles, active) =>
      runner.onRows(active ? 'activateProfile' : 'deactivateProfile', profiles.map(targetOf), ({ id }) => ({
        method: 'PATCH',
        path: `emailserverprofiles(${id})`,
        body: stateColumns(active),
      })),
    deleteProfiles: (profiles) =>
      runner.onRows('deleteProfile', profiles.map(targetOf), ({ id }) => ({
        method: 'DELETE',
        path: `emailserverprofiles(${id})`,
      })),
    saveProfile: (profile, changes) =>
      runner.once('saveProfile', profile.name ?? '', (client) =>
        client.patch(`emailserverprofiles(${profile.emailserverprofileid})`, profileColumns(changes)),
      ),
    async createProfile(changes, asDefault) {
      let made: Guid | null = null;
      await runner.once('createProfile', changes.name ?? '', async (client) => {
        const [profile] = await client.changeset([
          { method: 'POST', path: 'emailserverprofiles', body: profileColumns(changes) },
          ...(asDefault
            ? [
                {
                  method: 'PATCH' as const,
                  path: `organizations(${organizationId()})`,
                  body: { 'defaultemailserverprofileid@odata.bind': '$1' },
                },
              ]
            : []),
        ]);
        made = profile?.id ?? null;
      });
      return made;
    },
  };
}
