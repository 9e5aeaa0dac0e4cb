import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { allSteps } from '../catalog/procedure';
import type { ChecklistRepository } from '../db/checklists';
import type { TabChannel } from '../db/tabs';
import {
  type Checklist,
  type ChecklistEvent,
  chosenMailboxes,
  leftOutMailboxes,
  readChecklist,
} from '../domain/checklist';
import { inTurn } from '../domain/in-turn';
import { LIFECYCLE_STATES, type LifecycleState } from '../domain/lifecycle';
import { lifecycleOf } from '../domain/mailbox-columns';
import { oneAtATime } from '../domain/one-at-a-time';
import { newSightings, type ProcedureProgress, readProgress } from '../domain/progress';
import type { Guid, MailboxRow, Moment } from '../domain/rows';
import { profileOfMailbox, type TenantSnapshot } from '../domain/snapshot';
import type { ChoiceGroup } from '../domain/step';

export interface GuideStore {
  progress: ReadonlySignal<ProcedureProgress>;
  checklist: ReadonlySignal<Checklist>;
  chosen: ReadonlySignal<readonly MailboxRow[]>;
  /** Active mailboxes that are not among them as they have no address. */
  leftOut: ReadonlySignal<readonly MailboxRow[]>;
  /** Those of the chosen ones that failed. */
  failed: ReadonlySignal<readonly MailboxRow[]>;
  /** How many of the chosen mailboxes stand on each station; those that cannot be told are left out. */
  stations: ReadonlySignal<Readonly<Record<LifecycleState, number>>>;
  /** Whether saved progress has been read; before that, nothing is shown as open. */
  ready: ReadonlySignal<boolean>;
  /** Stored events that could not be understood and were left out. */
  unreadable: ReadonlySignal<number>;
  /** A change that could not be saved; it is not shown as done. */
  problem: ReadonlySignal<Error | null>;
  tick(step: string): Promise<void>;
  untick(step: string): Promise<void>;
  choose(group: ChoiceGroup, option: string): Promise<void>;
  chooseMailboxes(ids: readonly Guid[] | null): Promise<void>;
  undo(): Promise<void>;
  reset(): Promise<void>;
  stop(): void;
}

interface GuideSurroundings {
  snapshot: ReadonlySignal<TenantSnapshot | null>;
  checklists: ChecklistRepository;
  tabs: TabChannel;
  /** The time to write down where no tenant tells its own. */
  now(): Moment;
}

/** The checklist of the tenant on show: what is stored, what the tenant shows, and what follows. */
export function createGuideStore({ snapshot, checklists, tabs, now }: GuideSurroundings): GuideStore {
  const organizationId = computed(() => snapshot.value?.organizationId ?? null);
  const stored = signal<{ of: Guid | null; events: readonly ChecklistEvent[] }>({ of: null, events: [] });
  const unreadable = signal(0);
  const problem = signal<Error | null>(null);
  const ready = computed(() => stored.value.of !== null && stored.value.of === organizationId.value);
  const checklist = computed(() => readChecklist(ready.value ? stored.value.events : []));
  const progress = computed(() => readProgress(allSteps, checklist.value, snapshot.value));
  const leftOut = computed(() => leftOutMailboxes(checklist.value, snapshot.value?.mailboxes ?? []));
  const chosen = computed(() => chosenMailboxes(checklist.value, snapshot.value?.mailboxes ?? []));

  /** Where each of the chosen mailboxes stands; those that cannot be told are left out. */
  const standings = computed(() => {
    const read = snapshot.value;
    if (!read) return [];
    return chosen.value.flatMap((mailbox) => {
      const line = lifecycleOf(mailbox, read.organization, profileOfMailbox(read, mailbox));
      return 'state' in line ? [{ mailbox, state: line.state }] : [];
    });
  });
  const stations = computed(() => {
    const counts = Object.fromEntries(LIFECYCLE_STATES.map((state) => [state, 0])) as Record<
      LifecycleState,
      number
    >;
    for (const { state } of standings.value) counts[state] += 1;
    return counts;
  });
  const failed = computed(() =>
    standings.value.flatMap(({ mailbox, state }) => (state === 'error' ? [mailbox] : [])),
  );

  async function load(id: Guid): Promise<void> {
    try {
      const read = await checklists.read(id);
      if (organizationId.peek() !== id) return;
      stored.value = { of: id, events: read.events };
      unreadable.value = read.unreadable;
    } catch (error) {
      problem.value = error instanceof Error ? error : new Error(String(error));
    }
  }

  // One after the other, so that what is stored has the order of what was done.
  const order = inTurn();
  const append = (...events: ChecklistEvent[]): Promise<void> =>
    order(async () => {
      const id = organizationId.peek();
      if (!id || stored.peek().of !== id) return;
      try {
        for (const event of events) await checklists.append(id, event);
        stored.value = { of: id, events: [...stored.peek().events, ...events] };
        problem.value = null;
        tabs.announce('checklist', id);
      } catch (error) {
        problem.value = error instanceof Error ? error : new Error(String(error));
      }
    });

  const at = () => snapshot.peek()?.readOn ?? now();

  const stopLoading = effect(() => {
    const id = organizationId.value;
    if (id) void load(id);
  });

  const unnoted = () => (ready.peek() ? newSightings(progress.peek()) : []);
  // What is seen while it is being written down is looked at after that.
  const note = oneAtATime(async () => {
    const events = unnoted().map((sighting) => ({ kind: 'sighting' as const, at: at(), ...sighting }));
    if (events.length > 0) await append(...events);
  });
  const stopNoting = effect(() => {
    if (ready.value && progress.value) void note();
  });

  const stopListening = tabs.listen(({ what, about: id }) => {
    if (what === 'checklist' && id !== undefined && id === organizationId.peek()) void load(id);
  });

  return {
    progress,
    checklist,
    chosen,
    leftOut,
    failed,
    stations,
    ready,
    unreadable,
    problem,
    tick: (step) => append({ kind: 'tick', step, at: at() }),
    untick: (step) => append({ kind: 'untick', step, at: at() }),
    choose: (group, option) => append({ kind: 'choice', group, option, at: at() }),
    chooseMailboxes: (ids) => append({ kind: 'mailboxes', ids, at: at() }),
    undo: () => append({ kind: 'undo', at: at() }),
    reset: () => append({ kind: 'reset', at: at() }),
    stop() {
      stopLoading();
      stopNoting();
      stopListening();
    },
  };
}
