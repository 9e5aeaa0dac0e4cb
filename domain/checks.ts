/**
 * Small named questions to a tenant. A step's proof and a diagnosis cite the same ones. Each answers
 * yes, no, or unknown with what was not read, and shows the evidence it saw.
 */
import { RowState } from './choices';
import { parseDefaultSettings, SERVER_SIDE_DEFAULTS } from './default-settings';
import { activeExchangeOnlineProfiles, isExchangeOnlineProfile } from './exchange-online-profile';
import { DIRECTIONS, lineOf, type Sides } from './lifecycle';
import { type CannotTell, canTell, isForQueue, sidesOf } from './mailbox-columns';
import type { MailboxRow } from './rows';
import { profileOfMailbox, type TenantSnapshot } from './snapshot';

/** A value of the tenant that an answer rests on. */
export interface SeenValue {
  table: string;
  column: string;
  value: string | number | boolean | null;
}

export type CheckResult =
  | { answer: 'yes' | 'no'; evidence: readonly SeenValue[] }
  | { answer: 'unknown'; missing: readonly string[] };

const seen = (holds: boolean, ...evidence: SeenValue[]): CheckResult => ({
  answer: holds ? 'yes' : 'no',
  evidence,
});
const unknown = (...missing: string[]): CheckResult => ({ answer: 'unknown', missing });

function sidesIn(snapshot: TenantSnapshot, mailbox: MailboxRow) {
  return sidesOf(mailbox, snapshot.organization, profileOfMailbox(snapshot, mailbox));
}

function holdsPrivileges(snapshot: TenantSnapshot, names: readonly string[]): CheckResult {
  const held = snapshot.caller?.privileges;
  if (!held) return unknown('RetrieveUserPrivileges');
  return seen(
    names.every((name) => held.includes(name)),
    ...names.map((name) => ({ table: 'privilege', column: name, value: held.includes(name) })),
  );
}

function someMailbox(snapshot: TenantSnapshot, table: string, test: (sides: Sides) => boolean): CheckResult {
  if (!snapshot.mailboxes) return unknown('mailboxes');
  const found = snapshot.mailboxes.filter((mailbox) => {
    const sides = sidesIn(snapshot, mailbox);
    return canTell(sides) && sides.record === 'active' && test(sides);
  });
  return seen(
    found.length > 0,
    ...found
      .slice(0, 5)
      .map((mailbox) => ({ table, column: 'name', value: mailbox.name ?? mailbox.mailboxid })),
  );
}

const failed = (state: Sides['act']) => state === 'failed' || state === 'exhausted';

/** Checks that look at a tenant as a whole. */
export const tenantChecks = {
  exchangeOnlineProfileFound(snapshot: TenantSnapshot): CheckResult {
    if (!snapshot.profiles) return unknown('emailserverprofiles');
    const [profile] = activeExchangeOnlineProfiles(snapshot.profiles);
    return profile
      ? seen(true, { table: 'emailserverprofile', column: 'name', value: profile.name ?? null })
      : seen(false, { table: 'emailserverprofile', column: '(rows)', value: snapshot.profiles.length });
  },

  severalProfiles(snapshot: TenantSnapshot): CheckResult {
    if (!snapshot.profiles) return unknown('emailserverprofiles');
    const active = snapshot.profiles.filter((profile) => profile.statecode === RowState.Active);
    return seen(active.length > 1, { table: 'emailserverprofile', column: '(rows)', value: active.length });
  },

  exchangeOnlineProfileIsDefault(snapshot: TenantSnapshot): CheckResult {
    const id = snapshot.organization?._defaultemailserverprofileid_value;
    if (id === undefined) return unknown('organization.defaultemailserverprofileid');
    if (!snapshot.profiles) return unknown('emailserverprofiles');
    const profile = snapshot.profiles.find((row) => row.emailserverprofileid === id);
    return seen(profile !== undefined && isExchangeOnlineProfile(profile) === true, {
      table: 'organization',
      column: 'defaultemailserverprofileid',
      value: profile?.name ?? null,
    });
  },

  defaultsAreServerSide(snapshot: TenantSnapshot): CheckResult {
    const xml = snapshot.organization?.defaultemailsettings;
    if (xml === undefined) return unknown('organization.defaultemailsettings');
    const profile = tenantChecks.exchangeOnlineProfileIsDefault(snapshot);
    if (profile.answer === 'unknown') return profile;
    const settings = parseDefaultSettings(xml);
    const serverSide =
      settings?.incoming === SERVER_SIDE_DEFAULTS.incoming &&
      settings.outgoing === SERVER_SIDE_DEFAULTS.outgoing &&
      settings.act === SERVER_SIDE_DEFAULTS.act;
    return seen(serverSide && profile.answer === 'yes', ...profile.evidence, {
      table: 'organization',
      column: 'defaultemailsettings',
      value: settings ? `${settings.incoming} / ${settings.outgoing} / ${settings.act}` : null,
    });
  },

  callerReadsAndWritesMailboxes: (snapshot: TenantSnapshot) =>
    holdsPrivileges(snapshot, ['prvReadMailbox', 'prvWriteMailbox']),

  callerHoldsApprovalPrivilege: (snapshot: TenantSnapshot) =>
    holdsPrivileges(snapshot, ['prvApproveRejectEmailAddress']),

  versionRead(snapshot: TenantSnapshot): CheckResult {
    if (!snapshot.version) return unknown('RetrieveVersion');
    return seen(true, { table: 'organization', column: 'RetrieveVersion', value: snapshot.version });
  },

  approvalNotRequired(snapshot: TenantSnapshot): CheckResult {
    const users = snapshot.organization?.requireapprovalforuseremail;
    const queues = snapshot.organization?.requireapprovalforqueueemail;
    if (users === undefined || queues === undefined) return unknown('organization.requireapprovalfor…email');
    return seen(
      !users && !queues,
      { table: 'organization', column: 'requireapprovalforuseremail', value: users },
      { table: 'organization', column: 'requireapprovalforqueueemail', value: queues },
    );
  },

  anyAppointmentsTestFailed: (snapshot: TenantSnapshot) =>
    someMailbox(snapshot, 'mailbox', (sides) => failed(sides.act) && lineOf(sides).state === 'error'),

  /** Whatever comes first on the way: a mailbox without address, or waiting for approval, may have failed as well. */
  anyMailboxFailed: (snapshot: TenantSnapshot) =>
    someMailbox(
      snapshot,
      'mailbox',
      (sides) => sides.test === 'idle' && DIRECTIONS.some((direction) => failed(sides[direction])),
    ),
} as const satisfies Record<string, (snapshot: TenantSnapshot) => CheckResult>;

