/** Proves a pack: every goal can be reached, every fault is seen by who looks, and the way breaks no rule of its own. */
import { exchangeFaults } from '../catalog/exchange-faults';
import { createClient } from '../dataverse/client';
import { aliasAsked, chosenAliases } from '../dataverse/simulated/exercise/goals';
import { gradeRecord } from '../dataverse/simulated/exercise/grade-record';
import { realise } from '../dataverse/simulated/exercise/realise';
import { ewsAnswer } from '../domain/ews';
import {
  type ExchangeFacts,
  type GivenOrganizationFacts,
  HEALTHY_ORGANIZATION,
  organizationFactsOf,
} from '../domain/exchange-side';
import type { Grade } from '../domain/exercise';
import type { Goal, ScenarioPack } from '../domain/pack';
import type { Moment } from '../domain/rows';
import { createExerciseControl } from '../sources/exercise-control';
import { createSimulatorControl } from '../sources/simulator-control';
import { checkTexts, type TextLack } from './authoring/draft-texts';
import { type Solution, solve } from './solve';
import type { SolvedStep } from './solver-hands';
import { openTrial, TRIAL_STARTS } from './trial';

export type CheckProblem =
  /** The goal is not reached by the path that the diagnosis prints. */
  | { kind: 'goalNotReached'; goal: string; mailboxes: readonly string[] }
  /** Everything is reached before anybody does anything. */
  | { kind: 'nothingToDo' }
  /** No diagnosis names the fault, and nobody is led to ask for it. */
  | { kind: 'faultNotSeen'; mailbox: string | null; fact: string }
  /** The mailbox that the fault is about is in no goal: nobody has to look at it. */
  | { kind: 'faultInNoGoal'; mailbox: string; fact: string }
  /** No diagnosis names the cause that the pack gives for a deal. */
  | { kind: 'dealNotSeen'; deal: string; mailbox: string; cause: string }
  /** What the fault waits for never comes. */
  | { kind: 'faultNotBegun'; about: string }
  /** The cause that is asked for is not what a diagnosis finds. */
  | { kind: 'causeNotSeen'; goal: string }
  /** The path itself breaks a rule of conduct. */
  | { kind: 'pathBreaksRule'; rule: string; mailbox: string | null }
  /** The score that the path gets does not pass. */
  | { kind: 'pathFails'; score: number }
  /** Nobody has written the text: a placeholder stands there. */
  | ({ kind: 'placeholderLeft' } & TextLack);

export interface PackCheck {
  problems: readonly CheckProblem[];
  path: readonly SolvedStep[];
  grade: Grade;
  seed: number;
  /** Languages that some texts are written in, with those that are not: English stands in for them. */
  lacking: readonly TextLack[];
}

interface PlacedFault {
  alias: string | null;
  fact: string;
  finding: string;
}

function faultsOf(alias: string | null, facts: object): PlacedFault[] {
  return exchangeFaults
    .filter(({ fact, is }) => (facts as Readonly<Record<string, unknown>>)[fact] === is)
    .map(({ fact, finding }) => ({ alias, fact, finding: finding.toLowerCase() }));
}

/** Of switch, lists and dates follows what Exchange answers, and that is what somebody sees. */
function organizationFaultsOf(given: GivenOrganizationFacts, now: Moment): PlacedFault[] {
  const facts = { ...HEALTHY_ORGANIZATION, ...organizationFactsOf(given) };
  return faultsOf(null, { ...facts, ews: ewsAnswer(facts, now) });
}

/** Every fault of the Exchange side that the pack puts into the tenant, at the start or later. */
function placedFaults(pack: ScenarioPack, seed: number): PlacedFault[] {
  const { users, queues, organizationFacts = {}, startsOn = TRIAL_STARTS } = realise(pack, seed).scenario;
  const later = (pack.faults ?? []).flatMap((fault) =>
    fault.of === 'mailbox'
      ? faultsOf(fault.mailbox, fault.exchange)
      : fault.of === 'organization'
        ? organizationFaultsOf(fault.facts, startsOn)
        : [],
  );
  return [
    ...organizationFaultsOf(organizationFacts, startsOn),
    ...[...users, ...queues].flatMap(({ alias, exchange = {} as Partial<ExchangeFacts> }) =>
      faultsOf(alias, exchange),
    ),
    ...later,
  ];
}

/** Aliases that some goal speaks of. */
function inGoals(pack: ScenarioPack, seed: number): ReadonlySet<string> {
  const { deals } = realise(pack, seed);
  const of = (goal: Goal) =>
    goal.is === 'mailboxes' || goal.is === 'arrives'
      ? chosenAliases(pack, deals, goal.mailboxes)
      : goal.is === 'cause'
        ? [aliasAsked(goal, deals) ?? '']
        : [];
  return new Set(pack.goals.flatMap(of));
}

