/** Solves an exercise by the diagnosis alone: the shortest path that it prints for each mailbox is walked. */
import { findings } from '../catalog/findings';
import type { Fetch } from '../dataverse/client';
import { createArrivalDesk } from '../diagnosis/ask-arrival';
import { type PathStep, pathOf } from '../diagnosis/path';
import type { Answers } from '../domain/arrival/answers';
import type { Missing } from '../domain/arrival/missing';
import { type Diagnosis, diagnose } from '../domain/diagnosis/diagnosis';
import type { WayEvent } from '../domain/diagnosis/way-event';
import { millisecondsOf } from '../domain/duration';
import { activeExchangeOnlineProfiles } from '../domain/exchange-online-profile';
import type { ExerciseRecord } from '../domain/exercise';
import type { FindingId } from '../domain/finding-ids';
import type { ScenarioPack } from '../domain/pack';
import type { MailboxRow } from '../domain/rows';
import type { Exercise } from '../sources/exercise-control';
import { readTenant } from '../sources/tenant-reader';
import { desksFor } from './desks';
import { createSolverHands, type SolvedStep, type SolverHands } from './solver-hands';

export interface Solution {
  /** As it stands after the last step. */
  exercise: Exercise;
  steps: readonly SolvedStep[];
  record: ExerciseRecord;
  /** Causes that the diagnosis named on the way: `<mailboxid> <finding>`, and the finding alone for the tenant. */
  seen: ReadonlySet<string>;
  /** Facts that a desk found amiss: `<mailboxid> <fact>`, with no id for the organization. */
  found: ReadonlySet<string>;
}

/** More rounds than any scenario of the documented causes takes. */
const MOST_ROUNDS = 25;

async function diagnosed(hands: SolverHands): Promise<Diagnosis> {
  const client = await hands.administrator();
  const snapshot = await readTenant(client, { kind: 'simulated', wait: async () => {} });
  return diagnose(snapshot, snapshot.readOn, findings);
}

const rowOf = ({ snapshot }: Diagnosis, id: string): MailboxRow | undefined =>
  snapshot.mailboxes?.find(({ mailboxid }) => mailboxid === id);

/** Why something does not arrive, by what the story tells of it; what is only possible is no answer. */
async function arrivalCauses(
  hands: SolverHands,
  diagnosis: Diagnosis,
  row: MailboxRow,
  { missing, answers = {} }: { missing: Missing; answers?: Answers },
): Promise<string[]> {
  const desk = createArrivalDesk(
    diagnosis,
    () => hands.administrator(),
    async () => {},
  );
  const { answer } = await desk.ask(row, { missing, answers, message: '' }, true);
  return answer.items.flatMap(({ id, certainty }) => (certainty === 'ask' ? [] : id));
}

async function nameCauses(
  hands: SolverHands,
  pack: ScenarioPack,
  exercise: Exercise,
  diagnosis: Diagnosis,
): Promise<void> {
  for (const goal of exercise.goals) {
    const row = goal.mailbox ? rowOf(diagnosis, goal.mailbox) : undefined;
    const wanted = pack.goals.find(({ id }) => id === goal.id);
    if (!row || wanted?.is !== 'cause' || goal.answered) continue;
    const found = wanted.asked
      ? await arrivalCauses(hands, diagnosis, row, wanted.asked)
      : [...diagnosis.verdict(row).found, ...diagnosis.tenant].map(({ id }) => id as string);
    const cause = found.find((id) => wanted.causes.includes(id));
    if (cause) await hands.nameCause(goal.id, cause, row);
  }
}

/** Asks about a finding, each administrator once a round. @returns whether something was mended */
async function askAbout(
  hands: SolverHands,
  diagnosis: Diagnosis,
  row: MailboxRow,
  finding: FindingId,
): Promise<boolean> {
  const { remedy, lastRemedy } = findings[finding];
  if (remedy) return hands.remedy(remedy, row, diagnosis.snapshot);
  for (const subject of desksFor(finding)) if (await hands.ask(subject, row)) return true;
  return lastRemedy ? hands.remedy(lastRemedy, row, diagnosis.snapshot) : false;
}

/** Walks the path of one mailbox. @returns whether anything was done */
async function walk(hands: SolverHands, diagnosis: Diagnosis, row: MailboxRow): Promise<boolean> {
  const path = pathOf(diagnosis, row);
  let did = false;
  let pending: WayEvent[] = [];
  let columns = {};
  const flush = async () => {
    if (pending.length === 0) return;
    await hands.write(row, pending, columns);
    [pending, columns, did] = [[], {}, true];
  };
  for (const step of path) {
    const more = step.event === 'ask' ? null : hands.columnsOf(step.event, diagnosis.snapshot);
    if (more && step.event !== 'ask') {
      pending.push(step.event);
      columns = { ...columns, ...more };
      continue;
    }
    await flush();
    // There is no profile to assign: one that was just got shows when it is diagnosed again (decisions 22).
    if (step.event === 'profile.assign') return did;
    if (await take(hands, diagnosis, row, step)) did = true;
  }
  await flush();
  return did;
}

