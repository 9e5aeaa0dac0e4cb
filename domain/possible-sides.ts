/** Where a mailbox may stand when not every column was read: each side with all that it may be. */
import { ActDelivery, Approval, IncomingDelivery, OutgoingDelivery, RowState, TestStatus } from './choices';
import { isServerToServer } from './exchange-online-profile';
import {
  DIRECTIONS,
  type Direction,
  type LifecycleState,
  type Line,
  lineOf,
  SIDE_STATES,
  type Side,
  type Sides,
} from './lifecycle';
import {
  approvalSide,
  DIRECTION_COLUMNS,
  directionState,
  isForQueue,
  type LifecycleColumns,
  testSide,
} from './mailbox-columns';
import { type EmailServerProfileRow, type MailboxRow, type OrganizationRow, REGARDING_TABLE } from './rows';

export type PossibleSides = { [S in Side]: readonly Sides[S][] };

/** What an unread column may hold, as far as a side looks at it. */
const MAY_HOLD: Partial<{ [C in keyof LifecycleColumns]: readonly LifecycleColumns[C][] }> = {
  emailaddress: [null, 'address'],
  emailrouteraccessapproval: Object.values(Approval),
  isemailaddressapprovedbyo365admin: [false, true],
  testemailconfigurationscheduled: [false, true],
  processingstatecode: [0, 1],
  transientfailurecount: [0, 1],
  [REGARDING_TABLE]: ['systemuser', 'queue'],
  incomingemaildeliverymethod: Object.values(IncomingDelivery),
  outgoingemaildeliverymethod: Object.values(OutgoingDelivery),
  actdeliverymethod: Object.values(ActDelivery),
  ...Object.fromEntries(
    DIRECTIONS.flatMap((direction) => {
      const { status, enabled, postponed } = DIRECTION_COLUMNS[direction];
      return [
        [status, Object.values(TestStatus)],
        [enabled, [false, true]],
        [postponed, [null, 'moment']],
      ];
    }),
  ),
};

/** Every answer of `read`, over all that the unread ones of its columns may hold. */
function everyAnswer<State>(
  row: MailboxRow,
  columns: readonly (keyof LifecycleColumns)[],
  read: (row: LifecycleColumns) => State,
): readonly State[] {
  let rows: Partial<LifecycleColumns>[] = [row];
  for (const column of columns) {
    if (row[column] !== undefined) continue;
    const values = MAY_HOLD[column] ?? [];
    rows = rows.flatMap((each) => values.map((value) => ({ ...each, [column]: value })));
  }
  return [...new Set(rows.map((each) => read(each as LifecycleColumns)))];
}

function directionOptions(row: MailboxRow, direction: Direction): readonly Sides[Direction][] {
  const { method, status, enabled, postponed } = DIRECTION_COLUMNS[direction];
  const columns = [method, status, enabled, postponed, 'transientfailurecount', REGARDING_TABLE] as const;
  return everyAnswer(row, columns, (each) => directionState(each, direction));
}

function profileOptions(row: MailboxRow, serverToServer: boolean | undefined): PossibleSides['profile'] {
  const named = serverToServer === undefined ? (['serverToServer', 'other'] as const) : null;
  const known = named ?? ([serverToServer ? 'serverToServer' : 'other'] as const);
  if (row._emailserverprofile_value === undefined) return ['none', ...known];
  return row._emailserverprofile_value === null ? ['none'] : known;
}

function policyOptions(row: MailboxRow, organization: OrganizationRow | undefined): PossibleSides['policy'] {
  const queues = organization?.requireapprovalforqueueemail;
  const users = organization?.requireapprovalforuseremail;
  const gates = row[REGARDING_TABLE] === undefined ? [queues, users] : [isForQueue(row) ? queues : users];
  const answers = gates.flatMap((gate) =>
    gate === undefined
      ? (['required', 'waived'] as const)
      : gate
        ? (['required'] as const)
        : (['waived'] as const),
  );
  return [...new Set(answers)];
}

export function possibleSidesOf(
  row: MailboxRow,
  organization: OrganizationRow | undefined,
  profile: EmailServerProfileRow | undefined,
): PossibleSides {
  return {
    record:
      row.statecode === undefined
        ? SIDE_STATES.record
        : [row.statecode === RowState.Active ? 'active' : 'inactive'],
    profile: profileOptions(row, profile && isServerToServer(profile)),
    approval: everyAnswer(
      row,
      ['emailaddress', 'emailrouteraccessapproval', 'isemailaddressapprovedbyo365admin'],
      approvalSide,
    ),
    policy: policyOptions(row, organization),
    test: everyAnswer(row, ['testemailconfigurationscheduled', 'processingstatecode'], testSide),
    incoming: directionOptions(row, 'incoming'),
    outgoing: directionOptions(row, 'outgoing'),
    act: directionOptions(row, 'act'),
  };
}

/** Every combination of what the sides may be. */
export function* combinationsOf(possible: PossibleSides): Generator<Sides> {
  for (const record of possible.record)
    for (const profile of possible.profile)
      for (const approval of possible.approval)
        for (const policy of possible.policy)
          for (const test of possible.test)
            for (const incoming of possible.incoming)
              for (const outgoing of possible.outgoing)
                for (const act of possible.act)
                  yield { record, profile, approval, policy, test, incoming, outgoing, act };
}

/** The lines that the mailbox may be on, one for each state. */
export function possibleLines(possible: PossibleSides): Line[] {
  const lines = new Map<LifecycleState, Line>();
  for (const sides of combinationsOf(possible)) {
    const line = lineOf(sides);
    lines.set(line.state, line);
  }
  return [...lines.values()];
}
