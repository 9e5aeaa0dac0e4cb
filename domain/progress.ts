import { type Checklist, chosenMailboxes } from './checklist';
import { type CheckResult, mailboxChecks, type SeenValue, tenantChecks } from './checks';
import type { Guid, MailboxRow, Moment } from './rows';
import type { TenantSnapshot } from './snapshot';
import type { Need, Step } from './step';

/** What the tenant shows about a step. */
export interface Detection {
  answer: 'yes' | 'no' | 'unknown';
  evidence: readonly SeenValue[];
  missing: readonly string[];
  /** For steps over mailboxes: how many of the chosen ones are through. */
  count?: { done: number; of: number; open: readonly Guid[] };
}

export interface StepProgress {
  step: Step;
  need: 'needed' | 'optional' | 'notNeeded' | 'undecided';
  /** `doubted`: a person says done and the tenant shows otherwise. Both are shown, and it is not counted as done. */
  status: 'done' | 'doubted' | 'open' | 'notNeeded';
  detection: Detection | null;
  /** When a person ticked it. */
  tickedAt: Moment | null;
  /** When the tenant was first seen to show it. */
  seen: { at: Moment; evidence: readonly SeenValue[] } | null;
}

export interface ProcedureProgress {
  steps: readonly StepProgress[];
  done: number;
  /** Steps that have to be taken, with what is known now. */
  of: number;
  /** Steps that are not among them: what was chosen, or what the tenant shows, makes them so. */
  notNeeded: number;
  /** Steps that will be among them or not, as soon as something is chosen or seen. */
  undecided: number;
  /** Of those done, the steps that are so by somebody's word alone. */
  byHand: number;
  /** Steps that a person marked and the tenant shows otherwise. */
  doubted: number;
  /** The first step that is open; where none is, the first that is doubted. */
  focus: string | null;
}

function detectionOf(result: CheckResult): Detection {
  if (result.answer === 'unknown') return { answer: 'unknown', evidence: [], missing: result.missing };
  return { answer: result.answer, evidence: result.evidence, missing: [] };
}

/** What a step's evidence names at most. */
const NAMED = 5;

/** @param chosen the mailboxes that the step speaks of */
function overMailboxes(
  step: Step & { doneWhen: { by: 'mailboxes' } },
  snapshot: TenantSnapshot,
  chosen: readonly MailboxRow[],
): Detection {
  if (!snapshot.mailboxes) return { answer: 'unknown', evidence: [], missing: ['mailboxes'] };
  const { answer } = mailboxChecks[step.doneWhen.check];
  const open: Guid[] = [];
  const missing = new Set<string>();
  const evidence: SeenValue[] = [];
  for (const mailbox of chosen) {
    const answered = answer(snapshot, mailbox);
    if (answered !== true) open.push(mailbox.mailboxid);
    else if (evidence.length < NAMED) {
      evidence.push({ table: 'mailbox', column: 'name', value: mailbox.name ?? mailbox.mailboxid });
    }
    if (typeof answered !== 'boolean') for (const column of answered.missing) missing.add(column);
  }
  const count = { done: chosen.length - open.length, of: chosen.length, open };
  if (count.of > 0 && open.length === 0) return { answer: 'yes', evidence, missing: [], count };
  return { answer: missing.size > 0 ? 'unknown' : 'no', evidence, missing: [...missing], count };
}

/** What a person told, with the mailboxes that this comes to. */
interface Told {
  checklist: Checklist;
  chosen: readonly MailboxRow[];
}

type TenantStep = Step & { doneWhen: { by: 'tenant' } };

function isOverTenant(step: Step): step is TenantStep {
  return step.doneWhen.by === 'tenant';
}

function isOverMailboxes(step: Step): step is Step & { doneWhen: { by: 'mailboxes' } } {
  return step.doneWhen.by === 'mailboxes';
}

