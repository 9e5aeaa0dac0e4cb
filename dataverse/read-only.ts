/**
 * A fetch that can only read: GET, one origin, tables and columns of a list. Everything that it was asked for
 * is told to a ledger, refused or not. Real organizations are asked through this and nothing else.
 */
import type { LedgerEntry } from '../domain/ledger';
import type { Fetch } from './client';
import { columnsAsked, NotAllowed, type TableAllowance } from './read-only-query';

export interface ReadAllowance {
  /** By entity set; the set itself is not allowed where it is absent. */
  tables: Readonly<Record<string, TableAllowance>>;
  /** Functions of the service, each exactly as it is called. */
  functions: readonly string[];
  /** Functions of a row by its entity set, each exactly as it is called. */
  rowFunctions: Readonly<Record<string, readonly string[]>>;
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

interface Asked {
  columns: readonly string[];
  isList: boolean;
}

/** `set`, or `set(id)`: no alternate keys, and nothing that is written in another way. */
const RESOURCE = /^(\w+)(\([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\))?$/i;

const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The address below the Web API's own. @throws NotAllowed */
function pathOf({ origin, pathname }: URL, base: string): string {
  const root = new URL(base);
  if (origin !== root.origin) throw new NotAllowed(`${origin} is another origin`);
  if (!pathname.startsWith(`${root.pathname}/`))
    throw new NotAllowed(`${pathname} is no part of the Web API`);
  try {
    return decodeURIComponent(pathname.slice(root.pathname.length + 1));
  } catch {
    throw new NotAllowed(`${pathname} cannot be read`);
  }
}

/** What a request asks for. @throws NotAllowed */
function checked(request: Request, base: string, allowance: ReadAllowance): Asked {
  if (request.method !== 'GET') throw new NotAllowed(`${request.method} is no reading`);
  const url = new URL(request.url);
  const path = pathOf(url, base);
  const isCalled = url.search === '';
  if (isCalled && allowance.functions.includes(path)) return { columns: [], isList: false };
  const [resource = '', called, ...more] = path.split('/');
  const [, set = '', key] = RESOURCE.exec(resource) ?? [];
  const table = own(allowance.tables, set);
  if (!table || more.length > 0) throw new NotAllowed(`${path} is on no list`);
  if (called === undefined) {
    return { columns: columnsAsked(url.searchParams, set, table, key !== undefined), isList: !key };
  }
  const functions = own(allowance.rowFunctions, set) ?? [];
  if (!key || !isCalled || !functions.includes(called)) throw new NotAllowed(`${path} is on no list`);
  return { columns: [], isList: false };
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
