/** The part of the page about batches. */
import { MAX_BATCH } from '../../../dataverse/odata/multipart';
import { type Answer, openPlace, type Place } from './asking';
import { table } from './markdown';
import { askOnce, put } from './requests';

type Part = readonly string[];

const get = (path: string): Part => [
  'Content-Type: application/http',
  'Content-Transfer-Encoding: binary',
  '',
  `GET ${path} HTTP/1.1`,
  '',
  '',
];

const post = (path: string, body: object, id: string): Part => [
  'Content-Type: application/http',
  'Content-Transfer-Encoding: binary',
  `Content-ID: ${id}`,
  '',
  `POST ${path} HTTP/1.1`,
  'Content-Type: application/json',
  '',
  JSON.stringify(body),
];

const joined = (boundary: string, parts: readonly Part[]) =>
  [...parts.map((part) => `--${boundary}\r\n${part.join('\r\n')}`), `--${boundary}--`, ''].join('\r\n');

const changeset = (parts: readonly Part[]): Part => [
  'Content-Type: multipart/mixed; boundary=c',
  '',
  joined('c', parts),
];

const BATCHES: readonly (readonly [what: string, parts: readonly Part[], prefer?: string])[] = [
  ['two requests', [get('WhoAmI'), get('RetrieveVersion()')]],
  ['one that is refused, and another one', [get('accounts'), get('WhoAmI')]],
  [
    'the same with `Prefer: odata.continue-on-error`',
    [get('accounts'), get('WhoAmI')],
    'odata.continue-on-error',
  ],
  [
    'a changeset, whose second part names what the first one made: `$1`',
    [
      changeset([
        post('teams', { name: 'One' }, '1'),
        post('$1/teammembership_association/$ref', { '@odata.id': '/systemusers({user})' }, '2'),
      ]),
    ],
  ],
  [
    'a changeset with a part that is refused',
    [changeset([post('teams', { name: 'One' }, '1'), post('accounts', {}, '2')])],
  ],
  ['a GET within a changeset', [changeset([get('WhoAmI')])]],
  ['a batch within a batch', [post('$batch', {}, '1')]],
  [`${MAX_BATCH.toLocaleString('en-US')} requests`, Array.from({ length: MAX_BATCH }, () => get('WhoAmI'))],
  ['one more than that', Array.from({ length: MAX_BATCH + 1 }, () => get('WhoAmI'))],
];

async function batch(place: Place, parts: readonly Part[], prefer = ''): Promise<Answer> {
  return put(place, {
    path: '$batch',
    method: 'POST',
    headers: { 'Content-Type': 'multipart/mixed; boundary=b', ...(prefer ? { Prefer: prefer } : {}) },
    body: joined('b', parts),
  });
}

/** Statuses of the parts, the same one after the other told once. */
function partsOf({ text }: Answer): string {
  const statuses = [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status = '']) => status);
  const few =
    statuses.length > 5 ? [`${statuses.length} times ${[...new Set(statuses)].join(', ')}`] : statuses;
  return few.join(', ');
}

export async function batches(): Promise<string> {
  const rows: string[][] = [];
  for (const [what, parts, prefer] of BATCHES) {
    const answer = await batch(await openPlace(), parts, prefer);
    rows.push([what, String(answer.status), partsOf(answer), answer.message]);
  }
  rows.push(['any other method', String((await askOnce({ path: '$batch' })).status), '', '']);
  return table(['A batch of', 'Answer', 'Its parts', 'Words'], rows);
}
