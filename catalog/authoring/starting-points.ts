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

/** The starting point that a seed stands at; null where the form does not know it. */
export function startingPointOf({ sides = {} }: MailboxSeed): StartingPoint | null {
  const { record, ...rest } = sides;
  const wanted = JSON.stringify(
    Object.entries({ ...rest, ...(record === 'inactive' ? { record } : {}) }).sort(),
  );
  const names = Object.keys(startingPoints) as StartingPoint[];
  return names.find((name) => JSON.stringify(Object.entries(startingPoints[name]).sort()) === wanted) ?? null;
}
