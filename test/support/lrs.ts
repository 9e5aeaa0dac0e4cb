/**
 * Stands in for a Learning Record Store on this machine: the statement, state and profile resources of xAPI 1.0.3 as
 * far as this product uses them, and the one-time fetch address of cmi5. It is no real one, and was written by the same
 * people as what it tests; what a statement has to be it asks an independent validator.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import validate from '@learninglocker/xapi-validation';

export interface StoredStatement {
  id: string;
  verb: { id: string };
  [more: string]: unknown;
}

export interface SeenByLrs {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What is answered instead of the ordinary; `lost` takes what was sent and then cuts the connection. */
export type LrsAnswer = { status: number; headers?: Record<string, string>; body?: string } | 'cut' | 'lost';

const VERSION = '1.0.3';
/** By which statements say which session of cmi5 they are of. */
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

function sessionOf({ context }: StoredStatement): unknown {
  const { extensions } = (context ?? {}) as { extensions?: Record<string, unknown> };
  return extensions?.[SESSION];
}

const HEADERS = {
  'X-Experience-API-Version': VERSION,
  // A page of a learning system on another origin may ask.
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers':
    'Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match',
  'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}

export async function startLrs({ key = 'key', secret = 'sécret' } = {}) {
  const statements = new Map<string, StoredStatement>();
  const documents = new Map<string, string>();
  const seen: SeenByLrs[] = [];
  const instead: LrsAnswer[] = [];
  const authorization = `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;
  const tokensGiven = new Set<string>();
  const abandoned = new Set<unknown>();

  /** Takes all of them or none. */
  function take(sent: readonly StoredStatement[]): { status: number; body: string } {
    const wrong = sent.flatMap((statement) => validate(statement).map((warning) => JSON.stringify(warning)));
    if (wrong.length > 0) return { status: 400, body: wrong.join('\n') };
    if (sent.some(({ id }) => !id)) return { status: 400, body: 'No id' };
    if (new Set(sent.map(({ id }) => id)).size < sent.length) return { status: 400, body: 'An id twice' };
    if (sent.some((statement) => abandoned.has(sessionOf(statement)))) {
      return { status: 403, body: 'The session was abandoned' };
    }
    const differs = sent.filter((statement) => {
      const known = statements.get(statement.id);
      return known !== undefined && !isDeepStrictEqual(known, statement);
    });
    if (differs.length > 0) return { status: 409, body: `Conflict: ${differs.map(({ id }) => id).join()}` };
    for (const statement of sent) statements.set(statement.id, statement);
    return { status: 200, body: JSON.stringify(sent.map(({ id }) => id)) };
  }

  function statementsResource(method: string, search: URLSearchParams, body: string) {
    const id = search.get('statementId');
    if (method === 'GET') {
      const found = id ? statements.get(id) : undefined;
      if (!id)
        return { status: 200, body: JSON.stringify({ statements: [...statements.values()], more: '' }) };
      return found
        ? { status: 200, body: JSON.stringify({ ...found, stored: '2026-01-01T00:00:00Z' }) }
        : { status: 404, body: 'Unknown' };
    }
    const sent: unknown = JSON.parse(body);
    if (method === 'PUT') {
      const { status, body: why } = take([{ ...(sent as StoredStatement), id: id ?? '' }]);
      return status === 200 ? { status: 204, body: '' } : { status, body: why };
    }
    return take((Array.isArray(sent) ? sent : [sent]) as StoredStatement[]);
  }

  function documentResource(method: string, key: string, body: string) {
    if (method === 'GET') {
      const found = documents.get(key);
      return found === undefined ? { status: 404, body: '' } : { status: 200, body: found };
    }
    if (method === 'DELETE') documents.delete(key);
    else documents.set(key, body);
    return { status: 204, body: '' };
  }

  function answer({ method, path, headers, body }: SeenByLrs) {
    const { pathname, searchParams } = new URL(path, 'http://lrs');
    if (pathname === '/fetch') {
      const first = method === 'POST' && !tokensGiven.has(path);
      tokensGiven.add(path);
      return first
        ? { status: 200, body: JSON.stringify({ 'auth-token': authorization.replace('Basic ', '') }) }
        : { status: 200, body: JSON.stringify({ 'error-code': '1', 'error-text': 'Already used' }) };
    }
    if (headers.authorization !== authorization) return { status: 401, body: 'Unauthorized' };
    if (headers['x-experience-api-version'] !== VERSION) return { status: 400, body: 'No version' };
    if (pathname.endsWith('/statements')) return statementsResource(method, searchParams, body);
    if (pathname.endsWith('/activities/state') || pathname.endsWith('/agents/profile')) {
      searchParams.sort();
      return documentResource(method, `${pathname}?${searchParams}`, body);
    }
    return { status: 404, body: 'Nothing here' };
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '/', headers } = request;
    const asked = { method, path: url, headers, body: await bodyOf(request) };
    if (method === 'OPTIONS') {
      response.writeHead(204, HEADERS).end();
      return;
    }
    seen.push(asked);
    const given = instead.shift();
    if (given === 'lost') answer(asked);
    if (given === 'cut' || given === 'lost') {
      response.destroy();
      return;
    }
    const { status, body = '' } = given ?? answer(asked);
    const type = { 'Content-Type': 'application/json' };
    response.writeHead(status, { ...HEADERS, ...type, ...given?.headers }).end(body);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    endpoint: `${origin}/xapi/`,
    /** Where a launch gets its token, once. */
    fetchUrl: (launch: number) => `${origin}/fetch?launch=${launch}`,
    key,
    secret,
    /** In the order in which they were taken. */
    statements: () => [...statements.values()],
    verbs: () => [...statements.values()].map(({ verb }) => verb.id.split('/').at(-1)),
    /** Something that was there before. */
    put: (statement: StoredStatement) => statements.set(statement.id, statement),
    documents,
    /** Takes no more of a session: another launch of its registration has begun, as cmi5 has it. */
    abandon: (session: string) => abandoned.add(session),
    /** A state document, as the learning system would leave it there. */
    putDocument(
      resource: 'activities/state' | 'agents/profile',
      query: Record<string, string>,
      body: object,
    ) {
      const search = new URLSearchParams(query);
      search.sort();
      documents.set(`/xapi/${resource}?${search}`, JSON.stringify(body));
    },
    seen,
    /** The next requests are answered so, each once. */
    answerNext: (...answers: LrsAnswer[]) => instead.push(...answers),
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export type LrsStandIn = Awaited<ReturnType<typeof startLrs>>;
