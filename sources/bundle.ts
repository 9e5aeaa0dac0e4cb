import type { TenantSnapshot, Unseen } from '../domain/snapshot';
import { BUNDLE_MARK, BUNDLE_VERSION, type Bundle, type BundleRow, LONGEST_REASON } from './bundle-schema';
import { KEPT_COLUMNS, type KeptColumn, nameColumnOf, type SnapshotSet } from './import/kept-columns';

/** What a diagnosis may look at of a row: its columns, and the names of lookups where a file has no ids. */
const columnsOf = (set: SnapshotSet): readonly KeptColumn[] =>
  KEPT_COLUMNS[set].flatMap((kept) =>
    !kept.namesTable && 'targets' in kept.column ? [kept, nameColumnOf(kept)] : [kept],
  );

function table(set: SnapshotSet, rows: readonly object[]) {
  const columns = columnsOf(set);
  const value = rows.map((row): BundleRow => {
    const cells: Readonly<Record<string, unknown>> = { ...row };
    // What nobody filled and is never null is absent.
    const told = columns.filter(
      ({ property, orNull }) => cells[property] !== undefined && (orNull || cells[property] !== null),
    );
    return Object.fromEntries(told.map(({ property }) => [property, cells[property]]));
  });
  return { value };
}

function unseenPart({ what, why, status }: Unseen) {
  return { what, why: why.slice(0, LONGEST_REASON), ...(status === undefined ? {} : { status }) };
}

/** A reading as a file to hand on: imported, it is the same tenant to a diagnosis. */
export function bundleOf(snapshot: TenantSnapshot): Bundle {
  const { organizationId, name, version, readOn, caller, tenantId, environmentId, localTimes } = snapshot;
  const { deployment, exchange, cloud, byLabel, unseen } = snapshot;
  const { organization, profiles, mailboxes, users, queues, alerts } = snapshot;
  const user = caller?.systemuserid;
  const detail = {
    ...(tenantId ? { TenantId: tenantId } : {}),
    ...(environmentId ? { EnvironmentId: environmentId } : {}),
    ...(name ? { FriendlyName: name } : {}),
  };
  return {
    [BUNDLE_MARK]: BUNDLE_VERSION,
    writtenBy: 'product',
    readOn,
    ...(user || organizationId
      ? {
          WhoAmI: {
            ...(user ? { UserId: user } : {}),
            ...(organizationId ? { OrganizationId: organizationId } : {}),
          },
        }
      : {}),
    ...(version ? { RetrieveVersion: { Version: version } } : {}),
    ...(Object.keys(detail).length > 0 ? { RetrieveCurrentOrganization: { Detail: detail } } : {}),
    ...(caller?.privileges
      ? {
          RetrieveUserPrivileges: {
            RolePrivileges: caller.privileges.map((each) => ({ PrivilegeName: each })),
          },
        }
      : {}),
    ...(caller?.fullname ? { caller: { fullname: caller.fullname } } : {}),
    ...(deployment ? { deployment } : {}),
    ...(exchange ? { exchange } : {}),
    ...(cloud ? { cloud } : {}),
    ...(localTimes ? { localTimes } : {}),
    ...(byLabel ? { byLabel: [...byLabel] } : {}),
    unseen: unseen.map(unseenPart),
    ...(organization ? { organizations: table('organizations', [organization]) } : {}),
    ...(profiles ? { emailserverprofiles: table('emailserverprofiles', profiles) } : {}),
    ...(mailboxes ? { mailboxes: table('mailboxes', mailboxes) } : {}),
    ...(users ? { systemusers: table('systemusers', users) } : {}),
    ...(queues ? { queues: table('queues', queues) } : {}),
    ...(alerts ? { tracelogs: table('tracelogs', alerts) } : {}),
  };
}
