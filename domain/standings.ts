/** Where the mailboxes of a tenant stand: worked out once for all that stand the same. */

import { LIFECYCLE_COLUMNS } from './column-lists';
import { isServerToServer } from './exchange-online-profile';
import {
  type LifecycleState,
  lineOf,
  SIDE_STATES,
  type Side,
  type Sides,
  STANDING_STATES,
  type StandingState,
} from './lifecycle';
import { canTell, sidesOf } from './mailbox-columns';
import { combinationsOf, type PossibleSides, possibleSidesOf } from './possible-sides';
import type { EmailServerProfileRow, MailboxRow, OrganizationRow } from './rows';
import { profileOfMailbox, type TenantSnapshot } from './snapshot';

/** Of these only whether they hold something matters. */
const HELD: ReadonlySet<string> = new Set([
  'emailaddress',
  '_emailserverprofile_value',
  'receivingpostponeduntil',
  'postponesendinguntil',
  'receivingpostponeduntilforact',
]);

/** Everything that possible sides are worked out of: rows with the same key have the same. */
function shownKey(
  row: MailboxRow,
  organization: OrganizationRow | undefined,
  profile: EmailServerProfileRow | undefined,
): string {
  let key = `${profile && isServerToServer(profile)} ${organization?.requireapprovalforqueueemail} ${organization?.requireapprovalforuseremail}`;
  for (const column of LIFECYCLE_COLUMNS) {
    const value = row[column];
    key += ` ${value !== undefined && HELD.has(column) ? Boolean(value) : value}`;
  }
  return `${key} ${row.postponetestemailconfigurationuntil === undefined ? '' : Boolean(row.postponetestemailconfigurationuntil)}`;
}

/** Where a mailbox stands. */
export interface Standing {
  possible: PossibleSides;
  /** Different for every standing. */
  key: string;
  state: StandingState;
}

/** The state that a mailbox is in whatever the unread columns hold; null where that is not one state. */
function certainState(possible: PossibleSides): LifecycleState | null {
  let state: LifecycleState | null = null;
  for (const sides of combinationsOf(possible)) {
    const here = lineOf(sides).state;
    if (state !== null && state !== here) return null;
    state = here;
  }
  return state;
}

const SIDES = Object.keys(SIDE_STATES) as Side[];

/** The standings of one tenant's mailboxes: one object for all that stand the same, since few differ. */
export class Standings {
  readonly #exact = new Map<number, Standing>();
  readonly #others = new Map<string, Standing>();
  /** By what the columns show: all combinations of those that were not read are tried once for each. */
  readonly #shown = new Map<string, Standing>();

  /** @param profile the profile that the row names; undefined where it names none or it was not read */
  of(
    row: MailboxRow,
    organization: OrganizationRow | undefined,
    profile: EmailServerProfileRow | undefined,
  ): Standing {
    const sides = sidesOf(row, organization, profile, false);
    if (canTell(sides)) return this.#exactly(sides);
    const shown = shownKey(row, organization, profile);
    const known = this.#shown.get(shown);
    if (known) return known;
    const possible = possibleSidesOf(row, organization, profile);
    const key = SIDES.map((side) => possible[side].join('+')).join();
    const standing = this.#others.get(key) ?? {
      possible,
      key,
      state: certainState(possible) ?? ('unknown' as const),
    };
    this.#others.set(key, standing);
    this.#shown.set(shown, standing);
    return standing;
  }

  #exactly(sides: Sides): Standing {
    let code = 0;
    for (const side of SIDES) code = code * 8 + (SIDE_STATES[side] as readonly string[]).indexOf(sides[side]);
    const before = this.#exact.get(code);
    if (before) return before;
    const { record, profile, approval, policy, test, incoming, outgoing, act } = sides;
    const possible: PossibleSides = {
      record: [record],
      profile: [profile],
      approval: [approval],
      policy: [policy],
      test: [test],
      incoming: [incoming],
      outgoing: [outgoing],
      act: [act],
    };
    const standing = { possible, key: String(code), state: lineOf(sides).state };
    this.#exact.set(code, standing);
    return standing;
  }
}

/** How many mailboxes of a reading stand where. */
export function countStandings(snapshot: TenantSnapshot): Readonly<Record<StandingState, number>> {
  const standings = new Standings();
  const counts = Object.fromEntries(STANDING_STATES.map((state) => [state, 0])) as Record<
    StandingState,
    number
  >;
  for (const row of snapshot.mailboxes ?? [])
    counts[standings.of(row, snapshot.organization, profileOfMailbox(snapshot, row)).state] += 1;
  return counts;
}
