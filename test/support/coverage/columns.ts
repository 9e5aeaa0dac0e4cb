/** Each column of a table, read and written once by a System Administrator who may approve. */
import { loadPublished, publishedColumns } from '../../../dataverse/published/columns';
import { propertiesIn } from '../../../dataverse/simulated/properties';
import { type EntitySet, type Property, setOf, tables } from '../../../dataverse/tables';
import type { Column, Columns } from '../../../dataverse/tables/column';
import { optionsOf } from '../../../dataverse/tables/options';
import type { Place } from './asking';

/** What came of writing a column. */
export type Outcome =
  /** It holds what was written. */
  | 'kept'
  /** It was taken, and the row shows something else: a secret, or what only somebody else may set. */
  | 'taken'
  /** Not for clients: 400. */
  | 'refused'
  /** No row of the table is changed: 405 or 501. */
  | 'closed'
  /** Its lookup leads to a table that is not served: it can be emptied only. */
  | 'nowhere';

export interface AskedColumn {
  property: Property;
  readable: boolean;
  /** May be given to a new row, and to one that is there, as the definition of the column says. */
  create: boolean;
  update: boolean;
  outcome: Outcome;
  status: number;
  /** The columns that mailbox set-up has to do with, of which the product knows more than their type. */
  ofSetUp: boolean;
  /** As a live organization describes it; undefined where it does not. */
  published: Column | undefined;
}

/** Values that rules of their own take. */
const SHAPED: Readonly<Record<string, unknown>> = {
  emailrouteraccessapproval: 3,
  defaultemailsettings:
    '<EmailSettings><IncomingEmailDeliveryMethod>0</IncomingEmailDeliveryMethod><OutgoingEmailDeliveryMethod>0</OutgoingEmailDeliveryMethod><ACTDeliveryMethod>2</ACTDeliveryMethod></EmailSettings>',
};

function sample({ name, column }: Property, now: unknown): unknown {
  if (name in SHAPED) return SHAPED[name];
  switch (column.type) {
    case 'String':
    case 'Memo':
      if (column.format === 'Email') return 'other@contoso.com';
      return now === 'x' ? 'y' : 'x';
    case 'Boolean':
      return now !== true;
    case 'DateTime':
      return '2026-08-01T00:00:00Z';
    case 'Integer':
    case 'BigInt':
    case 'Double':
    case 'Decimal': {
      const least = ('min' in column ? column.min : undefined) ?? 0;
      return now === least ? least + 1 : least;
    }
    case 'Uniqueidentifier':
      return '11111111-2222-3333-4444-555555555555';
    default:
      return (optionsOf(column) ?? []).map(({ value }) => value).find((value) => value !== now) ?? -1;
  }
}

/** The row that a lookup is bound to, other than now where there are more. */
async function bound(place: Place, { column }: Property, now: unknown): Promise<[string, string] | null> {
  if (!('targets' in column)) return null;
  for (const [target, navigation] of Object.entries(column.targets)) {
    if (target === 'businessunit') return [navigation, `/businessunits(${place.tenant.core.businessUnit})`];
    const set = setOf(target);
    const ids = set ? await place.idsOf(set) : [];
    const id = ids.find((each) => each !== now) ?? ids[0];
    if (id) return [navigation, `/${set}(${id})`];
  }
  const [navigation] = Object.values(column.targets);
  return navigation ? [navigation, '/others(11111111-2222-3333-4444-555555555555)'] : null;
}

async function write(place: Place, set: EntitySet, id: string, property: Property) {
  const { name, property: key, column } = property;
  const path = `${set}(${id})`;
  const read = async () =>
    column.readable === false ? undefined : (await place.ask(`${path}?$select=${key}`)).body[key];
  const before = await read();
  const isLookup = 'targets' in column;
  const [navigation, reference] = (await bound(place, property, before)) ?? [];
  const value = isLookup ? reference : sample(property, before);
  const { sequence } = place.tenant.core;
  const answer = await place.ask(path, {
    method: 'PATCH',
    headers: { 'If-Match': '*' },
    body: { [isLookup ? `${navigation ?? name}@odata.bind` : key]: value },
  });
  const after = await read();
  // What changed nothing is no step to take back.
  if (answer.status === 204 && place.tenant.core.sequence !== sequence) await place.control('POST', '/undo');
  const shows = isLookup ? String(value).includes(`(${String(after)})`) : after === value;
  return { answer, shows };
}

function outcomeOf(property: Property, { answer, shows }: Awaited<ReturnType<typeof write>>): Outcome {
  const { status, message } = answer;
  if (status === 204) return shows ? 'kept' : 'taken';
  if (status === 405 || status === 501) return 'closed';
  if (/ cannot be written(?: by clients)?\.$/.test(message)) return 'refused';
  // A choice of one value, which it holds already: another one was tried, and only that was wrong.
  if (/ cannot be written: one of /.test(message)) return 'kept';
  if (/ is no reference to a row of /.test(message)) return 'nowhere';
  throw new Error(`Writing ${property.name} was answered with ${status} ${message}`);
}

export async function askColumns(place: Place, set: EntitySet): Promise<AskedColumn[]> {
  await loadPublished();
  const table = tables[set];
  const published = publishedColumns(table.logicalName);
  const own: Columns = table.columns;
  const [id = ''] = await place.idsOf(set);
  const { body } = await place.ask(`EntityDefinitions(LogicalName='${table.logicalName}')/Attributes`);
  const definitions = new Map((body.value ?? []).map((each) => [each.LogicalName, each]));
  const asked: AskedColumn[] = [];
  for (const property of propertiesIn(place.tenant, table).values()) {
    const { name } = property;
    const read = await place.ask(`${set}?$top=1&$select=${property.property}`);
    const result = await write(place, set, id, property);
    const definition = definitions.get(name);
    asked.push({
      property,
      readable: read.status === 200,
      create: definition?.IsValidForCreate === true,
      update: definition?.IsValidForUpdate === true,
      outcome: outcomeOf(property, result),
      status: result.answer.status,
      ofSetUp: name in own,
      published: published[name],
    });
  }
  return asked.sort((one, other) => one.property.name.localeCompare(other.property.name, 'en'));
}