/** Ids of the mailboxes by alias: addresses stand for them as long as nobody did anything. */
async function idsOf(pack: ScenarioPack, seed: number): Promise<ReadonlyMap<string, string>> {
  const { fetch, origin } = await openTrial(pack, seed);
  const client = createClient({ fetch, base: `${origin}/api/data/v9.2`, callerId: () => null });
  const people = await client.list<{
    systemuserid: string;
    domainname: string;
    _defaultmailbox_value: string;
  }>('systemusers', ['systemuserid', 'domainname', '_defaultmailbox_value']);
  const queues = await client.list<{ name: string; _defaultmailbox_value: string }>('queues', [
    'name',
    '_defaultmailbox_value',
  ]);
  const byName = new Map(queues.map((row) => [row.name, row._defaultmailbox_value]));
  return new Map([
    ...people.map((row) => [row.domainname.split('@')[0] ?? '', row._defaultmailbox_value] as const),
    ...pack.tenant.queues.map(({ alias, name }) => [alias, byName.get(name) ?? ''] as const),
  ]);
}

function* unseenFaults(
  pack: ScenarioPack,
  seed: number,
  { seen, found }: Solution,
  ids: ReadonlyMap<string, string>,
): Generator<CheckProblem> {
  const asked = inGoals(pack, seed);
  for (const { alias, fact, finding } of placedFaults(pack, seed)) {
    if (alias !== null && !asked.has(alias)) {
      yield { kind: 'faultInNoGoal', mailbox: alias, fact };
      continue;
    }
    const id = alias === null ? '' : (ids.get(alias) ?? '');
    const named = [...seen].some((each) => each === finding || each.endsWith(` ${finding}`));
    const looked = found.has(`${id} ${fact}`);
    const here = alias === null ? named : seen.has(`${id} ${finding}`);
    if (!here && !looked) yield { kind: 'faultNotSeen', mailbox: alias, fact };
  }
}

function* unseenDeals(
  pack: ScenarioPack,
  seed: number,
  { seen }: Solution,
  ids: ReadonlyMap<string, string>,
): Generator<CheckProblem> {
  const { deals } = realise(pack, seed);
  for (const { id, cause } of pack.variation?.deals ?? []) {
    if (cause === undefined) continue;
    for (const alias of deals[id] ?? []) {
      if (seen.has(cause) || seen.has(`${ids.get(alias)} ${cause}`)) continue;
      yield { kind: 'dealNotSeen', deal: id, mailbox: alias, cause };
    }
  }
}

export async function checkPack(pack: ScenarioPack, seed = 1): Promise<PackCheck> {
  const problems: CheckProblem[] = [];
  const { fetch, origin } = await openTrial(pack, seed);
  const before = await createExerciseControl(fetch, origin).read();
  await createSimulatorControl(fetch, origin).setSpeed(0);
  if (before?.goals.every(({ met }) => met === true)) problems.push({ kind: 'nothingToDo' });
  const solution = await solve(pack, fetch, origin);
  const { grade, tenant } = await gradeRecord(solution.record);
  for (const { id, met, unmet = [], answered } of grade.goals) {
    if (met) continue;
    if (answered === null) problems.push({ kind: 'causeNotSeen', goal: id });
    else problems.push({ kind: 'goalNotReached', goal: id, mailboxes: unmet.map(({ name }) => name) });
  }
  const ids = await idsOf(pack, seed);
  problems.push(...unseenFaults(pack, seed, solution, ids), ...unseenDeals(pack, seed, solution, ids));
  for (const { fault } of tenant.core.pendingFaults) {
    const about = fault.of === 'organization' ? fault.of : 'profile' in fault ? fault.profile : fault.mailbox;
    problems.push({ kind: 'faultNotBegun', about });
  }
  for (const { rule, breaches, cost } of grade.conduct) {
    if (cost === 0) continue;
    problems.push({ kind: 'pathBreaksRule', rule, mailbox: breaches[0]?.mailbox ?? null });
  }
  if (!grade.passed) problems.push({ kind: 'pathFails', score: grade.score });
  const { placeholders, lacking } = checkTexts(pack);
  problems.push(...placeholders.map((lack) => ({ kind: 'placeholderLeft' as const, ...lack })));
  return { problems, path: solution.steps, grade, seed, lacking };
}

/** The shortest solution of a pack as a seed makes it. */
export async function solutionOf(pack: ScenarioPack, seed: number): Promise<Solution> {
  const { fetch, origin } = await openTrial(pack, seed);
  return solve(pack, fetch, origin);
}
