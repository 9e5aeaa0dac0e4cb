/** A scenario as data from outside: a closed vocabulary, limited in size, with nothing that could be run. */
import * as v from 'valibot';
import { PERSONAS } from '../../catalog/personas';
import { securityRoles } from '../../catalog/security-roles';
import { DEPLOYMENTS } from '../../domain/deployment';
import { EWS_CHOICES } from '../../domain/ews';
import { HEALTHY, type HEALTHY_ORGANIZATION } from '../../domain/exchange-side';
import { SIDE_STATES } from '../../domain/lifecycle';
import {
  FILTER_WORDS,
  OUTLOOK_APP_WORDS,
  type Scenario,
  TENANT_ROLES,
  WAITING_STATES,
} from '../../domain/scenario';
import { parseVersion } from '../../domain/version';
import { asOneWhole } from './scenario-whole';

/** The most users and queues that a scenario has of its own; more are made by the size of a reset. */
export const MOST_OF_ITS_OWN = 50_000;

/** Characters that no text of a pack holds; lines are paragraphs of their own. */
const CONTROL = /\p{Cc}/u;

export const text = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(),
    v.maxLength(most),
    v.check((value) => !CONTROL.test(value), 'no control characters expected'),
  );

export const alias = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/i, 'a name before @ expected'),
);
const domain = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i, 'a domain such as contoso.com expected'),
);
const place = v.picklist(DEPLOYMENTS);
const seconds = v.pipe(v.number(), v.minValue(1), v.maxValue(86_400));
const optional = v.exactOptional;

const { policy: _policy, test: _test, ...seededSides } = SIDE_STATES;

const sides = v.strictObject({
  record: optional(v.picklist(seededSides.record)),
  profile: optional(v.picklist(seededSides.profile)),
  approval: optional(v.picklist(seededSides.approval)),
  incoming: optional(v.picklist(seededSides.incoming)),
  outgoing: optional(v.picklist(seededSides.outgoing)),
  act: optional(v.picklist(seededSides.act)),
});

const { syncOrganization: _sync, quota: _quota, ...flags } = HEALTHY;
const flag = Object.fromEntries(Object.keys(flags).map((name) => [name, optional(v.boolean())])) as {
  [Fact in keyof typeof flags]: ReturnType<typeof optional<ReturnType<typeof v.boolean>>>;
};

export const MailboxExchangeFacts = v.strictObject({
  ...flag,
  syncOrganization: optional(v.picklist(['this', 'other'])),
  quota: optional(v.picklist(['free', 'full'])),
});

const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'a moment such as 2026-10-10T08:00:00Z expected'),
);

const EWS = {
  ewsSwitch: optional(v.picklist(EWS_CHOICES.ewsSwitch)),
  ewsAppIds: optional(v.picklist(EWS_CHOICES.ewsAppIds)),
  ewsUserAgents: optional(v.picklist(EWS_CHOICES.ewsUserAgents)),
  ewsWave: optional(v.nullable(moment)),
  cloud: optional(v.picklist(EWS_CHOICES.cloud)),
  sameTenantEws: optional(v.picklist(EWS_CHOICES.sameTenantEws)),
  /** The word of older scenarios for switch and lists. */
  ewsOrg: optional(v.picklist(['allowed', 'blocked', 'allowListWithoutCrm', 'blockListWithCrm'])),
};

export const OrganizationFacts = v.strictObject({
  subscription: optional(v.picklist(['sameTenant', 'none', 'otherTenant'])),
  backgroundOperations: optional(v.boolean()),
  ...EWS,
} satisfies Record<keyof typeof HEALTHY_ORGANIZATION, unknown>);

const hours = v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 365));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const code = v.pipe(v.number(), v.integer(), v.minValue(-2_147_483_648), v.maxValue(2_147_483_647));

const Item = v.strictObject({
  code: text(200),
  number: optional(code),
  hoursAgo: hours,
  retries: optional(count),
});

const Waiting = v.strictObject({
  is: v.picklist(WAITING_STATES),
  hoursAgo: hours,
  laterInHours: optional(hours),
  attempts: optional(count),
});

