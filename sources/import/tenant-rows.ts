import { tables } from '../../dataverse/tables';
import type { ExchangeMailbox, ExchangeOrganization } from '../../domain/exchange-mailbox';
import type { UnseenReason } from '../../domain/imports';
import type { Moment } from '../../domain/rows';
import type { TenantSnapshot, Unseen } from '../../domain/snapshot';
import type { ListedRows } from '../table-columns';
import { withAlertsByName } from './alerts-by-name';
import { KEPT_COLUMNS, SNAPSHOT_SETS, type SnapshotSet } from './kept-columns';
import { withNamedLookups } from './named-lookups';
import type { Problems } from './problems';
import { withRegarding } from './regarding';
import { type ImportedRow, type ReadColumn, RowMaker, type RowMakerOptions } from './row-maker';

/** What of a column could not be told although the file has it, by logical names. */
export type ColumnReasons = ReadonlyMap<string, UnseenReason>;

interface TableRead {
  rows: Map<string, ImportedRow>;
  reasons: Map<string, UnseenReason>;
  makers: RowMaker[];
}

/** What else a file tells of its tenant. */
export type TenantFacts = Pick<
  TenantSnapshot,
  'organizationId' | 'name' | 'version' | 'caller' | 'tenantId' | 'environmentId' | 'localTimes'
>;

/** Say nothing that a diagnosis looks at. */
const UNIMPORTANT = new Set(['versionnumber', 'createdon']);

/** Gathers the rows of a file, each once, and makes a snapshot of them. */
export class TenantRows {
  readonly #problems: Problems;
  readonly #tables = new Map<SnapshotSet, TableRead>();
  readonly #unseen: Unseen[] = [];
  readonly #byLabel = new Set<string>();
  readonly #exchange: ExchangeMailbox[] = [];
  #exchangeOrganization: ExchangeOrganization | undefined;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** The table is in the file, if only with no rows. */
  open(set: SnapshotSet): TableRead {
    const known = this.#tables.get(set);
    if (known) return known;
    const read: TableRead = { rows: new Map(), reasons: new Map(), makers: [] };
    this.#tables.set(set, read);
    return read;
  }

  get count(): number {
    return [...this.#tables.values()].reduce((sum, { rows }) => sum + rows.size, 0);
  }

  maker(set: SnapshotSet, columns: readonly ReadColumn[], options?: RowMakerOptions): RowMaker {
    const maker = new RowMaker(tables[set].logicalName, columns, this.#problems, options);
    this.open(set).makers.push(maker);
    return maker;
  }

  /** @param number of the row in the file, for problems */
  add(set: SnapshotSet, row: ImportedRow, number: number): void {
    const { idColumn, logicalName } = tables[set];
    const id = row[idColumn];
    if (typeof id !== 'string') {
      this.#problems.add('rowWithoutId', { table: logicalName, row: number });
      return;
    }
    const { rows } = this.open(set);
    const before = rows.get(id);
    if (before) this.#problems.add('sameIdTwice', { table: logicalName, row: number, detail: id });
    if (!before || changedOn(row) > changedOn(before)) rows.set(id, row);
  }

  unseen(what: string, why: UnseenReason): void {
    this.#unseen.push({ what, why });
  }

  because(set: SnapshotSet, reasons: ColumnReasons): void {
    const read = this.open(set);
    for (const [name, why] of reasons) read.reasons.set(name, why);
  }

  /** Mailboxes as Exchange has them, which are rows of no table of Dataverse. */
  exchange(mailboxes: readonly ExchangeMailbox[]): void {
    for (const mailbox of mailboxes) this.#exchange.push(mailbox);
  }

  exchangeOrganization(organization: ExchangeOrganization): void {
    this.#exchangeOrganization = organization;
  }

  /** Columns of which the values were told by their labels alone. */
  readByLabel(set: SnapshotSet, names: readonly string[]): void {
    for (const name of names) this.#byLabel.add(`${tables[set].logicalName}.${name}`);
  }

  /** @param at the moment of the reading, where it is known; otherwise the latest that the rows hold */
  snapshot(facts: TenantFacts, at: Moment | undefined): TenantSnapshot {
    const rows = <Set extends SnapshotSet>(set: Set): ListedRows[Set][] | undefined => {
      const read = this.#tables.get(set);
      // Every column was validated by its reader, and rows without an id were left out.
      return read && ([...read.rows.values()] as unknown as ListedRows[Set][]);
    };
    const organizations = rows('organizations');
    if (organizations && organizations.length > 1) this.#problems.add('severalOrganizations');
    const [organization] = organizations ?? [];
    const [profiles, mailboxes, users, queues, alerts] = [
      rows('emailserverprofiles'),
      rows('mailboxes'),
      rows('systemusers'),
      rows('queues'),
      rows('tracelogs'),
    ];
    const snapshot = withNamedLookups({
      kind: 'imported',
      ...(organization ? { organizationId: organization.organizationid, organization } : {}),
      ...(organization?.name ? { name: organization.name } : {}),
      ...facts,
      readOn: at ?? this.#latest() ?? new Date(0).toISOString(),
      ...(profiles ? { profiles } : {}),
      ...(mailboxes ? { mailboxes: withRegarding(mailboxes, users, queues) } : {}),
      ...(users ? { users } : {}),
      ...(queues ? { queues } : {}),
      ...(alerts ? { alerts } : {}),
      ...(this.#exchange.length > 0 ? { exchangeMailboxes: this.#exchange } : {}),
      ...(this.#exchangeOrganization ? { exchangeOrganization: this.#exchangeOrganization } : {}),
      ...(this.#byLabel.size > 0 ? { byLabel: [...this.#byLabel] } : {}),
      unseen: [...this.#unseen, ...this.#missing()],
    });
    return withAlertsByName(snapshot);
  }

  #missing(): Unseen[] {
    return SNAPSHOT_SETS.flatMap((set): Unseen[] => {
      const read = this.#tables.get(set);
      if (!read) return [{ what: set, why: 'notInFile' satisfies UnseenReason }];
      const absent = absentColumns(set, read);
      return absent.map(([name, why]) => ({ what: `${tables[set].logicalName}.${name}`, why }));
    });
  }

  #latest(): Moment | undefined {
    return [...this.#tables.values()]
      .flatMap(({ makers }) => makers)
      .flatMap(({ latest }) => latest ?? [])
      .toSorted()
      .at(-1);
  }
}

/** Moments are all of one form, so they compare as texts. */
function changedOn(row: ImportedRow): string {
  const { modifiedon } = row;
  return typeof modifiedon === 'string' ? modifiedon : '';
}

/** Columns that no row has; of a table without rows nothing can be said. */
function absentColumns(set: SnapshotSet, { rows, reasons, makers }: TableRead): [string, UnseenReason][] {
  if (rows.size === 0) return [];
  const absent = new Map<string, string>();
  for (const { property, name, namesTable } of KEPT_COLUMNS[set]) {
    if (!UNIMPORTANT.has(name)) absent.set(property, namesTable ? `${name}.table` : name);
  }
  for (const { present } of makers) for (const property of present) absent.delete(property);
  // Rows that no maker made are few.
  if (makers.length === 0)
    for (const row of rows.values()) for (const property of Object.keys(row)) absent.delete(property);
  const partly = [...reasons].filter(([name]) => ![...absent.values()].includes(name));
  return [
    ...[...absent.values()].map((name): [string, UnseenReason] => [name, reasons.get(name) ?? 'notInFile']),
    ...partly,
  ];
}
