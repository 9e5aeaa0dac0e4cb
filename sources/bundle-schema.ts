/**
 * A bundle: all that a diagnosis reads of a tenant, in one file. Tables stand under the names of their sets as the Web
 * API answers them, answers of functions under the names of those, and beside them what only the reader knew. A closed
 * vocabulary; `docs/bundle.schema.json` is written from it. Rows are checked cell by cell where they are read
 * (`import/row-maker.ts`), by the columns that their schema here is made of as well.
 */
import * as v from 'valibot';
import { tables } from '../dataverse/tables';
import { DEPLOYMENTS } from '../domain/deployment';
import { CLOUDS } from '../domain/snapshot';
import { KEPT_COLUMNS, type KeptColumn, SNAPSHOT_SETS, type SnapshotSet } from './import/kept-columns';
import { choiceValues } from './import/values';

/** The key by which a bundle says what it is; its value is the version of this vocabulary. */
export const BUNDLE_MARK = 'mailboxCoachBundle';
export const BUNDLE_VERSION = 1;
/** No host: whoever resolves it asks nobody. */
export const BUNDLE_SCHEMA_ID = `urn:mailbox-coach:bundle:${BUNDLE_VERSION}`;

/** Longer reasons are cut: a service may answer with a page. */
export const LONGEST_REASON = 2000;

/** The product itself, and the scripts that it hands out. */
const BUNDLE_WRITERS = ['product', 'node', 'curl', 'powershell'] as const;

const optional = v.exactOptional;

const guid = v.pipe(
  v.string(),
  v.regex(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'the id of a row expected'),
);
const moment = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z$/,
    'a moment of UTC such as 2026-11-23T08:00:00Z expected',
  ),
);
const text = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));

const LOGICAL_NAMES = SNAPSHOT_SETS.map((set) => tables[set].logicalName).join('|');
const COLUMN = `(?:${LOGICAL_NAMES})\\.[A-Za-z_][A-Za-z0-9_.@]{0,127}`;
/** Functions whose answers stand in a bundle under their names. */
export const BUNDLE_FUNCTIONS = [
  'WhoAmI',
  'RetrieveVersion',
  'RetrieveCurrentOrganization',
  'RetrieveUserPrivileges',
] as const;
const PART = [...SNAPSHOT_SETS, ...BUNDLE_FUNCTIONS].join('|');