function detect(step: Step, snapshot: TenantSnapshot | null, told: Told): Detection | null {
  const { checklist, chosen } = told;
  if (step.doneWhen.by === 'choice') {
    const option = checklist.choices.get(step.doneWhen.group);
    return { answer: option ? 'yes' : 'no', evidence: [], missing: [] };
  }
  if (!snapshot) return null;
  if (isOverMailboxes(step)) return overMailboxes(step, snapshot, chosen);
  return isOverTenant(step) ? detectionOf(tenantChecks[step.doneWhen.check](snapshot)) : null;
}

function needOf(need: Need, snapshot: TenantSnapshot | null, checklist: Checklist): StepProgress['need'] {
  if (need.kind === 'always') return 'needed';
  if (need.kind === 'optional') return 'optional';
  if (need.kind === 'oneOf') {
    const chosen = checklist.choices.get(need.group);
    if (!chosen) return 'undecided';
    return chosen === need.option ? 'needed' : 'notNeeded';
  }
  const answer = snapshot ? tenantChecks[need.check](snapshot).answer : 'unknown';
  return answer === 'yes' ? 'needed' : answer === 'no' ? 'notNeeded' : 'undecided';
}

function progressOf(step: Step, snapshot: TenantSnapshot | null, told: Told): StepProgress {
  const { checklist } = told;
  const need = needOf(step.need, snapshot, checklist);
  const detection = detect(step, snapshot, told);
  const tickedAt = checklist.ticks.get(step.id) ?? null;
  const doubted = tickedAt !== null && detection?.answer === 'no';
  const done = tickedAt !== null || detection?.answer === 'yes';
  return {
    step,
    need,
    status: need === 'notNeeded' ? 'notNeeded' : doubted ? 'doubted' : done ? 'done' : 'open',
    detection,
    tickedAt,
    seen: checklist.sightings.get(step.id) ?? null,
  };
}

/** The mailbox that alone is missing: its form is the place, where a step is about mailboxes. */
export function lastMissing({ detection }: StepProgress): Guid | undefined {
  const [first, ...others] = detection?.count?.open ?? [];
  return others.length === 0 ? first : undefined;
}

/** Done by somebody's word alone: the tenant does not show it, or cannot. */
export const isByHand = ({ status, tickedAt, detection }: StepProgress): boolean =>
  status === 'done' && tickedAt !== null && detection?.answer !== 'yes';

/** How far a tenant has come through the procedure; pure, so it is always today's answer. */
export function readProgress(
  steps: readonly Step[],
  checklist: Checklist,
  snapshot: TenantSnapshot | null,
): ProcedureProgress {
  const told = { checklist, chosen: chosenMailboxes(checklist, snapshot?.mailboxes ?? []) };
  const read = steps.map((step) => progressOf(step, snapshot, told));
  const counted = read.filter(({ need }) => need === 'needed');
  const first = (wanted: StepProgress['status']) =>
    read.find(({ need, status }) => status === wanted && (need === 'needed' || need === 'undecided'));
  const doubted = counted.filter(({ status }) => status === 'doubted').length;
  return {
    steps: read,
    done: counted.filter(({ status }) => status === 'done').length,
    of: counted.length,
    notNeeded: read.filter(({ need }) => need === 'notNeeded').length,
    undecided: read.filter(({ need }) => need === 'undecided').length,
    byHand: counted.filter(isByHand).length,
    doubted,
    focus: (first('open') ?? first('doubted'))?.step.id ?? null,
  };
}

/** The steps that the tenant shows as done now and that were not yet written down as seen. */
export function newSightings(
  progress: ProcedureProgress,
): { step: string; evidence: readonly SeenValue[] }[] {
  return progress.steps
    .filter(
      ({ step, detection, seen }) =>
        step.doneWhen.by !== 'choice' && detection?.answer === 'yes' && seen === null,
    )
    .map(({ step, detection }) => ({ step: step.id, evidence: detection?.evidence ?? [] }));
}
