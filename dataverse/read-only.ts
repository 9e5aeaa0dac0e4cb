/**
 * A fetch that can only read: GET, one origin, tables and columns of a list. Everything that it was asked for
 * is told to a ledger, refused or not. Real organizations are asked through this and nothing else.
 */
import type { LedgerEntry } from '../domain/ledger';
import type { Fetch } from './client';

export interface ReadAllowance {
  /** Columns by entity set; the set itself is not allowed where it is absent. */
  columns: Readonly<Record<string, readonly string[]>>;
  /** Names of functions, with or without the namespace and their arguments. */
  functions: readonly string[];
}

interface ReadOnlyOptions {
  fetch: Fetch;
  /** Address of the Web API without a closing slash. */
  base: string;
  allowance: ReadAllowance;
  /** Keeps the line; where that fails, the answer is not handed out. */
  note(entry: LedgerEntry): Promise<void>;
  /** ISO 8601. */
  now(): string;
}

/** A request that is not on the list: a mistake of ours, never sent. */
export class NotAllowed extends Error {
  constructor(why: string) {
    super(`Not sent: ${why}`);
    this.name = 'NotAllowed';
  }
}

const OPTIONS = ['$select', '$filter', '$orderby', '$top', '$skiptoken', '$count'];
const WORDS = [
  'eq',
  'ne',
  'gt',
  'ge',
  'lt',
  'le',
  'and',
  'or',
  'not',
  'null',
  'true',
  'false',
  'asc',
  'desc',
];
const FUNCTIONS_OF_FILTERS = ['contains', 'startswith', 'endswith'];

/** Names that a filter or an order holds, outside of texts, ids, moments and numbers. */
function namesIn(expression: string): string[] {
  const bare = expression
    .replace(/'(?:[^']|'')*'/g, ' ')
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, ' ')
    .replace(/\b[0-9][0-9a-z:.-]*/gi, ' ');
  return (bare.match(/[a-z_][\w./]*/gi) ?? []).filter(
    (name) => !WORDS.includes(name) && !FUNCTIONS_OF_FILTERS.includes(name),
  );
}

interface Asked {
  columns: readonly string[];
  isList: boolean;
}

function functionName(segment: string): string {
  return segment.replace(/\(.*$/s, '').replace(/^Microsoft\.Dynamics\.CRM\./, '');
}

/** What a request asks for. @throws NotAllowed */
function checked(request: Request, base: string, { columns, functions }: ReadAllowance): Asked {
  if (request.method !== 'GET') throw new NotAllowed(`${request.method} is no reading`);
  const url = new URL(request.url);
  const root = new URL(base);
  if (url.origin !== root.origin) throw new NotAllowed(`${url.origin} is another origin`);
  if (!url.pathname.startsWith(`${root.pathname}/`))
    throw new NotAllowed(`${url.pathname} is no part of the Web API`);
  const segments = decodeURIComponent(url.pathname.slice(root.pathname.length + 1)).split('/');
  const last = segments.at(-1) ?? '';
  const [set = ''] = (segments[0] ?? '').split('(');
  const called = functions.includes(functionName(last));
  const allowed = columns[set];
  if (called && url.search === '' && (segments.length === 1 || allowed))
    return { columns: [], isList: false };
  const isRowOrList = /^\w+(?:\([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\))?$/i.test(last);
  if (!allowed || segments.length !== 1 || !isRowOrList)
    throw new NotAllowed(`${segments.join('/')} is on no list`);
  for (const option of url.searchParams.keys()) {
    if (!OPTIONS.includes(option)) throw new NotAllowed(`${option} is not used`);
  }
  const selected = url.searchParams.get('$select')?.split(',') ?? [];
  if (selected.length === 0) throw new NotAllowed(`${set} without $select would read every column`);
  const named = [
    ...namesIn(url.searchParams.get('$filter') ?? ''),
    ...namesIn(url.searchParams.get('$orderby') ?? ''),
  ];
  const foreign = [...selected, ...named].find((name) => !allowed.includes(name));
  if (foreign !== undefined) throw new NotAllowed(`${set}.${foreign} is on no list`);
  return { columns: selected, isList: !last.includes('(') };
}

/** An answer that leads elsewhere is the way to a sign-in page: the session is over, and nothing follows it. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
}

const signedOut = () =>
  Response.json(
    {
      error: {
        code: 'RequestIsNotAuthenticated',
        message: 'The session is over: sign in to the organization again.',
      },
    },
    { status: 401 },
  );

async function rowsOf(response: Response): Promise<number | null> {
  if (!response.headers.get('Content-Type')?.includes('json')) return null;
  try {
    const body: unknown = await response.clone().json();
    const value = typeof body === 'object' && body !== null && 'value' in body ? body.value : null;
    return Array.isArray(value) ? value.length : null;
  } catch {
    return null;
  }
}

export function readOnlyFetch({ fetch, base, allowance, note, now }: ReadOnlyOptions): Fetch {
  return async (request) => {
    const { origin, pathname, search } = new URL(request.url);
    const entry = { at: now(), method: request.method, origin, path: `${pathname}${search}` };
    let asked: Asked;
    try {
      asked = checked(request, base, allowance);
    } catch (error) {
      if (error instanceof NotAllowed) {
        await note({ ...entry, columns: [], status: null, rows: null, refused: error.message });
      }
      throw error;
    }
    // The browser's session is the organization's own; no answer is kept in a cache.
    const sent = new Request(request, { redirect: 'manual', credentials: 'include', cache: 'no-store' });
    let response: Response;
    try {
      response = await fetch(sent);
    } catch (error) {
      await note({ ...entry, columns: asked.columns, status: null, rows: null });
      throw error;
    }
    const rows = asked.isList && response.ok ? await rowsOf(response) : null;
    await note({ ...entry, columns: asked.columns, status: response.status, rows });
    return isRedirect(response) ? signedOut() : response;
  };
}