const columnName = v.pipe(v.string(), v.regex(new RegExp(`^${COLUMN}$`), 'a column of a table expected'));
const partName = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(?:${PART}|${COLUMN})$`), 'a table, a column of one, or a function expected'),
);

/** What a bundle tells beside its tables, each part by itself: one that is wrong spoils no other. */
export const BUNDLE_FACTS = {
  readOn: v.pipe(moment, v.description('The tenant’s time at the reading: what counts as now.')),
  WhoAmI: v.pipe(
    v.looseObject({ UserId: optional(guid), OrganizationId: optional(guid) }),
    v.description('Who read, and which organization.'),
  ),
  RetrieveVersion: v.looseObject({ Version: v.pipe(v.string(), v.regex(/^\d+(?:\.\d+){1,3}$/)) }),
  RetrieveCurrentOrganization: v.looseObject({
    Detail: v.looseObject({
      TenantId: v.nullish(guid),
      EnvironmentId: v.nullish(v.pipe(v.string(), v.maxLength(200))),
      FriendlyName: v.nullish(v.pipe(v.string(), v.maxLength(400))),
    }),
  }),
  RetrieveUserPrivileges: v.looseObject({
    RolePrivileges: v.pipe(
      v.array(v.looseObject({ PrivilegeName: v.nullish(v.pipe(v.string(), v.maxLength(200))) })),
      v.maxLength(20_000),
    ),
  }),
  caller: v.pipe(
    v.strictObject({ fullname: text(400) }),
    v.description('What whoever read is called, where no row of theirs tells it.'),
  ),
  deployment: v.pipe(v.picklist(DEPLOYMENTS), v.description('Where Dynamics 365 runs.')),
  exchange: v.pipe(v.picklist(DEPLOYMENTS), v.description('Where the tenant’s own Exchange runs.')),
  cloud: v.pipe(v.picklist(CLOUDS), v.description('Whose calendar counts for what ends on a date.')),
  localTimes: v.pipe(
    v.literal(true),
    v.description('Moments are those of an unknown time zone: good for comparing, not for ages.'),
  ),
  byLabel: v.pipe(
    v.array(columnName),
    v.maxLength(500),
    v.description('Columns whose values were told by labels or names: what rests on them is likely at most.'),
  ),
  writtenBy: v.pipe(v.picklist(BUNDLE_WRITERS), v.description('The product itself, or one of its scripts.')),
  unseen: v.pipe(
    v.array(
      v.strictObject({
        what: partName,
        why: v.pipe(v.string(), v.maxLength(LONGEST_REASON)),
        status: optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(599))),
      }),
    ),
    v.maxLength(1000),
    v.description('What could not be read, why, and with which HTTP status (0: no answer came).'),
  ),
} as const;

export type BundleFact = keyof typeof BUNDLE_FACTS;
export type BundleFacts = { -readonly [Name in BundleFact]?: v.InferOutput<(typeof BUNDLE_FACTS)[Name]> };

type Cell = string | number | boolean | null;
/** Of other keys, such as annotations, nothing is read. */
export type BundleRow = Readonly<Record<string, unknown>>;

function cellOf({ column, name, namesTable }: KeptColumn): v.GenericSchema<unknown, Cell> {
  if (namesTable) return v.picklist('targets' in column ? Object.keys(column.targets) : []);
  const values = choiceValues(column);
  if (values) return v.picklist([...values]);
  switch (column.type) {
    case 'Boolean':
      return v.boolean();
    case 'DateTime':
      return moment;
    case 'Lookup':
    case 'Owner':
    case 'Uniqueidentifier':
      return guid;
    case 'String':
    case 'Memo':
      // A text by its type, an id by its meaning (dataverse.md 2.1).
      return name === 'exchangeonlinetenantid' ? guid : v.string();
    case 'Integer':
      return v.pipe(
        v.number(),
        v.integer(),
        v.minValue(column.min ?? -(2 ** 31)),
        v.maxValue(column.max ?? 2 ** 31 - 1),
      );
    default:
      return v.pipe(v.number(), v.integer());
  }
}

/** A column that a version does not have is absent, and one that nobody filled is null. */
function rowOf(set: SnapshotSet): v.GenericSchema<unknown, BundleRow> {
  const { idColumn } = tables[set];
  return v.looseObject(
    Object.fromEntries(
      KEPT_COLUMNS[set].map((kept) => {
        const cell = cellOf(kept);
        return [kept.property, kept.property === idColumn ? cell : optional(v.nullable(cell))];
      }),
    ),
  );
}

const ROWS = {
  organizations: rowOf('organizations'),
  emailserverprofiles: rowOf('emailserverprofiles'),
  mailboxes: rowOf('mailboxes'),
  systemusers: rowOf('systemusers'),
  queues: rowOf('queues'),
  tracelogs: rowOf('tracelogs'),
} as const satisfies Record<SnapshotSet, unknown>;

/** What the published schema says once, and names wherever it is meant. */
export const BUNDLE_DEFINITIONS = { guid, moment, ...ROWS };

/** A table as a list, as an answer, or as its pages one after the other. */
function tableOf(set: SnapshotSet) {
  const row = ROWS[set];
  const page = v.looseObject({ value: v.array(row) });
  return optional(v.union([v.array(row), page, v.array(page)]));
}

const { readOn, ...others } = BUNDLE_FACTS;

export const BundleData = v.strictObject({
  [BUNDLE_MARK]: v.pipe(v.literal(BUNDLE_VERSION), v.description('The version of this vocabulary.')),
  readOn,
  ...v.partial(v.strictObject(others)).entries,
  organizations: tableOf('organizations'),
  emailserverprofiles: tableOf('emailserverprofiles'),
  mailboxes: tableOf('mailboxes'),
  systemusers: tableOf('systemusers'),
  queues: tableOf('queues'),
  tracelogs: tableOf('tracelogs'),
} satisfies Record<SnapshotSet, unknown> & Record<string, unknown>);

/** A bundle as the product writes it: every table an answer of one page. */
export type Bundle = BundleFacts & { [BUNDLE_MARK]: typeof BUNDLE_VERSION; readOn: string } & {
  [Set in SnapshotSet]?: { value: readonly BundleRow[] };
};
