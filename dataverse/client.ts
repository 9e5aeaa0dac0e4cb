import type { Guid } from '../domain/rows';

/** A fetch that may be the network's, a server's in the same process, or a worker's. */
export type Fetch = (request: Request) => Promise<Response>;

/** An answer that is no success, in Dataverse's words where it sent any. */
export class DataverseError extends Error {
  constructor(
    /** HTTP status; 0 where no answer came. */
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'DataverseError';
  }
}

export interface Answer<Body> {
  body: Body;
  /** The tenant's time by its `Date` header, ISO 8601; null where the header is missing. */
  date: string | null;
}

export interface ClientOptions {
  fetch: Fetch;
  /** Address of the Web API without a closing slash, such as `https://org.crm4.dynamics.com/api/data/v9.2`. */
  base: string;
  /** The user to act as; only the simulated service heeds it. */
  callerId?: () => Guid | null;
}

export interface DataverseClient {
  get<Body>(path: string): Promise<Answer<Body>>;
  /** All pages of an entity set. */
  list<Row>(set: string, select: readonly string[]): Promise<Row[]>;
  /** `etag` guards against a row changed meanwhile; without one, any version of an existing row is taken. */
  patch(path: string, body: object, etag?: string): Promise<void>;
  post<Body>(path: string, body: object): Promise<Body | null>;
  remove(path: string): Promise<void>;
}

const HEADERS = { Accept: 'application/json', 'OData-MaxVersion': '4.0', 'OData-Version': '4.0' };

/** Lookups tell their table only by this annotation. */
const PREFER = 'odata.include-annotations="Microsoft.Dynamics.CRM.lookuplogicalname"';

interface ErrorBody {
  error?: { code?: unknown; message?: unknown };
}

async function errorOf(response: Response): Promise<DataverseError> {
  const body = (await response.json().catch(() => null)) as ErrorBody | null;
  const { code, message } = body?.error ?? {};
  return new DataverseError(
    response.status,
    typeof code === 'string' ? code : '',
    typeof message === 'string' ? message : `HTTP ${response.status}`,
  );
}

/** The one place that speaks to Dataverse, or to the service that answers as it does. */
export function createClient({ fetch, base, callerId }: ClientOptions): DataverseClient {
  async function send(method: string, url: string, init: { body?: object; headers?: object } = {}) {
    const headers = new Headers({ ...HEADERS, ...init.headers });
    const caller = callerId?.();
    if (caller) headers.set('MSCRMCallerID', caller);
    if (init.body) headers.set('Content-Type', 'application/json');
    const request = new Request(url, {
      method,
      headers,
      ...(init.body ? { body: JSON.stringify(init.body) } : {}),
    });
    let response: Response;
    try {
      response = await fetch(request);
    } catch (cause) {
      throw new DataverseError(0, 'unreachable', cause instanceof Error ? cause.message : String(cause));
    }
    if (!response.ok) throw await errorOf(response);
    return response;
  }

  async function read<Body>(url: string): Promise<Answer<Body>> {
    const response = await send('GET', url, { headers: { Prefer: PREFER } });
    if (!response.headers.get('Content-Type')?.includes('json')) {
      // An expired session answers 200 with a sign-in page.
      throw new DataverseError(response.status, 'notJson', 'The answer is not JSON.');
    }
    const date = response.headers.get('Date');
    return { body: await response.json(), date: date ? new Date(date).toISOString() : null };
  }

  function sameOrigin(link: string): string {
    if (new URL(link).origin === new URL(base).origin) return link;
    throw new DataverseError(0, 'foreignLink', 'The next page lies on another origin.');
  }

  return {
    get: (path) => read(`${base}/${path}`),
    async list<Row>(set: string, select: readonly string[]) {
      const rows: Row[] = [];
      let url: string | undefined = `${base}/${set}?$select=${select.join(',')}`;
      while (url) {
        const { body }: Answer<{ value: Row[]; '@odata.nextLink'?: string }> = await read(url);
        rows.push(...body.value);
        url = body['@odata.nextLink'] && sameOrigin(body['@odata.nextLink']);
      }
      return rows;
    },
    async patch(path, body, etag = '*') {
      await send('PATCH', `${base}/${path}`, { body, headers: { 'If-Match': etag } });
    },
    async post<Body>(path: string, body: object) {
      const response = await send('POST', `${base}/${path}`, { body });
      return response.status === 204 ? null : ((await response.json()) as Body);
    },
    async remove(path) {
      await send('DELETE', `${base}/${path}`);
    },
  };
}
