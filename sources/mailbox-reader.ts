/**
 * Reads what a diagnosis of one mailbox looks at, and no more: the mailbox with what it belongs to, and of the
 * others those few that show whether a trouble is its own or everybody's.
 */
import type { DataverseClient } from '../dataverse/client';
import { RowState, TestStatus } from '../domain/choices';
import { isForQueue } from '../domain/mailbox-columns';
import type { Guid, MailboxRow } from '../domain/rows';
import type { TenantSnapshot } from '../domain/snapshot';
import { type RowsOptions as Options, type ReadRows, readPlace, readRows, TROUBLE } from './tenant-reader';

const FAILED = ['incomingemailstatus', 'outgoingemailstatus', 'actstatus']
  .map((column) => `${column} eq ${TestStatus.Failure}`)
  .join(' or ');
const ENABLED =
  '(enabledforincomingemail eq true or enabledforoutgoingemail eq true or enabledforact eq true)';

/** So many of the others show a pattern; a count of all is not needed. */
const OTHERS = 5;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Others whose columns tell about the whole organization, or about the profile. */
function othersOf(client: DataverseClient, mailbox: MailboxRow, options: Options) {
  const read = (which: Parameters<typeof readRows>[3]) => readRows(client, 'mailboxes', options, which);
  const profile = mailbox._emailserverprofile_value;
  const active = `statecode eq ${RowState.Active}`;
  return Promise.all([
    read({ orderBy: 'lastsuccessfulsynccompletedon desc', top: 1 }),
    read({ orderBy: 'processinglastattemptedon desc', top: 1 }),
    read({ orderBy: 'testmailboxaccesscompletedon desc', top: 1 }),
    read({ filter: `testemailconfigurationscheduled eq true and ${active}`, top: OTHERS }),
    ...(mailbox.emailaddress
      ? [read({ filter: `emailaddress eq ${quoted(mailbox.emailaddress)} and ${active}`, top: OTHERS })]
      : []),
    ...(profile
      ? [
          read({
            filter: `_emailserverprofile_value eq ${profile} and ${active} and (${FAILED})`,
            top: OTHERS,
          }),
          read({ filter: `_emailserverprofile_value eq ${profile} and ${active} and ${ENABLED}`, top: 1 }),
        ]
      : []),
  ]);
}

/** The user or queue that the mailbox belongs to. */
async function regardingOf(client: DataverseClient, mailbox: MailboxRow, options: Options) {
  const id = mailbox._regardingobjectid_value;
  if (!id) return { unseen: [] };
  if (isForQueue(mailbox)) {
    const { rows, unseen } = await readRows(client, 'queues', options, { filter: `queueid eq ${id}` });
    return { ...(rows ? { queues: rows } : {}), unseen };
  }
  const { rows, unseen } = await readRows(client, 'systemusers', options, {
    filter: `systemuserid eq ${id}`,
  });
  return { ...(rows ? { users: rows } : {}), unseen };
}

const rowsOf = <Row>(parts: readonly ReadRows<Row>[]): Row[] => parts.flatMap(({ rows = [] }) => rows);

/**
 * Null where there is no mailbox of that id; a snapshot without mailboxes where it may not be read.
 * @param basics organization, version and caller, as they were read before
 */
export async function readAroundMailbox(
  client: DataverseClient,
  id: Guid,
  basics: TenantSnapshot,
  options: Options,
): Promise<TenantSnapshot | null> {
  const asked = await readRows(client, 'mailboxes', options, { filter: `mailboxid eq ${id}` });
  if (!asked.rows) return { ...basics, unseen: [...basics.unseen, ...asked.unseen] };
  const [mailbox] = asked.rows;
  if (!mailbox) return null;
  const [others, regarding, profiles, place] = await Promise.all([
    othersOf(client, mailbox, options),
    regardingOf(client, mailbox, options),
    readRows(client, 'emailserverprofiles', options),
    readPlace(client),
  ]);
  const byId = new Map([mailbox, ...rowsOf(others)].map((row) => [row.mailboxid, row]));
  const subjects = [
    ...byId.keys(),
    ...(mailbox._emailserverprofile_value ? [mailbox._emailserverprofile_value] : []),
  ];
  const about = subjects.map((subject) => `_regardingobjectid_value eq ${subject}`).join(' or ');
  const alerts = await readRows(client, 'tracelogs', options, { filter: `${TROUBLE} and (${about})` });
  return {
    ...basics,
    ...place,
    ...(profiles.rows ? { profiles: profiles.rows } : {}),
    mailboxes: [...byId.values()],
    ...('users' in regarding ? { users: regarding.users } : {}),
    ...('queues' in regarding ? { queues: regarding.queues } : {}),
    ...(alerts.rows ? { alerts: alerts.rows } : {}),
    unseen: [...basics.unseen, ...asked.unseen, ...profiles.unseen, ...regarding.unseen, ...alerts.unseen],
  };
}
