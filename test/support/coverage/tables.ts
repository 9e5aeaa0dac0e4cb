/** The part of the page about tables and columns. */
import { ENTITY_SETS, type EntitySet, setOf, type Table, tables } from '../../../dataverse/tables';
import { type Answer, openPlace } from './asking';
import { type AskedColumn, askColumns } from './columns';
import { type DocumentId, TABLE_DOCUMENTS } from './documents';
import { code, folded, list, table } from './markdown';
import { askCollection, askOperations, OPERATIONS } from './operations';

export const YES = 'yes';

/** An answer as short as a cell: that it was served, or how it was refused. */
export const said = ({ status }: Pick<Answer, 'status'>) => (status < 300 ? YES : String(status));

const OWNERSHIP = {
  UserOwned: 'a user or team',
  OrganizationOwned: 'the organization',
  None: 'nobody',
} as const satisfies Record<Table['ownership'], string>;

/** The columns that the metadata of a live organization has are in it; the rest stand in a page, or nowhere. */
function documentsOf(set: EntitySet, { published, property }: AskedColumn): string {
  const ids: DocumentId[] = [];
  if (published && set !== 'emailsearches') ids.push('M');
  const page = TABLE_DOCUMENTS[set];
  const isOurs = set === 'emailsearches' && property.name === tables[set].idColumn;
  if (page && !isOurs && ids.length === 0) ids.push(page);
  return ids.join(', ') || 'ours';
}

function writtenBy({ outcome, status, create, update, property }: AskedColumn): string {
  const when = [...(create ? ['create'] : []), ...(update ? ['update'] : [])].join(', ');
  switch (outcome) {
    case 'kept':
      return when;
    case 'taken':
      if (property.column.readable === false) return `${when}; never told again`;
      return update ? `${when}; by who may approve` : 'passed over';
    case 'closed':
      return `${status}`;
    case 'nowhere':
      return 'to empty it only';
    case 'refused':
      return create ? 'create' : `no, ${status}`;
  }
}

/** Where the simulation does otherwise than a live organization, it is said. */
function modelled({ published, update, property, outcome }: AskedColumn): string {
  const notes = [
    ...(property.column.since ? [`from ${property.column.since}`] : []),
    ...(outcome === 'refused' && published?.write && !update && property.column.type !== 'Uniqueidentifier'
      ? ['modelled: written in a live organization']
      : []),
  ];
  return notes.join('; ');
}

function typeOf({ property: { column } }: AskedColumn): string {
  if ('targets' in column) return `${column.type}: ${Object.keys(column.targets).join(', ')}`;
  return 'max' in column && (column.type === 'String' || column.type === 'Memo')
    ? `${column.type}, ${column.max.toLocaleString('en-US')}`
    : column.type;
}

const columnRow = (set: EntitySet) => (each: AskedColumn) => [
  code(each.property.property),
  typeOf(each),
  each.readable ? YES : 'no, 400',
  writtenBy(each),
  documentsOf(set, each),
  modelled(each),
];

/** Published columns that the simulation does nothing with, in a line for each way of writing them. */
function publishedLists(columns: readonly AskedColumn[]): string {
  const groups = new Map<string, string[]>();
  for (const each of columns) {
    const how = each.readable ? writtenBy(each) : 'never read';
    groups.set(how, [...(groups.get(how) ?? []), each.property.property]);
  }
  return [...groups]
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([how, names]) => `Written: **${how}** (${names.length}): ${list(names)}`)
    .join('\n\n');
}

async function collectionsOf(set: EntitySet): Promise<string> {
  const { collections }: Table = tables[set];
  const rows: string[][] = [];
  for (const [name, { to }] of Object.entries(collections)) {
    const other = setOf(to);
    if (!other) continue;
    const { read, put, taken } = await askCollection(set, name, other);
    rows.push([code(name), code(other), said(read), said(put), said(taken)]);
  }
  if (rows.length === 0) return '';
  return `${table(['Collection', 'Rows of', 'Read', 'Put in', 'Take out'], rows)}\n`;
}

async function section(set: EntitySet): Promise<string> {
  const shape: Table = tables[set];
  const place = await openPlace();
  const columns = await askColumns(place, set);
  const [own, others] = [columns.filter(({ ofSetUp }) => ofSetUp), columns.filter(({ ofSetUp }) => !ofSetUp)];
  const page = TABLE_DOCUMENTS[set];
  const facts = [
    `Table ${code(shape.logicalName)}`,
    `key ${code(shape.idColumn)}`,
    `named by ${code(shape.nameColumn)}`,
    `rows belong to ${OWNERSHIP[shape.ownership]}`,
    `privileges ${code(`prv…${shape.privilegeName}`)}`,
    `page ${page ?? '–'}`,
  ];
  const more =
    others.length > 0
      ? folded(`${others.length} more columns, as a live organization publishes them`, publishedLists(others))
      : '';
  return [
    `### ${set}`,
    `${facts.join('; ')}.`,
    table(['Column', 'Type', 'Read', 'Written', 'From', 'Note'], own.map(columnRow(set))),
    await collectionsOf(set),
    more,
  ]
    .filter(Boolean)
    .join('\n\n');
}

export async function tablesAtAGlance(): Promise<string> {
  const rows: string[][] = [];
  for (const set of ENTITY_SETS) rows.push([`[${set}](#${set})`, ...(await askOperations(set)).map(said)]);
  return table(['Entity set', ...OPERATIONS.map(({ title }) => title)], rows);
}

export async function tableSections(): Promise<string> {
  const sections: string[] = [];
  for (const set of ENTITY_SETS) sections.push(await section(set));
  return sections.join('\n\n');
}
