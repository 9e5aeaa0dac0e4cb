/** Requests that are asked once, each with what is told of its answer. */
import type { EntitySet } from '../../../dataverse/tables';
import { type Answer, type Asked, openPlace, type Place } from './asking';
import { code, list, table } from './markdown';

/** What a request is made of: `{mailbox}` and the like stand for the id of a row. */
export interface Question extends Asked {
  /** What is asked, in the words of the page; the path where nothing is told. */
  what?: string;
  path: string;
}

const IDS: Readonly<Record<string, EntitySet>> = {
  mailbox: 'mailboxes',
  profile: 'emailserverprofiles',
  user: 'systemusers',
  role: 'roles',
  team: 'teams',
  queue: 'queues',
  privilege: 'privileges',
  view: 'savedqueries',
};

async function filled(place: Place, text: string): Promise<string> {
  let whole = text;
  for (const [name, set] of Object.entries(IDS)) {
    if (!whole.includes(`{${name}}`)) continue;
    const [id = ''] = await place.idsOf(set);
    whole = whole.replaceAll(`{${name}}`, id);
  }
  return whole;
}

export async function put(place: Place, { path, method, headers, body }: Question): Promise<Answer> {
  const content = typeof body === 'object' ? JSON.stringify(body) : body;
  return place.ask(await filled(place, path), {
    ...(method ? { method } : {}),
    ...(headers ? { headers } : {}),
    ...(content === undefined ? {} : { body: await filled(place, content) }),
  });
}

export const askOnce = async (question: Question): Promise<Answer> => put(await openPlace(), question);

const written = ({ method = 'GET', path }: Question) =>
  code(`${method} ${decodeURIComponent(path).replaceAll('`', "'")}`);

const STATUS = ({ status, code: told }: Answer) => `${status}${told ? ` ${code(told)}` : ''}`;

/** One row a request: what was asked, how it was answered, and in which words it was refused. */
export async function answered(questions: readonly Question[]): Promise<string> {
  const rows: string[][] = [];
  for (const question of questions) {
    const answer = await askOnce(question);
    rows.push([question.what ?? written(question), STATUS(answer), answer.message]);
  }
  return table(['Asked', 'Answer', 'Words'], rows);
}

/** A line for each way of answering, those that are served first. */
export async function grouped(questions: readonly (Question & { what: string })[]): Promise<string> {
  const place = await openPlace();
  const groups = new Map<string, string[]>([['Served', []]]);
  for (const question of questions) {
    const answer = await put(place, question);
    const key = answer.status < 300 ? 'Served' : `Refused, ${STATUS(answer)}`;
    groups.set(key, [...(groups.get(key) ?? []), question.what]);
  }
  return [...groups]
    .filter(([, names]) => names.length > 0)
    .map(([key, names]) => `- **${key}** (${names.length}): ${list(names)}`)
    .join('\n');
}
