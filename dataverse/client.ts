import type { Guid } from '../domain/rows';
import { ACTION_HEADER } from './action-header';
import {
  type BatchWrite,
  BOUNDARY,
  batchAnswers,
  idIn,
  readError,
  type WriteAnswer,
  writeBatchBody,
  writeChangesetBody,
} from './client-batch';
import { type ListRequest, listAddress } from './list-request';

export type { ListRequest } from './list-request';

/** A fetch that may be the network's, a server's in the same process, or a worker's. */
export type Fetch = (request: Request) => Promise<Response>;

/** An answer that is no success, in Dataverse's words where it sent any. */
export class DataverseError extends Error {
  constructor(
    /** HTTP status; 0 where no answer came. */
    readonly status: number,
    readonly code: string,
    message: string,
    /** Seconds that the service asks to wait before the next try; null where it does not. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
    this.name = 'DataverseError';
  }

  /** Whether the same request may well be answered a little later. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500 || this.code === 'notJson';
  }
}

export interface ServiceAnswer<Body> {
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
  get<Body>(path: string): Promise<ServiceAnswer<Body>>;
  /** The pages of a list, one after the other. */
  pages<Row>(request: ListRequest): AsyncGenerator<Row[], void>;
  /** All rows of a list. */
  list<Row>(set: string, select: readonly string[], filter?: string): Promise<Row[]>;
  /** `etag` guards against a row changed meanwhile; without one, any version of an existing row is taken. */
  patch(path: string, body: object, etag?: string): Promise<void>;
  post<Body>(path: string, body: object): Promise<Body | null>;
  /** Makes a row; answers its id. */
  create(set: string, body: object): Promise<Guid>;
  remove(path: string): Promise<void>;
  /** Many writes in one request, at most `MAX_BATCH`; each is done or refused for itself. */
  batch(writes: readonly BatchWrite[]): Promise<WriteAnswer[]>;
  /** A few writes that are done all or none; `$1` in a later one is the row that the first one made. */
  changeset(writes: readonly BatchWrite[]): Promise<WriteAnswer[]>;
  /**
   * The same client as whoever calls it now is, whose writes are one action of a person (see
   * `ACTION_HEADER`).
   */
  asAction(action: string): DataverseClient;
}

const HEADERS = { Accept: 'application/json', 'OData-MaxVersion': '4.0', 'OData-Version': '4.0' };

/** Lookups tell their table only by this annotation. */
const PREFER = 'odata.include-annotations="Microsoft.Dynamics.CRM.lookuplogicalname"';

async function errorOf(response: Response): Promise<DataverseError> {
  const { code, message } = readError(await response.text(), response.status);
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new DataverseError(response.status, code, message, Number.isFinite(retryAfter) ? retryAfter : null);
}

/** An answer that was cut off, or is something else than its type says. */
async function jsonOf<Body>(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch {
    throw new DataverseError(response.status, 'brokenJson', 'The answer is cut off or damaged.');
  }
}

interface Sending {
  body?: object | string;
  headers?: Readonly<Record<string, string>>;
}

/** One request to the address it is for; answers that are no success are thrown. */
type Send = (method: string, url: string, sending?: Sending) => Promise<Response>;

/** Everything that goes out goes this way, as the caller and, where it writes, as part of the action. */
function senderOf({ fetch, callerId }: ClientOptions, action: string | null): Send {
  return async (method, url, { body, headers: own } = {}) => {
    const headers = new Headers({
      ...HEADERS,
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...own,
    });
    const caller = callerId?.();
    if (caller) headers.set('MSCRMCallerID', caller);
    if (action && method !== 'GET') headers.set(ACTION_HEADER, action);
    const request = new Request(url, {
      method,
      headers,
      ...(body ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
    });
    let response: Response;
    try {
      response = await fetch(request);
    } catch (cause) {
      throw new DataverseError(0, 'unreachable', cause instanceof Error ? cause.message : String(cause));
    }
    if (!response.ok) throw await errorOf(response);
    if (response.headers.get('Content-Type')?.includes('html')) {
      // An expired session answers 200 with a sign-in page, to writes as well.
      throw new DataverseError(response.status, 'notJson', 'The answer is a page, not data: sign in again.');
    }
    return response;
  };
}

function readsOf(send: Send, base: string): Pick<DataverseClient, 'get' | 'pages' | 'list'> {
  async function read<Body>(url: string, pageSize?: number): Promise<ServiceAnswer<Body>> {
    const prefer = pageSize === undefined ? PREFER : `${PREFER},odata.maxpagesize=${pageSize}`;
    const response = await send('GET', url, { headers: { Prefer: prefer } });
    if (!response.headers.get('Content-Type')?.includes('json')) {
      throw new DataverseError(response.status, 'notJson', 'The answer is not JSON.');
    }
    const date = response.headers.get('Date');
    return { body: await jsonOf<Body>(response), date: date ? new Date(date).toISOString() : null };
  }

  function sameOrigin(link: string): string {
    if (new URL(link).origin === new URL(base).origin) return link;
    throw new DataverseError(200, 'foreignLink', 'The next page lies on another origin.');
  }

  async function* pages<Row>(request: ListRequest): AsyncGenerator<Row[], void> {
    let url: string | undefined = `${base}/${listAddress(request)}`;
    while (url) {
      const { body }: ServiceAnswer<{ value: Row[]; '@odata.nextLink'?: string }> = await read(
        url,
        request.pageSize,
      );
      if (!Array.isArray(body?.value)) {
        throw new DataverseError(200, 'notAList', 'The answer is no list of rows.');
      }
      yield body.value;
      url = body['@odata.nextLink'] && sameOrigin(body['@odata.nextLink']);
    }
  }

  return {
    get: (path) => read(`${base}/${path}`),
    pages,
    async list<Row>(set: string, select: readonly string[], filter?: string) {
      const rows: Row[] = [];
      for await (const page of pages<Row>({ set, select, ...(filter ? { filter } : {}) })) {
        for (const row of page) rows.push(row);
      }
      return rows;
    },
  };
}

function writesOf(send: Send, base: string): Pick<DataverseClient, 'patch' | 'post' | 'create' | 'remove'> {
  return {
    async patch(path, body, etag = '*') {
      await send('PATCH', `${base}/${path}`, { body, headers: { 'If-Match': etag } });
    },
    async post<Body>(path: string, body: object) {
      const response = await send('POST', `${base}/${path}`, { body });
      return response.status === 204 ? null : ((await response.json()) as Body);
    },
    async create(set, body) {
      const response = await send('POST', `${base}/${set}`, { body });
      const id = idIn(response.headers.get('OData-EntityId') ?? '');
      if (!id)
        throw new DataverseError(response.status, 'noId', 'The answer does not tell the id of the new row.');
      return id;
    },
    async remove(path) {
      await send('DELETE', `${base}/${path}`);
    },
  };
}

function batchesOf(send: Send, base: string): Pick<DataverseClient, 'batch' | 'changeset'> {
  async function sendBatch(body: string): Promise<WriteAnswer[]> {
    const response = await send('POST', `${base}/$batch`, {
      body,
      headers: {
        'Content-Type': `multipart/mixed; boundary="${BOUNDARY}"`,
        // Without it, the first refusal would end the batch.
        Prefer: 'odata.continue-on-error',
      },
    });
    return batchAnswers(await response.text());
  }

  return {
    async batch(writes) {
      const answers = await sendBatch(writeBatchBody(writes, base));
      if (answers.length !== writes.length)
        throw new DataverseError(0, 'notBatch', 'The answer is no batch.');
      return answers;
    },
    async changeset(writes) {
      const answers = await sendBatch(writeChangesetBody(writes, base));
      const refused = answers.find(({ status }) => status >= 400);
      if (refused) throw new DataverseError(refused.status, refused.code, refused.message);
      return answers;
    },
  };
}

function clientOf(options: ClientOptions, action: string | null): DataverseClient {
  const send = senderOf(options, action);
  return {
    ...readsOf(send, options.base),
    ...writesOf(send, options.base),
    ...batchesOf(send, options.base),
    asAction(name) {
      const caller = options.callerId?.() ?? null;
      return clientOf({ ...options, callerId: () => caller }, name);
    },
  };
}

/** The one place that speaks to Dataverse, or to the service that answers as it does. */
export function createClient(options: ClientOptions): DataverseClient {
  return clientOf(options, null);
}
