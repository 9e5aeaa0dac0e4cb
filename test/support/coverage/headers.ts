/** The part of the page about headers. */
import { ACTION_HEADER } from '../../../dataverse/action-header';
import { type Answer, openPlace } from './asking';
import type { DocumentId } from './documents';
import { code, table } from './markdown';
import { askOnce, put, type Question } from './requests';

const MAILBOX = 'mailboxes({mailbox})';
const NOBODY = '11111111-2222-3333-4444-555555555555';

interface HeaderCase extends Question {
  name: string;
  value: string;
  on: string;
  /** What is heard of the answer, beside its status. */
  tells: string;
  /** The document; null where none is on record, and undefined for what is ours. */
  from?: DocumentId | null;
}

const change = { method: 'PATCH', body: { name: 'Other' } } as const;

/** Headers that the service heeds, each in a request where it decides. */
const HEEDED: readonly HeaderCase[] = [
  {
    name: 'If-Match',
    value: '*',
    path: `mailboxes(${NOBODY})`,
    ...change,
    on: 'PATCH of a row that is not there',
    tells: 'makes no row',
    from: 'W-COND',
  },
  {
    name: 'If-Match',
    value: 'W/"1"',
    path: MAILBOX,
    ...change,
    on: 'PATCH, PUT or DELETE of a row that changed since',
    tells: 'changes nothing',
    from: 'W-COND',
  },
  {
    name: 'If-None-Match',
    value: '*',
    path: MAILBOX,
    ...change,
    on: 'PATCH of a row that is there',
    tells: 'changes nothing',
    from: 'W-COND',
  },
  {
    name: 'If-None-Match',
    value: '{etag}',
    path: MAILBOX,
    on: 'GET of a row that did not change since',
    tells: 'no body; never with annotations or `$expand`',
    from: 'W-COND',
  },
  {
    name: 'Prefer',
    value: 'odata.maxpagesize=2',
    path: 'mailboxes?$select=name',
    on: 'GET of a list',
    tells: 'pages of that many rows, of at most 5,000',
    from: 'W-QUERY',
  },
  {
    name: 'Prefer',
    value: 'odata.include-annotations="*"',
    path: MAILBOX,
    on: 'GET',
    tells: 'labels, and the tables of lookups; of an error, its details',
    from: 'W-QUERY',
  },
  {
    name: 'Prefer',
    value: 'return=representation',
    path: MAILBOX,
    ...change,
    on: 'POST or PATCH',
    tells: 'the row in the answer',
    from: 'W-HTTP',
  },
  {
    name: 'MSCRMCallerID',
    value: '{user}',
    path: 'WhoAmI',
    on: 'any request',
    tells: 'that user asks; without a caller it is a System Administrator (modelled)',
    from: null,
  },
  {
    name: 'MSCRMCallerID',
    value: NOBODY,
    path: 'WhoAmI',
    on: 'any request, of nobody',
    tells: 'nothing is done',
    from: null,
  },
  {
    name: 'CallerObjectId',
    value: NOBODY,
    path: 'WhoAmI',
    on: 'any request, of nobody',
    tells: 'the same by the id in Microsoft Entra; `MSCRMCallerID` comes before it',
    from: null,
  },
  {
    name: 'Content-Type',
    value: 'text/plain',
    path: MAILBOX,
    ...change,
    on: 'any request with a body',
    tells: 'bodies are JSON, or of a batch',
    from: 'W-HTTP',
  },
  {
    name: ACTION_HEADER,
    value: 'one',
    path: MAILBOX,
    ...change,
    on: 'writes',
    tells: 'those of one value, one after the other, are one step of undo',
  },
];

/** Heeded where a batch or a body is read, and told there. */
const HEEDED_ELSEWHERE = ['Content-ID', 'Content-Length'];

/** Headers that clients send to live organizations, and that change nothing here. */
const PASSED_OVER: readonly (readonly [name: string, value: string])[] = [
  ['Accept', 'application/xml'],
  ['OData-Version', '4.0'],
  ['OData-MaxVersion', '4.0'],
  ['Authorization', 'Bearer nothing'],
  ['Consistency', 'Strong'],
  ['MSCRM.SuppressDuplicateDetection', 'false'],
  ['MSCRM.MergeLabels', 'true'],
  ['MSCRM.SolutionUniqueName', 'Other'],
  ['MSCRM.BypassCustomPluginExecution', 'true'],
  ['MSCRM.BypassBusinessLogicExecution', 'CustomSync'],
  ['MSCRM.SuppressCallbackRegistrationExpanderJob', 'true'],
  ['Prefer', 'return=minimal'],
  ['Prefer', 'respond-async'],
  ['Prefer', 'odata.track-changes'],
  ['Prefer', 'odata.allow-entityreferences'],
];

async function withHeader({ name, value, ...question }: HeaderCase): Promise<Answer> {
  const place = await openPlace();
  const etag = (await put(place, { path: MAILBOX })).headers.get('ETag') ?? '';
  const [user = ''] = await place.idsOf('systemusers');
  const filled = value.replace('{etag}', etag).replace('{user}', user);
  return put(place, { ...question, headers: { [name]: filled } });
}

const fromOf = (from: DocumentId | null | undefined) =>
  from === undefined ? 'ours' : from === null ? '–' : code(from);

const told = ({ status, code: name, headers }: Answer) =>
  [`${status}${name ? ` ${code(name)}` : ''}`, headers.get('Preference-Applied')].filter(Boolean).join(', ');

export async function heeded(): Promise<string> {
  const rows: string[][] = [];
  for (const each of HEEDED) {
    const { name, value, on, tells, from } = each;
    rows.push([code(`${name}: ${value}`), on, told(await withHeader(each)), tells, fromOf(from)]);
  }
  return table(['Header', 'On', 'Answer', 'What it does', 'From'], rows);
}

/** The same request with and without: a read, and a write. @returns whether the two answers are the same */
async function isPassedOver(name: string, value: string): Promise<boolean> {
  const requests: readonly Question[] = [
    { path: 'mailboxes?$select=name&$top=3' },
    { path: MAILBOX, ...change },
  ];
  for (const request of requests) {
    const without = await askOnce(request);
    const withIt = await askOnce({ ...request, headers: { [name]: value } });
    if (without.status !== withIt.status || without.text !== withIt.text) return false;
    if (withIt.headers.get('Preference-Applied')) return false;
  }
  return true;
}

export async function passedOver(): Promise<string> {
  const names: string[] = [];
  for (const [name, value] of PASSED_OVER) {
    if (!(await isPassedOver(name, value))) throw new Error(`${name}: ${value} is not passed over`);
    names.push(code(`${name}: ${value}`));
  }
  return names.join(', ');
}

/** Headers that the page tells of as heeded. */
export const toldHeaders = () => new Set([...HEEDED.map(({ name }) => name), ...HEEDED_ELSEWHERE]);
