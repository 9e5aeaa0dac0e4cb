/** The parts of the page about limits, service protection, faults and the simulator's own controls. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { MAX_DEPTH, MAX_TERMS } from '../../../dataverse/odata/filter-syntax';
import { MAX_BATCH } from '../../../dataverse/odata/multipart';
import { MAX_PAGE } from '../../../dataverse/odata/page';
import { MAX_EXPAND_DEPTH } from '../../../dataverse/odata/query-options';
import { ErrorCode } from '../../../dataverse/refusal';
import { MOST_ANSWERED } from '../../../dataverse/simulated/batch';
import { LIMITS } from '../../../dataverse/simulated/protection';
import { MAX_BODY } from '../../../dataverse/simulated/service';
import { openPlace } from './asking';
import { code, table } from './markdown';

const number = (value: number) => value.toLocaleString('en-US');

export const limits = () =>
  table(
    ['Limit', 'Value', 'From'],
    [
      ['Rows of a page, and the most that are counted', number(MAX_PAGE), code('W-QUERY')],
      ['Requests of a batch', number(MAX_BATCH), code('W-BATCH')],
      ['Conditions of a filter', number(MAX_TERMS), 'ours'],
      ['Parentheses within each other', number(MAX_DEPTH), 'ours'],
      ['`$expand` within `$expand`', number(MAX_EXPAND_DEPTH), 'ours'],
      ['Bytes of a body', number(MAX_BODY), 'ours'],
      ['Characters of the answers of a batch, about', number(MOST_ANSWERED), 'ours'],
    ],
  );

export async function protection(): Promise<string> {
  const place = await openPlace();
  await place.control('PATCH', '/protection', { on: true, scale: 1 / LIMITS.requests });
  await place.ask('WhoAmI');
  const { status, code: told, headers } = await place.ask('WhoAmI');
  const refused = `${status} ${code(told)}, with \`Retry-After\`: ${headers.has('Retry-After') ? 'yes' : 'no'}`;
  return table(
    ['Within 300 seconds, by one user', 'Limit', 'Code'],
    [
      ['Requests', number(LIMITS.requests), code(ErrorCode.TooManyRequests)],
      ['Milliseconds that they take together', number(LIMITS.executionMs), code(ErrorCode.TooMuchExecution)],
      ['At the same time', number(LIMITS.concurrent), code(ErrorCode.TooManyConcurrent)],
    ],
  ).concat(`\n\nOne more than the limit was answered with ${refused}.`);
}

/** Faults that a control asks for, and what the next request meets; of the others a client sees no answer. */
const FAULTS: readonly (readonly [what: string, fault: object])[] = [
  ['`throttle`', { kind: 'throttle', retryAfter: 2 }],
  ['`error`, status 500', { kind: 'error', status: 500 }],
  ['`error`, status 503', { kind: 'error', status: 503 }],
  ['`expiredSession`', { kind: 'expiredSession' }],
];

export async function faults(): Promise<string> {
  const rows: string[][] = [];
  for (const [what, fault] of FAULTS) {
    const place = await openPlace();
    await place.control('POST', '/faults', fault);
    const { status, code: told, headers } = await place.ask('WhoAmI');
    rows.push([what, `${status}${told ? ` ${code(told)}` : ''}`, headers.get('Content-Type') ?? '']);
  }
  return table(['Fault', 'Answer', 'Its type'], rows);
}

/** A body of a byte too many. */
export async function tooLarge(): Promise<string> {
  const place = await openPlace();
  const body = ' '.repeat(MAX_BODY + 1);
  const { status, message } = await place.ask('teams', { method: 'POST', body });
  return `A larger body is answered with ${status}: _${message}_`;
}

const OPENAPI = resolve(import.meta.dirname, '../../../docs/simulator.openapi.json');

/** The controls, as their description has them; a test of its own compares that with the routes. */
export function controls(): string {
  const { paths } = JSON.parse(readFileSync(OPENAPI, 'utf8')) as {
    paths: Record<string, Record<string, { summary: string }>>;
  };
  return table(
    ['Request', 'What it does'],
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { summary }]) => [
        code(`${method.toUpperCase()} ${path}`),
        summary,
      ]),
    ),
  );
}
