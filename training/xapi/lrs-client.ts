/** The little of xAPI's protocol that sending results needs, and what came of each request. */
import * as v from 'valibot';
import type { Fetch } from '../../dataverse/client';

export const XAPI_VERSION = '1.0.3';

/** Why a store did not take or give something, in the kinds that somebody can do something about. */
export const LRS_TROUBLES = [
  'notGranted',
  'keysForgotten',
  'noAnswer',
  'unauthorized',
  'forbidden',
  'notThere',
  'notLrs',
  'throttled',
  'unavailable',
  'tooLarge',
  'conflict',
  'refused',
] as const;
export type LrsTrouble = (typeof LRS_TROUBLES)[number];

export interface LrsProblem {
  trouble: LrsTrouble;
  /** HTTP status; 0 where no answer came. */
  status: number;
  /** In its own words, cut. */
  detail: string;
  /** Milliseconds that it asks to wait, where it does. */
  waitFor?: number;
}

export type Answered<Value> = { ok: true; value: Value } | { ok: false; problem: LrsProblem };

/** Whether it may well be gone by itself at a later try. */
export const mayPass = (trouble: LrsTrouble): boolean =>
  trouble === 'noAnswer' || trouble === 'throttled' || trouble === 'unavailable';

const LONGEST_DETAIL = 500;

function troubleOf(status: number): LrsTrouble {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 405) return 'notThere';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 413) return 'tooLarge';
  if (status === 429) return 'throttled';
  if (status >= 500) return 'unavailable';
  return status >= 400 ? 'refused' : 'notLrs';
}

const isPage = (response: Response) => /html/i.test(response.headers.get('Content-Type') ?? '');

function problemOf(response: Response, text: string): LrsProblem {
  const { status } = response;
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  // A page with an error is a web server's: nobody who keeps statements answers so, whatever the status.
  const trouble = isPage(response) && status < 429 && status !== 401 ? 'notLrs' : troubleOf(status);
  return {
    trouble,
    status,
    detail: isPage(response) ? '' : text.slice(0, LONGEST_DETAIL),
    ...(seconds >= 0 ? { waitFor: seconds * 1000 } : {}),
  };
}

export interface LrsClient {
  /** All of them or none. @param how `keepalive` where the page may be gone before the answer is there */
  send(statements: readonly { id: string }[], how?: { keepalive?: boolean }): Promise<Answered<null>>;
  /** The statement of that id, or null where none is. */
  find(id: string): Promise<Answered<Readonly<Record<string, unknown>> | null>>;
  /** Asks for one statement, to see whether somebody is let in. */
  check(): Promise<Answered<null>>;
  getDocument(
    resource: DocumentResource,
    query: Readonly<Record<string, string>>,
  ): Promise<Answered<unknown>>;
  putDocument(
    resource: DocumentResource,
    query: Readonly<Record<string, string>>,
    body: unknown,
  ): Promise<Answered<null>>;
}

export type DocumentResource = 'activities/state' | 'agents/profile';

interface LrsSurroundings {
  fetch: Fetch;
  /** Ends with a slash; the authorization goes nowhere else. */
  endpoint: string;
  authorization: string;
}

const Ids = v.array(v.string());
const List = v.looseObject({ statements: v.array(v.unknown()) });
const Found = v.looseObject({ id: v.string(), verb: v.looseObject({ id: v.string() }) });

interface Asked {
  method?: string;
  query?: Readonly<Record<string, string>>;
  body?: unknown;
  keepalive?: boolean;
}

/** What was read, or undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function createLrsClient({ fetch, endpoint, authorization }: LrsSurroundings): LrsClient {
  async function ask(resource: string, asked: Asked): Promise<Answered<{ status: number; text: string }>> {
    const { method = 'GET', query = {}, body, keepalive = false } = asked;
    const address = new URL(resource, endpoint);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    const request = new Request(address, {
      method,
      headers: {
        Authorization: authorization,
        'X-Experience-API-Version': XAPI_VERSION,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // Neither the browser's session at that host nor another host is any of this product's business.
      credentials: 'omit',
      redirect: 'manual',
      keepalive,
    });
    try {
      const response = await fetch(request);
      const text = await response.text();
      if (response.ok) return { ok: true, value: { status: response.status, text } };
      if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
        return { ok: false, problem: { trouble: 'notLrs', status: response.status, detail: '' } };
      }
      return { ok: false, problem: problemOf(response, text) };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { ok: false, problem: { trouble: 'noAnswer', status: 0, detail } };
    }
  }

  const notLrs = (status: number): Answered<never> => ({
    ok: false,
    problem: { trouble: 'notLrs', status, detail: '' },
  });

  return {
    async send(statements, { keepalive = false } = {}) {
      const answer = await ask('statements', { method: 'POST', body: statements, keepalive });
      if (!answer.ok) return answer;
      const { status, text } = answer.value;
      if (status === 204) return { ok: true, value: null };
      // A page that says 200 to everything has taken nothing: only a store tells the ids back.
      const ids = v.safeParse(Ids, parsed(text));
      const taken = new Set(ids.success ? ids.output.map((id) => id.toLowerCase()) : []);
      return statements.every(({ id }) => taken.has(id.toLowerCase()))
        ? { ok: true, value: null }
        : notLrs(status);
    },

    async find(id) {
      const answer = await ask('statements', { query: { statementId: id } });
      if (!answer.ok) {
        return answer.problem.status === 404 && answer.problem.trouble === 'notThere'
          ? { ok: true, value: null }
          : answer;
      }
      const found = v.safeParse(Found, parsed(answer.value.text));
      return found.success ? { ok: true, value: found.output } : notLrs(answer.value.status);
    },

    async check() {
      const answer = await ask('statements', { query: { limit: '1' } });
      if (!answer.ok) return answer;
      return v.is(List, parsed(answer.value.text)) ? { ok: true, value: null } : notLrs(answer.value.status);
    },

    async getDocument(resource, query) {
      const answer = await ask(resource, { query });
      if (answer.ok) return { ok: true, value: parsed(answer.value.text) };
      return answer.problem.status === 404 ? { ok: true, value: undefined } : answer;
    },

    async putDocument(resource, query, body) {
      const answer = await ask(resource, { method: 'PUT', query, body });
      return answer.ok ? { ok: true, value: null } : answer;
    },
  };
}
