/** What each table does with each kind of request, asked of the service. */
import { type EntitySet, tables } from '../../../dataverse/tables';
import { type Answer, openPlace, type Place } from './asking';

const NOBODY = '11111111-2222-3333-4444-555555555555';

/** The least that a new row needs. */
const NEW_ROWS: Readonly<Partial<Record<EntitySet, object>>> = {
  systemusers: { lastname: 'Novak', internalemailaddress: 'new.novak@contoso.com' },
  queues: { name: 'New' },
  teams: { name: 'New' },
  roles: { name: 'New' },
  emailserverprofiles: { name: 'New' },
};

interface Request {
  title: string;
  ask(place: Place, set: EntitySet, id: string): Promise<Answer>;
}

/** Kinds of requests, in the order of the columns; each meets a fresh tenant. */
export const OPERATIONS: readonly Request[] = [
  { title: 'List', ask: ({ ask }, set) => ask(`${set}?$top=1`) },
  { title: 'FetchXML', ask: ({ ask }, set) => ask(`${set}?fetchXml=${fetchOf(set)}`) },
  { title: '`$count`', ask: ({ ask }, set) => ask(`${set}/$count`) },
  { title: 'Read', ask: ({ ask }, set, id) => ask(`${set}(${id})`) },
  {
    title: 'Definition',
    ask: ({ ask }, set) => ask(`EntityDefinitions(LogicalName='${tables[set].logicalName}')`),
  },
  {
    title: 'Create',
    ask: ({ ask }, set) => ask(set, { method: 'POST', body: NEW_ROWS[set] ?? {} }),
  },
  {
    title: 'Upsert',
    ask: ({ ask }, set) => ask(`${set}(${NOBODY})`, { method: 'PATCH', body: NEW_ROWS[set] ?? {} }),
  },
  { title: 'Update', ask: ({ ask }, set, id) => ask(`${set}(${id})`, { method: 'PATCH', body: {} }) },
  { title: 'Delete', ask: ({ ask }, set, id) => ask(`${set}(${id})`, { method: 'DELETE' }) },
];

const fetchOf = (set: EntitySet) =>
  encodeURIComponent(
    `<fetch top="1"><entity name="${tables[set].logicalName}"><attribute name="${tables[set].idColumn}"/></entity></fetch>`,
  );

export async function askOperations(set: EntitySet): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { ask } of OPERATIONS) {
    const place = await openPlace();
    const [id = NOBODY] = await place.idsOf(set);
    answers.push(await ask(place, set, id));
  }
  return answers;
}

/** A collection of a table: whether its rows are read, and whether one is put into it and taken out. */
export async function askCollection(set: EntitySet, name: string, to: EntitySet) {
  const place = await openPlace();
  const [id = NOBODY] = await place.idsOf(set);
  const [other = NOBODY] = await place.idsOf(to);
  const path = `${set}(${id})/${name}`;
  const read = await place.ask(`${path}?$top=1`);
  const body = { '@odata.id': `/${to}(${other})` };
  const put = await place.ask(`${path}/$ref`, { method: 'POST', body });
  const taken = await place.ask(`${path}(${other})/$ref`, { method: 'DELETE' });
  return { read, put, taken };
}