async function take(
  hands: SolverHands,
  diagnosis: Diagnosis,
  row: MailboxRow,
  step: PathStep,
): Promise<boolean> {
  switch (step.event) {
    case 'ask':
      return askAbout(hands, diagnosis, row, step.finding);
    case 'address.change':
      await hands.giveAddress(row, diagnosis.snapshot);
      return true;
    case 'mailbox.approve':
      await hands.approve(row, step.who.includes('sa'));
      return true;
    case 'mailbox.test':
      await hands.test(row);
      return true;
    default:
      return false;
  }
}

async function arrange(hands: SolverHands, pack: ScenarioPack, exercise: Exercise, diagnosis: Diagnosis) {
  let did = false;
  for (const { id, met } of exercise.goals) {
    const goal = pack.goals.find((each) => each.id === id);
    if (met || goal?.is !== 'organization') continue;
    const { defaultsAreServerSide, requireApproval } = goal;
    // Without a profile the defaults could only be set by half.
    if (defaultsAreServerSide && activeExchangeOnlineProfiles(diagnosis.snapshot.profiles ?? []).length === 0)
      continue;
    if (defaultsAreServerSide) await hands.setDefaults(diagnosis.snapshot);
    if (requireApproval) {
      await hands.setRequirement(diagnosis.snapshot, requireApproval.users, requireApproval.queues);
    }
    did = true;
  }
  return did;
}

/** Lets the tests come to their end. */
async function waitForTests({ control }: SolverHands): Promise<void> {
  for (let minutes = 0; minutes < 60; minutes++) {
    const { underWay, nextDue } = await control.status();
    if (underWay === 0 || nextDue === null) return;
    await control.advance('PT1M');
  }
}

/** The tenant's time at which the last of the pack's faults has begun. */
function lastFault({ faults = [] }: ScenarioPack, start: number): number {
  const times = faults.map(({ start: begins }) =>
    'after' in begins ? (millisecondsOf(begins.after) ?? 0) : 0,
  );
  return start + Math.max(0, ...times.map((time) => (time > 0 ? time + 6 * 60_000 : 0)));
}

const isDone = ({ goals }: Exercise) =>
  goals.every(({ met, is, answered }) => (is === 'cause' ? answered : met));

/** @param fetch of a simulator in which the pack's exercise has just begun */
export async function solve(pack: ScenarioPack, fetch: Fetch, origin: string): Promise<Solution> {
  const hands = createSolverHands(fetch, origin);
  const seen = new Set<string>();
  const until = lastFault(pack, Date.parse((await hands.control.status()).now));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const exercise = await hands.exercise.read();
    if (!exercise) throw new Error('There is no exercise to solve.');
    const { now } = await hands.control.status();
    if (isDone(exercise) && Date.parse(now) >= until) break;
    const diagnosis = await diagnosed(hands);
    for (const { id } of diagnosis.tenant) seen.add(id);
    for (const row of diagnosis.snapshot.mailboxes ?? []) {
      for (const { id } of diagnosis.verdict(row).found) seen.add(`${row.mailboxid} ${id}`);
    }
    await nameCauses(hands, pack, exercise, diagnosis);
    let did = await arrange(hands, pack, exercise, diagnosis);
    const unmet = new Map(
      exercise.goals.flatMap(({ id, unmet: mailboxes }) => mailboxes.map((each) => [each.mailboxid, id])),
    );
    for (const [mailboxid, goal] of unmet) {
      const row = rowOf(diagnosis, mailboxid);
      if (!row) continue;
      const wanted = pack.goals.find(({ id }) => id === goal);
      if (wanted?.is === 'arrives') {
        did = (await hands.letArrive(row, wanted)) || did;
      } else if (wanted?.is === 'mailboxes' && wanted.state === 'unconfigured') {
        await hands.deactivate(row);
        did = true;
      } else if (await walk(hands, diagnosis, row)) did = true;
    }
    await waitForTests(hands);
    // Nothing to do yet: something is to come, or time alone mends it.
    if (!did) await hands.control.advance('PT6M');
  }
  const exercise = await hands.exercise.move('finished');
  return { exercise, steps: hands.steps, record: await hands.exercise.record(), seen, found: hands.found };
}
