/** Asks the mailbox machine what it does in every region, at every event, whatever its guards answer. */
import { getNextSnapshot, type SnapshotFrom } from 'xstate';
import { INSIDE_GUARD_NAMES, type InsideGuard, OUTSIDE_GUARDS, type OutsideGuard } from './mailbox.guards';
import { type MailboxConfig, type MailboxEventType, type MailboxMachine, machineOf } from './mailbox.machine';
import { REGION_STATES, REGIONS, type Region } from './mailbox.regions';

/**
 * Of one event: the guards that it depends on, and for each region and state that answers it the next state, one letter
 * for each combination of the guards' answers (the first guard is the lowest bit): its place in the region's states, or
 * `-` where the event means nothing there.
 */
export interface EventMoves {
  outside: readonly OutsideGuard[];
  inside: readonly InsideGuard[];
  regions: Partial<Record<Region, Readonly<Record<string, string>>>>;
}

export interface MailboxMoves {
  events: Readonly<Partial<Record<MailboxEventType, EventMoves>>>;
  /** Where the cycle goes by itself, by whether a direction is enabled then: the states in their order. */
  settled: { none: string; some: string };
}

export type Guard = OutsideGuard | InsideGuard;
export const GUARDS: readonly Guard[] = [...OUTSIDE_GUARDS, ...INSIDE_GUARD_NAMES];

/** The machine with guards that answer as it was told last: made once, since a machine is dear and is asked often. */
function asking(machine: MailboxMachine, taken: Guard | undefined) {
  let yes: readonly Guard[] = [];
  return {
    machine: machine.provide({
      guards: Object.fromEntries(
        GUARDS.map((guard) => [guard, () => guard === taken || yes.includes(guard)]),
      ) as never,
    }),
    tell(guards: readonly Guard[]) {
      yes = guards;
    },
  };
}

type Asked = ReturnType<typeof asking>;

/** Every region on its state of that place, or on its last one where it has fewer. */
function standingAt(machine: MailboxMachine, place: number): SnapshotFrom<MailboxMachine> {
  const value = Object.fromEntries(
    REGIONS.map((region) => [region, REGION_STATES[region][place] ?? REGION_STATES[region].at(-1)]),
  );
  return machine.resolveState({ value: value as never });
}

const placeOf = (region: Region, { value }: SnapshotFrom<MailboxMachine>): number =>
  (REGION_STATES[region] as readonly string[]).indexOf(
    (value as Readonly<Record<string, string>>)[region] ?? '',
  );

/** Names of guards in a transition's guard, which may be put together of others. */
function namesIn(guard: unknown): Guard[] {
  if (typeof guard === 'string') return GUARDS.filter((name) => name === guard);
  if (typeof guard === 'object' && guard !== null && 'type' in guard) return namesIn(guard.type);
  if (typeof guard === 'function' && 'guards' in guard && Array.isArray(guard.guards)) {
    return guard.guards.flatMap(namesIn);
  }
  return [];
}

/** Every event of the machine with the guards that its transitions name. */
function guardsByEvent(machine: MailboxMachine): Map<string, Set<Guard>> {
  const found = new Map<string, Set<Guard>>();
  const nodes = [machine.root];
  for (const node of nodes) {
    nodes.push(...Object.values(node.states));
    for (const [type, transitions] of node.transitions) {
      const names = found.get(type) ?? new Set();
      for (const { guard } of transitions) for (const name of namesIn(guard)) names.add(name);
      found.set(type, names);
    }
  }
  return found;
}

const PLACES = Math.max(...REGIONS.map((region) => REGION_STATES[region].length));

/** A direction that is enabled keeps the cycle where the event takes it; where it settles is asked for apart. */
const SETTLES: Guard = 'a direction is enabled';

function movesOfEvent(
  { machine, tell }: Asked,
  type: MailboxEventType,
  named: ReadonlySet<Guard>,
): EventMoves {
  const outside = OUTSIDE_GUARDS.filter((guard) => named.has(guard));
  const inside = INSIDE_GUARD_NAMES.filter((guard) => named.has(guard));
  const asked: readonly Guard[] = [...outside, ...inside];
  const letters: Partial<Record<Region, Record<string, string>>> = {};
  for (let answers = 0; answers < 1 << asked.length; answers += 1) {
    const yes = asked.filter((_, bit) => answers & (1 << bit));
    tell(asked.includes(SETTLES) ? yes : [...yes, SETTLES]);
    for (let place = 0; place < PLACES; place += 1) {
      const before = standingAt(machine, place);
      const moved = new Set(
        machine.getTransitionData(before as never, { type }).map(({ source }) => source.path[0]),
      );
      const after = getNextSnapshot(machine, before, { type });
      for (const region of REGIONS) {
        const state = REGION_STATES[region][place];
        if (state === undefined) continue;
        letters[region] ??= {};
        const next = placeOf(region, after);
        letters[region][state] = `${letters[region][state] ?? ''}${moved.has(region) ? next : '-'}`;
      }
    }
  }
  const regions = Object.fromEntries(
    Object.entries(letters)
      .map(([region, states]) => [
        region,
        Object.fromEntries(Object.entries(states).filter(([, each]) => /[^-]/.test(each))),
      ])
      .filter(([, states]) => Object.keys(states as object).length > 0),
  );
  return { outside, inside, regions };
}

/** Where the cycle settles when nothing happens but that a direction is enabled, or none is. */
function settledWith({ machine, tell }: Asked, yes: readonly Guard[]): string {
  tell(yes);
  return REGION_STATES.cycle
    .map((_, place) => {
      const nothing = { type: 'nothing' as MailboxEventType };
      return placeOf('cycle', getNextSnapshot(machine, standingAt(machine, place), nothing));
    })
    .join('');
}

/** The line through the regions decides nothing of them, and is read from the columns by `lineOf`: left out, asking is quick. */
function withoutLine(config: MailboxConfig): MailboxConfig {
  const { lifecycle: _, ...states } = config.states;
  return { ...config, states } as MailboxConfig;
}

/**
 * @param taken a guard that is as good as taken away: it never says no
 * @param only events to ask for, where not all are wanted
 */
export function movesOf(
  config: MailboxConfig,
  taken?: Guard,
  only: (type: string) => boolean = () => true,
): MailboxMoves {
  const machine = machineOf(withoutLine(config));
  const asked = asking(machine, taken);
  const events = [...guardsByEvent(machine)]
    .filter(([type]) => type !== '' && only(type))
    .map(([type, named]) => [type, movesOfEvent(asked, type as MailboxEventType, named)]);
  return {
    events: Object.fromEntries(events),
    settled: { none: settledWith(asked, []), some: settledWith(asked, [SETTLES]) },
  };
}