const Arrival = v.strictObject({
  filter: optional(v.picklist(FILTER_WORDS)),
  startsOn: optional(moment),
  outlookApp: optional(v.picklist(OUTLOOK_APP_WORDS)),
  outlookAppError: optional(text(200)),
  items: optional(v.pipe(v.array(Item), v.maxLength(100))),
  waiting: optional(v.pipe(v.array(Waiting), v.maxLength(100))),
  lastReceivedHoursAgo: optional(hours),
});

const switchName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9]{2,80}$/, 'the name of a switch expected'),
);

const EmailSettingsData = v.strictObject({
  allowUnresolvedRecipients: optional(v.boolean()),
  unresolvedIfSeveralMatch: optional(v.boolean()),
  correlation: optional(v.boolean()),
  folderTracking: optional(v.boolean()),
  ignoreInternalEmail: optional(v.boolean()),
  switches: optional(v.record(switchName, v.boolean())),
});

export const privilegeName = v.pipe(
  v.string(),
  v.regex(/^prv[A-Za-z]{3,80}$/, 'the name of a privilege expected'),
);

const seed = {
  sides: optional(sides),
  exchange: optional(MailboxExchangeFacts),
  profile: optional(text(160)),
  alert: optional(v.nullable(text(200))),
  arrival: optional(Arrival),
};

export const Seed = v.strictObject(seed);

const roleIds = Object.keys(securityRoles) as [string, ...string[]];

const User = v.strictObject({
  name: text(160),
  alias,
  persona: optional(v.picklist(PERSONAS)),
  tenantRoles: optional(v.pipe(v.array(v.picklist(TENANT_ROLES)), v.maxLength(3))),
  kind: optional(v.picklist(['application', 'elevated'])),
  roles: v.pipe(v.array(v.picklist(roleIds)), v.maxLength(roleIds.length)),
  without: optional(v.pipe(v.array(privilegeName), v.maxLength(50))),
  ...seed,
});

const Queue = v.strictObject({ name: text(160), alias, owner: optional(alias), ...seed });

const Team = v.strictObject({
  name: text(160),
  members: v.pipe(v.array(alias), v.maxLength(MOST_OF_ITS_OWN)),
  roles: v.pipe(v.array(v.picklist(roleIds)), v.maxLength(roleIds.length)),
});

const Profile = v.strictObject({
  name: text(160),
  connects: v.picklist(['serverToServer', 'other']),
  active: v.boolean(),
});

const title = text(120);

export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'lower-case letters, digits and hyphens expected'),
);

const tenant = {
  deployment: optional(place),
  exchange: optional(place),
  organizationFacts: optional(OrganizationFacts),
  strictApproval: optional(v.boolean()),
  startsOn: optional(moment),
  version: v.pipe(
    v.string(),
    v.check((value) => parseVersion(value) !== null, 'a version such as 9.2.22104.170 expected'),
  ),
  domain,
  organization: text(160),
  speed: v.pipe(v.number(), v.minValue(0), v.maxValue(1000)),
  testSeconds: v.pipe(
    v.tuple([seconds, seconds]),
    v.check(([from, to]) => from <= to, 'the shorter time first expected'),
  ),
  requireApproval: v.strictObject({ users: v.boolean(), queues: v.boolean() }),
  emailSettings: optional(EmailSettingsData),
  defaultsAreServerSide: v.boolean(),
  profiles: optional(v.pipe(v.array(Profile), v.maxLength(200))),
  users: v.pipe(
    v.array(User),
    v.minLength(1, 'somebody who administers expected'),
    v.maxLength(MOST_OF_ITS_OWN),
  ),
  teams: optional(v.pipe(v.array(Team), v.maxLength(200))),
  queues: v.pipe(v.array(Queue), v.maxLength(MOST_OF_ITS_OWN)),
};

/** The tenant of a pack, which has a name of its own. */
export const TenantData: v.GenericSchema<unknown, Omit<Scenario, 'id' | 'title'>> = v.pipe(
  v.strictObject(tenant),
  asOneWhole(),
);

export const ScenarioData: v.GenericSchema<unknown, Scenario> = v.pipe(
  v.strictObject({ id: Id, title: v.strictObject({ en: title, sl: title }), ...tenant }),
  asOneWhole(),
);
