import { CHUNK_ROWS } from '../../dataverse/simulated/row-store';
import type { TenantChunk } from '../../db/tenants';
import type { Guid, MailboxColumns } from '../../domain/rows';
import { emptyMailbox } from '../support/rows';

const FIRST_NAMES = ['Ana', 'Bor', 'Cvetka', 'Dušan', 'Eva', 'Franc', 'Gaja', 'Hana', 'Ivan', 'Jelka'];
const LAST_NAMES = [
  'Novak',
  'Horvat',
  'Kovačič',
  'Krajnc',
  'Zupančič',
  'Potočnik',
  'Mlakar',
  'Kos',
  'Vidmar',
];
const SYNCED = '2026-11-23T08:00:00Z';
const PROFILE = guidOf(0, 'eeee');

/** A row id that is different for every number and looks like a real one in length. */
export function guidOf(number: number, kind = 'aaaa'): Guid {
  return `${number.toString(16).padStart(8, '0')}-${kind}-4000-8000-000000000000`;
}

/** Complete mailbox rows in the states that a tenant shows side by side; the same ones every time. */
export function makeMailboxes(count: number): MailboxColumns[] {
  return Array.from({ length: count }, (_, number) => ({
    ...emptyMailbox(),
    mailboxid: guidOf(number),
    name: nameOf(number),
    emailaddress: `user.${number}@contoso.com`,
    _emailserverprofile_value: PROFILE,
    _regardingobjectid_value: guidOf(number, 'bbbb'),
    _ownerid_value: guidOf(number, 'bbbb'),
    ...stateOf(number),
    versionnumber: number + 1,
  }));
}

/** The rows of one table as a tenant saves them. */
export function chunksOf(table: string, rows: readonly unknown[]): TenantChunk[] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK_ROWS) }, (_, chunk) => ({
    table,
    chunk,
    rows: rows.slice(chunk * CHUNK_ROWS, (chunk + 1) * CHUNK_ROWS),
  }));
}

/** The core of a tenant: small, whatever the tenant's size. */
export function makeCore() {
  return {
    id: guidOf(0, 'ffff'),
    scenario: 'bench',
    version: '9.2.24121.00000',
    now: Date.parse(SYNCED),
    speed: 1,
  };
}

function nameOf(number: number): string {
  const first = FIRST_NAMES[number % FIRST_NAMES.length];
  return `${first} ${LAST_NAMES[number % LAST_NAMES.length]} ${number}`;
}

/** Six of ten enabled, two approved, one waiting for approval, one failed. */
function stateOf(number: number): Partial<MailboxColumns> {
  const wanted = {
    incomingemaildeliverymethod: 2,
    outgoingemaildeliverymethod: 2,
    actdeliverymethod: 1,
  } as const;
  const approved = { emailrouteraccessapproval: 1, isemailaddressapprovedbyo365admin: true } as const;
  const digit = number % 10;
  if (digit === 0) return { ...wanted, emailrouteraccessapproval: 2 };
  if (digit < 3) return { ...wanted, ...approved };
  const tested = { testmailboxaccesscompletedon: SYNCED, modifiedon: SYNCED };
  if (digit === 3) return { ...wanted, ...approved, ...tested, incomingemailstatus: 2, mailboxstatus: 2 };
  return {
    ...wanted,
    ...approved,
    ...tested,
    incomingemailstatus: 1,
    outgoingemailstatus: 1,
    actstatus: 1,
    mailboxstatus: 1,
    enabledforincomingemail: true,
    enabledforoutgoingemail: true,
    enabledforact: true,
    lastsuccessfulsynccompletedon: SYNCED,
  };
}
