/** Whether the goals of an exercise are met, as its tenant stands. */
import { FIRST_FILTER } from '../../../domain/choices';
import { parseDefaultSettings, SERVER_SIDE_DEFAULTS } from '../../../domain/default-settings';
import { isServerToServer } from '../../../domain/exchange-online-profile';
import type { ExerciseEvent, GoalParts, GoalResult, UnmetMailbox } from '../../../domain/exercise';
import { type LifecycleState, lineOf, type Sides } from '../../../domain/lifecycle';
import type { Goal, MailboxChoice, ScenarioPack } from '../../../domain/pack';
import { FILTER_VALUES } from '../../../domain/scenario';
import { callerFor } from '../caller';
import { sidesInTenant } from '../move';
import { organizationOf, type SimulatedMailbox, type SimulatedTenant } from '../tenant';
import type { LoggedStart } from './kept';

type GoalOf<Kind extends Goal['is']> = Extract<Goal, { is: Kind }>;

/** Aliases that a goal speaks of: of all, those whose mailbox was active at the start. */
export function chosenAliases(
  { tenant: { users, queues } }: Pick<ScenarioPack, 'tenant'>,
  deals: LoggedStart['deals'],
  choice: MailboxChoice,
): readonly string[] {
  if ('aliases' in choice) return choice.aliases;
  if ('deal' in choice) return deals[choice.deal] ?? [];
  const owners = choice.all === 'users' ? users : choice.all === 'queues' ? queues : [...users, ...queues];
  return owners.filter(({ sides }) => sides?.record !== 'inactive').map(({ alias }) => alias);
}

/** Alias of the mailbox whose cause a goal asks for; undefined where its deal fell to none. */
export function aliasAsked({ mailbox }: GoalOf<'cause'>, deals: LoggedStart['deals']): string | undefined {
  return typeof mailbox === 'string' ? mailbox : deals[mailbox.deal]?.[0];
}

export function nameOfAlias({ tenant: { users, queues } }: ScenarioPack, alias: string): string {
  return [...users, ...queues].find((owner) => owner.alias === alias)?.name ?? alias;
}

function unmetMailboxes(
  tenant: SimulatedTenant,
  { start: { pack }, mailboxes, deals }: LoggedStart,
  goal: GoalOf<'mailboxes'>,
): UnmetMailbox[] {
  return chosenAliases(pack, deals, goal.mailboxes).flatMap((alias) => {
    const mailboxid = mailboxes[alias] ?? '';
    const row = tenant.tables.mailboxes.get(mailboxid);
    const sides = row && sidesInTenant(tenant, row);
    const state = sides ? lineOf(sides).state : 'gone';
    const directed = goal.directions?.every((each) => sides?.[each] === 'enabled') ?? true;
    return state === goal.state && directed
      ? []
      : [{ mailboxid, alias, name: nameOfAlias(pack, alias), state }];
  });
}

/** Which mail becomes a row, of the user or queue of a mailbox; the form's own first value where nobody chose (today.md 4.3). */
function filterOf(tenant: SimulatedTenant, { _regardingobjectid_value: id }: SimulatedMailbox): number {
  const user = tenant.tables.systemusers.get(id ?? '');
  const queue = tenant.tables.queues.get(id ?? '') as { incomingemailfilteringmethod?: number } | undefined;
  const chosen = user ? user.settings?.incomingemailfilteringmethod : queue?.incomingemailfilteringmethod;
  if (typeof chosen === 'number') return chosen;
  return user ? FIRST_FILTER.user : FIRST_FILTER.queue;
}

function isArrivingAs(tenant: SimulatedTenant, row: SimulatedMailbox, goal: GoalOf<'arrives'>): boolean {
  const { filter, privileges = [] } = goal;
  const isFilter = !filter || filter.some((word) => FILTER_VALUES[word] === filterOf(tenant, row));
  const owner = tenant.tables.systemusers.get(row._ownerid_value ?? '');
  const held = owner ? callerFor(tenant, owner).privileges : new Map();
  return isFilter && privileges.every((name) => held.has(name));
}

function notArriving(
  tenant: SimulatedTenant,
  { start: { pack }, mailboxes, deals }: LoggedStart,
  goal: GoalOf<'arrives'>,
): UnmetMailbox[] {
  return chosenAliases(pack, deals, goal.mailboxes).flatMap((alias) => {
    const mailboxid = mailboxes[alias] ?? '';
    const row = tenant.tables.mailboxes.get(mailboxid);
    if (row && isArrivingAs(tenant, row, goal)) return [];
    const state = row ? lineOf(sidesInTenant(tenant, row)).state : 'gone';
    return [{ mailboxid, alias, name: nameOfAlias(pack, alias), state }];
  });
}

