import type { ExchangeFacts } from '../../domain/exchange-side';
import type { MailboxSeed } from '../../domain/scenario';
import { configured, enabled, failed } from '../packs/staff';

/** Where a mailbox may stand at the start, as the form for writers offers it. */
export const startingPoints = {
  untouched: {},
  waiting: { ...configured, approval: 'waiting' },
  rejected: { ...configured, approval: 'rejected' },
  tenantMissing: { ...configured, approval: 'tenantMissing' },
  noAddress: { ...configured, approval: 'noAddress' },
  approved: { ...configured, approval: 'approved' },
  enabled,
  failed,
  inactive: { record: 'inactive' },
} as const satisfies Record<string, NonNullable<MailboxSeed['sides']>>;

export type StartingPoint = keyof typeof startingPoints;

/** What may be wrong on the Exchange side of a mailbox, one at a time. */
export const mailboxFaults = {
  exists: false,
  addressKnown: false,
  licensed: false,
  signInEnabled: false,
  restEnabled: false,
  ewsEnabled: false,
  ewsLicensed: false,
  quota: 'full',
  reachable: false,
  storeAvailable: false,
  ownerHasPrivileges: false,
  syncOrganization: 'other',
} as const satisfies { [Fact in keyof ExchangeFacts]: ExchangeFacts[Fact] };

type SeededSides = NonNullable<MailboxSeed['sides']>;

/** A queue has no appointments. */
export function sidesAt(point: StartingPoint, isQueue: boolean): SeededSides {
  const { act, ...sides }: SeededSides = startingPoints[point];
  return isQueue || act === undefined ? sides : { ...sides, act };
}

/** What sides say beside what a mailbox is that nobody touched. */
const told = ({ record, act, ...sides }: SeededSides, isQueue: boolean): string =>
  JSON.stringify(
    Object.entries({
      ...sides,
      ...(record === 'inactive' ? { record } : {}),
      ...(act === undefined || (isQueue && act === 'off') ? {} : { act }),
    }).sort(),
  );

/** The starting point that a seed stands at; null where it is none of them. */
export function startingPointOf({ sides = {} }: MailboxSeed, isQueue: boolean): StartingPoint | null {
  const wanted = told(sides, isQueue);
  const names = Object.keys(startingPoints) as StartingPoint[];
  return names.find((name) => told(sidesAt(name, isQueue), isQueue) === wanted) ?? null;
}
