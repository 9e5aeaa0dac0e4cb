import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSteps } from '../../catalog/procedure';
import { type ChecklistEvent, leftOutMailboxes, readChecklist } from '../../domain/checklist';
import { TestStatus } from '../../domain/choices';
import { newSightings, readProgress } from '../../domain/progress';
import { openPracticeTenant } from '../dataverse/practice-tenant';

const at = '2021-07-12T08:00:00Z';
const tick = (step: string): ChecklistEvent => ({ kind: 'tick', step, at });
const statusOf = (events: ChecklistEvent[], step: string) =>
  readProgress(allSteps, readChecklist(events), null).steps.find((each) => each.step.id === step);

describe('a checklist', () => {
  it('keeps a person’s tick, and takes it back by undo', () => {
    expect(statusOf([tick('prereq.subscription')], 'prereq.subscription')?.status).toBe('done');
    expect(statusOf([tick('prereq.subscription'), { kind: 'undo', at }], 'prereq.subscription')?.status).toBe(
      'open',
    );
  });

  it('makes the branch that was not chosen not needed', () => {
    const events: ChecklistEvent[] = [{ kind: 'choice', group: 'approvalPolicy', option: 'remove', at }];
    expect(statusOf(events, 'mailboxes.approve')?.status).toBe('notNeeded');
    expect(statusOf(events, 'approval.removeRequirement')?.need).toBe('needed');
  });

  it('starts over on reset, and undo brings all of it back', () => {
    const events = [tick('prereq.subscription'), { kind: 'reset', at } as const];
    expect(statusOf(events, 'prereq.subscription')?.status).toBe('open');
    expect(statusOf([...events, { kind: 'undo', at }], 'prereq.subscription')?.status).toBe('done');
  });

  it('reads a tick of a step that is no longer there as nothing', () => {
    const { done } = readProgress(allSteps, readChecklist([tick('step.of.old')]), null);
    expect(done).toBe(0);
  });

  it('undo never reaches sightings, whatever happened', () => {
    const event = fc.constantFrom<ChecklistEvent>(
      tick('a'),
      { kind: 'untick', step: 'a', at },
      { kind: 'sighting', step: 'b', at, evidence: [] },
      { kind: 'undo', at },
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const sighted = events.some(({ kind }) => kind === 'sighting');
        expect(readChecklist(events).sightings.has('b')).toBe(sighted);
      }),
    );
  });
});

describe('the practice tenant', () => {
  it('shows the first steps as done, with their evidence', async () => {
    const snapshot = await openPracticeTenant().snapshot();
    const progress = readProgress(allSteps, readChecklist([]), snapshot);
    expect(newSightings(progress).map(({ step }) => step)).toEqual([
      'profile.verify',
      'access.mailboxTable',
      'version.check',
      'privilege.assign',
    ]);
    expect(progress.focus).toBe('prereq.subscription');
  });

  it('cannot tell where the reader may not read, instead of saying no', async () => {
    const { mailboxes: _, ...snapshot } = await openPracticeTenant().snapshot();
    const progress = readProgress(allSteps, readChecklist([]), snapshot);
    expect(progress.steps.find(({ step }) => step.id === 'mailboxes.approve')?.detection?.answer).toBe(
      'unknown',
    );
  });

  it('shows both where person and tenant disagree', async () => {
    const snapshot = await openPracticeTenant().snapshot();
    const progress = readProgress(allSteps, readChecklist([tick('defaults.configure')]), snapshot);
    const step = progress.steps.find((each) => each.step.id === 'defaults.configure');
    expect(step).toMatchObject({ status: 'doubted' });
    expect(progress.doubted).toBe(1);
    const untold = readProgress(allSteps, readChecklist([]), snapshot);
    expect(progress.done).toBe(untold.done);
  });

  it('comes back to what is in doubt where nothing else is open', async () => {
    const snapshot = await openPracticeTenant().snapshot();
    const untold = readProgress(allSteps, readChecklist([]), snapshot);
    const choices: ChecklistEvent[] = [
      { kind: 'choice', group: 'configurationMethod', option: 'applyDefaults', at },
      { kind: 'choice', group: 'approvalPolicy', option: 'require', at },
      { kind: 'choice', group: 'testScope', option: 'selected', at },
    ];
    const all = [...choices, ...untold.steps.map(({ step }) => tick(step.id))];
    const progress = readProgress(allSteps, readChecklist(all), snapshot);
    expect(progress.focus).toBe('defaults.configure');
    expect(progress.done).toBeLessThan(progress.of);
  });

  it('ticks what Dynamics approved in a live organization, where the second half is a doubt', async () => {
    const simulated = await openPracticeTenant().snapshot();
    const sara = simulated.mailboxes?.find(({ name }) => name === 'Sara Krajnc');
    const approvals = (kind: 'simulated' | 'live') =>
      readProgress(allSteps, readChecklist([]), { ...simulated, kind }).steps.find(
        ({ step }) => step.id === 'mailboxes.approve',
      )?.detection?.count;
    expect(approvals('live')).toMatchObject({ done: 4, of: 12 });
    expect(approvals('live')?.open).not.toContain(sara?.mailboxid);
    expect(approvals('simulated')).toMatchObject({ done: 3, of: 12 });
    expect(approvals('simulated')?.open).toContain(sara?.mailboxid);
  });

  it('asks to look again where a mailbox failed that has no address', async () => {
    const snapshot = await openPracticeTenant().snapshot();
    const mailboxes = (snapshot.mailboxes ?? []).map((row) => ({
      ...row,
      incomingemailstatus: row.name === 'Ines Oblak' ? TestStatus.Failure : TestStatus.NotRun,
      outgoingemailstatus: TestStatus.NotRun,
      actstatus: TestStatus.NotRun,
    }));
    const progress = readProgress(allSteps, readChecklist([]), { ...snapshot, mailboxes });
    expect(progress.steps.find(({ step }) => step.id === 'support.recheck')?.need).toBe('needed');
    expect(leftOutMailboxes(readChecklist([]), mailboxes).map(({ name }) => name)).toEqual(['Ines Oblak']);
  });
});