/** Each setting that the goal names, and whether it is as wished. */
function settingsOf(tenant: SimulatedTenant, goal: GoalOf<'organization'>): boolean[] {
  const organization = organizationOf(tenant);
  const { requireApproval = {}, defaultsAreServerSide } = goal;
  const asWished = (wanted: boolean | undefined, is: boolean) =>
    wanted === undefined ? [] : [wanted === is];
  const profile = tenant.tables.emailserverprofiles.get(
    organization._defaultemailserverprofileid_value ?? '',
  );
  const defaults =
    JSON.stringify(parseDefaultSettings(organization.defaultemailsettings)) ===
      JSON.stringify(SERVER_SIDE_DEFAULTS) &&
    profile !== undefined &&
    isServerToServer(profile) === true;
  return [
    ...asWished(requireApproval.users, organization.requireapprovalforuseremail),
    ...asWished(requireApproval.queues, organization.requireapprovalforqueueemail),
    ...(defaultsAreServerSide ? [defaults] : []),
  ];
}

const isOrganizationAs = (tenant: SimulatedTenant, goal: GoalOf<'organization'>): boolean =>
  settingsOf(tenant, goal).every((asWished) => asWished);

/** Mail flows in some direction, or would if a test of another one passed. */
const MAY_HOLD_IN_PART: readonly LifecycleState[] = ['enabled', 'testing', 'error'];

/** Parts of a mailbox that hold: each direction that has to be enabled, or the mailbox as a whole. */
function heldParts(sides: Sides | undefined, { directions = [], state }: GoalOf<'mailboxes'>): number {
  const stands = sides ? lineOf(sides).state : null;
  const enabled = directions.filter((direction) => sides?.[direction] === 'enabled').length;
  const met = stands === state && enabled === directions.length;
  if (state !== 'enabled' || directions.length === 0) return met ? 1 : 0;
  if (met) return directions.length;
  // One that does not stand where it should lacks something, whatever its directions say.
  return stands && MAY_HOLD_IN_PART.includes(stands) ? Math.min(enabled, directions.length - 1) : 0;
}

function partsOfMailboxes(
  tenant: SimulatedTenant,
  { start: { pack }, mailboxes, deals }: LoggedStart,
  goal: GoalOf<'mailboxes'>,
): GoalParts {
  const each = goal.state === 'enabled' ? Math.max(1, goal.directions?.length ?? 0) : 1;
  const aliases = chosenAliases(pack, deals, goal.mailboxes);
  const held = aliases.map((alias) => {
    const row = tenant.tables.mailboxes.get(mailboxes[alias] ?? '');
    return heldParts(row && sidesInTenant(tenant, row), goal);
  });
  return { of: each * aliases.length, held: held.reduce((sum, one) => sum + one, 0) };
}

/** How much of each goal holds, by its id. */
export function goalParts(
  tenant: SimulatedTenant,
  start: LoggedStart,
  events: readonly ExerciseEvent[],
): ReadonlyMap<string, GoalParts> {
  const results = new Map(goalResults(tenant, start, events).map((result) => [result.id, result]));
  const partsOf = (goal: Goal): GoalParts => {
    const { met = false, unmet = [] } = results.get(goal.id) ?? {};
    switch (goal.is) {
      case 'mailboxes':
        return partsOfMailboxes(tenant, start, goal);
      case 'arrives': {
        const of = chosenAliases(start.start.pack, start.deals, goal.mailboxes).length;
        return { of, held: of - unmet.length };
      }
      case 'organization': {
        const settings = settingsOf(tenant, goal);
        return { of: settings.length, held: settings.filter((asWished) => asWished).length };
      }
      case 'cause':
        return { of: 1, held: met ? 1 : 0 };
    }
  };
  return new Map(start.start.pack.goals.map((goal) => [goal.id, partsOf(goal)]));
}

/** The cause that was named last. */
function answerTo(goal: string, events: readonly ExerciseEvent[]): string | null {
  const last = events.findLast((event) => event.kind === 'answer' && event.goal === goal);
  return last?.kind === 'answer' ? last.cause : null;
}

export function goalResults(
  tenant: SimulatedTenant,
  start: LoggedStart,
  events: readonly ExerciseEvent[],
): GoalResult[] {
  return start.start.pack.goals.map((goal): GoalResult => {
    const { id, points = 1 } = goal;
    if (goal.is === 'mailboxes') {
      const unmet = unmetMailboxes(tenant, start, goal);
      return { id, points, met: unmet.length === 0, unmet };
    }
    if (goal.is === 'arrives') {
      const unmet = notArriving(tenant, start, goal);
      return { id, points, met: unmet.length === 0, unmet };
    }
    if (goal.is === 'organization') return { id, points, met: isOrganizationAs(tenant, goal) };
    const answered = answerTo(id, events);
    const alias = aliasAsked(goal, start.deals);
    const mailboxid = alias === undefined ? undefined : start.mailboxes[alias];
    return {
      id,
      points,
      met: answered !== null && goal.causes.includes(answered),
      answered,
      ...(alias && mailboxid ? { about: { mailboxid, name: nameOfAlias(start.start.pack, alias) } } : {}),
    };
  });
}
