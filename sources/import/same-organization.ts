import { isInventedId } from '../../domain/invented-ids';
import type { Guid } from '../../domain/rows';
import type { TenantSnapshot } from '../../domain/snapshot';

/** Whether two readings are of one organization; `unknown` where they have nothing to compare. */
export type Relation = 'same' | 'other' | 'unknown';

function idsIn({
  mailboxes = [],
  profiles = [],
  users = [],
  queues = [],
  alerts = [],
}: TenantSnapshot): Set<Guid> {
  const ids = [
    ...profiles.map(({ emailserverprofileid }) => emailserverprofileid),
    ...users.map(({ systemuserid }) => systemuserid),
    ...queues.map(({ queueid }) => queueid),
    ...mailboxes.flatMap((row) => [
      row.mailboxid,
      row._emailserverprofile_value,
      row._regardingobjectid_value,
      row._ownerid_value,
    ]),
    ...alerts.map((row) => row._regardingobjectid_value),
  ];
  return new Set(ids.filter((id): id is Guid => Boolean(id) && !isInventedId(id ?? '')));
}

const addressesIn = ({ mailboxes = [], users = [] }: TenantSnapshot): Set<string> =>
  new Set(
    [
      ...mailboxes.map(({ emailaddress }) => emailaddress),
      ...users.map(({ internalemailaddress }) => internalemailaddress),
    ].flatMap((address) => (address ? [address.trim().toLowerCase()] : [])),
  );

const domainsIn = (addresses: ReadonlySet<string>): Set<string> =>
  new Set([...addresses].flatMap((address) => address.split('@')[1] ?? []));

const share = <Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean =>
  [...one].some((value) => other.has(value));

/** By the organization's own id; failing that by rows, addresses, and at last by the domains of addresses. */
export function relationOf(one: TenantSnapshot, other: TenantSnapshot): Relation {
  if (one.organizationId && other.organizationId) {
    return one.organizationId === other.organizationId ? 'same' : 'other';
  }
  if (share(idsIn(one), idsIn(other))) return 'same';
  const [here, there] = [addressesIn(one), addressesIn(other)];
  if (share(here, there)) return 'same';
  const [domains, others] = [domainsIn(here), domainsIn(there)];
  if (domains.size === 0 || others.size === 0) return 'unknown';
  return share(domains, others) ? 'unknown' : 'other';
}