export type TenantCheckName = keyof typeof tenantChecks;

type MailboxTest = (sides: Sides, mailbox: MailboxRow, snapshot: TenantSnapshot) => boolean;

/** A check of one mailbox; `answer` is the same without the evidence, for a hundred thousand of them. */
interface MailboxCheck {
  (snapshot: TenantSnapshot, mailbox: MailboxRow): CheckResult;
  /** Yes, no, or what was not read. */
  answer(snapshot: TenantSnapshot, mailbox: MailboxRow): boolean | CannotTell;
}

function ofMailbox(columns: readonly (keyof MailboxRow)[], test: MailboxTest): MailboxCheck {
  const answer = (snapshot: TenantSnapshot, mailbox: MailboxRow) => {
    const sides = sidesIn(snapshot, mailbox);
    return canTell(sides) ? test(sides, mailbox, snapshot) : sides;
  };
  const check = (snapshot: TenantSnapshot, mailbox: MailboxRow): CheckResult => {
    const answered = answer(snapshot, mailbox);
    if (typeof answered !== 'boolean') return unknown(...answered.missing);
    return seen(
      answered,
      ...columns.map((column) => ({ table: 'mailbox', column, value: mailbox[column] ?? null })),
    );
  };
  return Object.assign(check, { answer });
}

const works = (state: Sides['act']) => state === 'enabled' || state === 'retrying';

/** Checks that look at one mailbox of a tenant. */
export const mailboxChecks = {
  mailboxConfigured: ofMailbox(
    [
      '_emailserverprofile_value',
      'incomingemaildeliverymethod',
      'outgoingemaildeliverymethod',
      'actdeliverymethod',
    ],
    (sides, mailbox, snapshot) => {
      const profile = profileOfMailbox(snapshot, mailbox);
      return (
        profile !== undefined &&
        isExchangeOnlineProfile(profile) === true &&
        sides.incoming !== 'off' &&
        sides.outgoing !== 'off' &&
        (sides.act !== 'off' || isForQueue(mailbox))
      );
    },
  ),

  /** Value 1 is enough in a live org, where the second flag only raises a doubt (decision 6). */
  mailboxApproved: ofMailbox(
    ['emailrouteraccessapproval', 'isemailaddressapprovedbyo365admin'],
    (sides, _mailbox, snapshot) =>
      sides.approval === 'approved' ||
      (sides.approval === 'tenantMissing' && (sides.profile === 'other' || snapshot.kind !== 'simulated')),
  ),

  mailboxEnabled: ofMailbox(
    [
      'testmailboxaccesscompletedon',
      'incomingemailstatus',
      'outgoingemailstatus',
      'actstatus',
      'enabledforincomingemail',
      'enabledforoutgoingemail',
      'enabledforact',
    ],
    (sides) => lineOf(sides).state === 'enabled',
  ),

  mailboxAppointmentsEnabled: ofMailbox(
    ['orgmarkedasprimaryforexchangesync', 'actstatus', 'enabledforact'],
    (sides, row) => works(sides.act) || isForQueue(row),
  ),
} as const satisfies Record<string, MailboxCheck>;

export type MailboxCheckName = keyof typeof mailboxChecks;
