/** Reads what the question about one person looks at: at most ten requests, and never a subject, a body or another's address. */
import { type DataverseClient, DataverseError, type ListRequest } from '../dataverse/client';
import type { Person } from '../domain/arrival/person';
import { PERSON_COLUMNS } from '../domain/arrival/person-rows';
import { EmailStatus } from '../domain/choices';
import { NEWEST_SINCE } from '../domain/columns';
import { isForQueue } from '../domain/mailbox-columns';
import type { Guid, MailboxRow } from '../domain/rows';
import type { TenantSnapshot, Unseen } from '../domain/snapshot';
import { isAtLeast, parseVersion } from '../domain/version';
import { patiently } from './patience';
import { type PersonParts, personPart } from './person-schema';
import { readPrivilegesOf } from './privilege-reader';

/** So many of the latest tell what there is to tell. */
const LATEST = 50;

/** First version with the column. */
const NEWEST_COLUMNS: readonly string[] = ['acsenabledforoutgoingemail'];

const WAITING = [EmailStatus.PendingSend, EmailStatus.Sending, EmailStatus.Failed]
  .map((status) => `statuscode eq ${status}`)
  .join(' or ');

/** Items that failed, or that are there on one side only. */
const AMISS = 'lastsyncerroroccurredon ne null or isdeletedinexchange eq true or isunlinkedincrm eq true';

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

function isNewest(version: string | undefined): boolean {
  const [now, first] = [version ? parseVersion(version) : null, parseVersion(NEWEST_SINCE)];
  return now !== null && first !== null && isAtLeast(now, first);
}

/** What is known of a mailbox without another request, such as from a file. */
export function personOf(snapshot: TenantSnapshot, mailbox: MailboxRow): Person {
  const { organization } = snapshot;
  return {
    mailboxid: mailbox.mailboxid,
    kind: isForQueue(mailbox) ? 'queue' : mailbox._regardingobjectid_value ? 'user' : 'unknown',
    readOn: snapshot.readOn,
    requests: 0,
    ...(organization?.orgdborgsettings === undefined
      ? {}
      : { organization: { orgdborgsettings: organization.orgdborgsettings } }),
    unseen: [],
  };
}

interface Surroundings {
  wait(milliseconds: number): Promise<void>;
}

class PersonReader {
  readonly unseen: Unseen[] = [];
  requests = 0;

  constructor(
    private readonly client: DataverseClient,
    private readonly surroundings: Surroundings,
  ) {}

  /** What is refused is told, and the rest goes on. @throws DataverseError where nobody answers */
  async #read<Value>(what: string, read: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await patiently(() => {
        this.requests += 1;
        return read();
      }, this.surroundings);
    } catch (error) {
      if (!(error instanceof DataverseError) || error.status === 0) throw error;
      this.unseen.push({ what, why: error.message, status: error.status });
      return undefined;
    }
  }

  async row<Part extends keyof PersonParts>(
    part: Part,
    set: string,
    id: Guid | null | undefined,
    columns: readonly string[],
  ): Promise<PersonParts[Part] | undefined> {
    if (!id) return undefined;
    const answer = await this.#read(set, () =>
      this.client.get<unknown>(`${set}(${id})?$select=${columns.join(',')}`),
    );
    return answer && personPart(part, answer.body);
  }

  async rows(request: ListRequest): Promise<unknown[] | undefined> {
    return this.#read(request.set, async () => {
      for await (const page of this.client.pages<unknown>({ ...request, pageSize: LATEST })) return page;
      return [];
    });
  }

  privileges(user: Guid): Promise<readonly string[] | undefined> {
    return this.#read('RetrieveUserPrivileges', () =>
      readPrivilegesOf(this.client, { kind: 'user', id: user }),
    );
  }
}

const madeOf = <Part extends 'exchangesyncidmappings' | 'emails'>(part: Part, rows: readonly unknown[]) =>
  rows.flatMap((row) => personPart(part, row) ?? []);

/**
 * @throws DataverseError where nobody answers
 */
export async function readPerson(
  client: DataverseClient,
  snapshot: TenantSnapshot,
  mailbox: MailboxRow,
  surroundings: Surroundings,
): Promise<Person> {
  const reader = new PersonReader(client, surroundings);
  const known = personOf(snapshot, mailbox);
  const { mailboxid: id, emailaddress: address, _ownerid_value: owner } = mailbox;
  const of = mailbox._regardingobjectid_value;
  const latest = { orderBy: 'createdon desc', select: PERSON_COLUMNS.emails };
  const columns = PERSON_COLUMNS.mailboxes.filter(
    (column) => isNewest(snapshot.version) || !NEWEST_COLUMNS.includes(column),
  );
  const [row, filter, profile, organization, items, waiting, received, found, privileges] = await Promise.all(
    [
      reader.row('mailboxes', 'mailboxes', id, columns),
      known.kind === 'queue'
        ? reader.row('filters', 'queues', of, PERSON_COLUMNS.queues)
        : reader.row('filters', 'usersettingscollection', of, PERSON_COLUMNS.usersettingscollection),
      reader.row(
        'emailserverprofiles',
        'emailserverprofiles',
        mailbox._emailserverprofile_value,
        PERSON_COLUMNS.emailserverprofiles,
      ),
      reader.row('organizations', 'organizations', snapshot.organizationId, PERSON_COLUMNS.organizations),
      owner
        ? reader.rows({
            set: 'exchangesyncidmappings',
            select: PERSON_COLUMNS.exchangesyncidmappings,
            filter: `_ownerid_value eq ${owner} and (${AMISS})`,
            orderBy: 'lastsyncerroroccurredon desc',
            top: LATEST,
          })
        : undefined,
      reader.rows({
        ...latest,
        set: 'emails',
        filter: `_sendermailboxid_value eq ${id} and (${WAITING})`,
        top: LATEST,
      }),
      reader.rows({ ...latest, set: 'emails', filter: `_receivingmailboxid_value eq ${id}`, top: 1 }),
      address
        ? reader.rows({
            set: 'emailsearches',
            select: PERSON_COLUMNS.emailsearches,
            filter: `emailaddress eq ${quoted(address)}`,
            top: LATEST,
          })
        : undefined,
      owner && known.kind !== 'queue' ? reader.privileges(owner) : undefined,
    ],
  );
  return {
    ...known,
    requests: reader.requests,
    ...(row ? { mailbox: row } : {}),
    ...(filter ? { filter } : {}),
    ...(profile ? { profile } : {}),
    ...(organization ? { organization } : {}),
    ...(items ? { items: madeOf('exchangesyncidmappings', items) } : {}),
    ...(waiting ? { waiting: madeOf('emails', waiting) } : {}),
    ...(received ? { lastReceived: madeOf('emails', received)[0]?.createdon ?? null } : {}),
    ...(found ? { addressRows: found.length } : {}),
    ...(privileges ? { privileges } : {}),
    // Both lists of mails are of one table.
    unseen: reader.unseen.filter(
      ({ what }, place) => reader.unseen.findIndex((each) => each.what === what) === place,
    ),
  };
}
