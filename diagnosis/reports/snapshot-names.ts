/** Whom and what a reading names. */
import type { Guid, MailboxRow } from '../../domain/rows';
import type { TenantSnapshot } from '../../domain/snapshot';
import { ADDRESS, GUID, HOST, type Mentioned, type Person, PUBLIC_HOST } from './pseudonym-names';
import { folded } from './replacing';
import { COLUMN_TREATMENTS, type Row, type TreatedSet } from './snapshot-columns';

/** The product calls it so in every tenant. */
const NAME_OF_EVERYBODY = 'Microsoft Exchange Online';

const told = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.flatMap((text) => text?.trim() || []);

function peopleIn(snapshot: TenantSnapshot): Person[] {
  const { mailboxes = [], users = [], queues = [], exchangeMailboxes = [], caller } = snapshot;
  const owners = new Map<Guid, Person>([
    ...users.map(({ systemuserid, fullname, internalemailaddress, domainname }): [Guid, Person] => [
      systemuserid,
      { names: told([fullname]), addresses: told([internalemailaddress, domainname]) },
    ]),
    ...queues.map(({ queueid, name, emailaddress }): [Guid, Person] => [
      queueid,
      { names: told([name]), addresses: told([emailaddress]) },
    ]),
  ]);
  const ofMailbox = ({ name, emailaddress, _regardingobjectid_value: of }: MailboxRow): Person => {
    const owner = of ? owners.get(of) : undefined;
    return {
      names: [...told([name]), ...(owner?.names ?? [])],
      addresses: [...told([emailaddress]), ...(owner?.addresses ?? [])],
    };
  };
  return [
    ...mailboxes.map(ofMailbox),
    ...owners.values(),
    ...exchangeMailboxes.map(({ name, address, addresses = [] }) => ({
      names: told([name]),
      addresses: told([address, ...addresses]),
    })),
    ...(caller?.fullname ? [{ names: told([caller.fullname]), addresses: [] }] : []),
  ];
}

/** Every text of every row, with what becomes of it. */
function* textsIn(snapshot: TenantSnapshot) {
  const { organization, profiles, mailboxes, users, queues, alerts } = snapshot;
  const tables: readonly (readonly [TreatedSet, readonly object[] | undefined])[] = [
    ['organizations', organization && [organization]],
    ['emailserverprofiles', profiles],
    ['mailboxes', mailboxes],
    ['systemusers', users],
    ['queues', queues],
    ['tracelogs', alerts],
  ];
  for (const [set, rows = []] of tables) {
    const treatments = COLUMN_TREATMENTS[set];
    for (const row of rows) {
      for (const [property, text] of Object.entries(row as Row)) {
        const treatment = treatments.get(property);
        if (treatment && typeof text === 'string') yield { treatment, text };
      }
    }
  }
  for (const { why } of snapshot.unseen) yield { treatment: 'told', text: why } as const;
}

export function mentionedInSnapshot(snapshot: TenantSnapshot): Mentioned {
  const { name, organization, organizationId, tenantId, profiles = [], caller } = snapshot;
  const others = new Set<string>();
  const hosts = new Set<string>();
  const guids = new Set(told([organizationId, tenantId, caller?.systemuserid]).map(folded));
  const read = new Set<string>();
  for (const { treatment, text } of textsIn(snapshot)) {
    if (read.has(`${treatment} ${text}`)) continue;
    read.add(`${treatment} ${text}`);
    if (treatment === 'name') others.add(text.trim());
    const host = treatment === 'server' ? HOST.exec(text)?.[1] : undefined;
    if (host && !PUBLIC_HOST.test(host)) hosts.add(host);
    for (const [address] of text.matchAll(ADDRESS)) others.add(address);
    for (const [guid] of text.matchAll(GUID)) guids.add(folded(guid));
  }
  others.delete(NAME_OF_EVERYBODY);
  return {
    people: peopleIn(snapshot),
    others,
    hosts,
    guids,
    tenants: told([name, organization?.name]),
    profiles: told(profiles.map((profile) => profile.name)).filter((each) => each !== NAME_OF_EVERYBODY),
  };
}
