import { ACTION_HEADER } from '../action-header';
import { writeCsdl } from '../odata/csdl';
import { keyOf, readPath, type Segment } from '../odata/resource-path';
import { loadPublished } from '../published/columns';
import { notAllowed, notSupported, Refusal, segmentNotFound } from '../refusal';
import { ENTITY_SETS, type EntitySet, isEntitySet, tables } from '../tables';
import { accessFor } from './access';
import { doBatch } from './batch';
import { belowRow } from './below-row';
import { readText } from './body';
import { type Call, json, type Reply, toResponse } from './call';
import { callerOf } from './caller';
import { readDefinitions } from './definitions';
import { FETCH_OPTIONS, loadFetching, readFetched } from './fetch-options';
import { FUNCTIONS } from './functions';
import { readPreferences } from './preferences';
import { propertiesIn } from './properties';
import { readCount, readList, readRow } from './reading';
import type { SimulatedTenant } from './tenant';
import type { UndoHistory } from './transaction';
import { createRow, patchRow, removeRow } from './writes/rows';

/** Version 9.2, and the two before it, which clients still write. */
const API_PATH = /^\/api\/data\/v9\.[0-2](?=\/|$)/;

/** What a live organization has, and the simulation does not (decisions 41). */
export const NOT_SIMULATED: ReadonlySet<string> = new Set([
  'businessunits',
  'mailboxtrackingfolders',
  'RelationshipDefinitions',
  'GlobalOptionSetDefinitions',
]);

/** The entity sets that are served, as the API's own root tells. */
function serviceDocument({ root }: Call): Reply {
  return json({
    '@odata.context': `${root}/$metadata`,
    value: ENTITY_SETS.map((name) => ({ name, kind: 'EntitySet', url: name })),
  });
}

function metadata({ tenant }: Call): Reply {
  const csdl = writeCsdl((table) => propertiesIn(tenant, table));
  return { status: 200, headers: { 'Content-Type': 'application/xml', 'OData-Version': '4.0' }, body: csdl };
}

function onSet(call: Call, set: EntitySet, [next, ...rest]: readonly Segment[]): Reply {
  const { method } = call;
  if (next?.name === '$count' && !next.parameters && rest.length === 0) {
    if (method !== 'GET') throw notAllowed(`${method} is not allowed on $count.`);
    return readCount(call, set);
  }
  if (next) throw segmentNotFound(next.name);
  const fetches = FETCH_OPTIONS.some((option) => call.url.searchParams.has(option));
  if (method === 'GET') return fetches ? readFetched(call, set) : readList(call, set);
  if (method === 'POST') return createRow(call, set);
  throw notAllowed(`${method} is not allowed on ${set}.`);
}

function onRow(call: Call, set: EntitySet, id: string): Reply {
  switch (call.method) {
    case 'GET':
      return readRow(call, set, id);
    case 'PATCH':
      return patchRow(call, set, id);
    case 'DELETE':
      return removeRow(call, set, id);
    default:
      throw notAllowed(`${call.method} is not allowed on a row of ${set}.`);
  }
}

/** Answers one request; `$batch` is the caller's to take apart. @throws Refusal */
function execute(call: Call): Reply {
  const path = decodedPath(call);
  const [first, ...rest] = readPath(path);
  if (!first || first.name === '$metadata') {
    if (call.method !== 'GET') throw notAllowed(`${call.method} is not allowed on the API's own root.`);
    const [beyond] = rest;
    if (beyond) throw segmentNotFound(beyond.name);
    return first ? metadata(call) : serviceDocument(call);
  }
  if (first.name === '$batch') throw notSupported('a batch within a batch');
  if (first.name === 'EntityDefinitions') {
    if (call.method !== 'GET') throw notAllowed('Definitions are read-only here.');
    return readDefinitions(call, [first, ...rest]);
  }
  const plain = Object.hasOwn(FUNCTIONS, first.name) ? FUNCTIONS[first.name] : undefined;
  if (plain && rest.length === 0) {
    if (call.method !== 'GET') throw notAllowed(`${first.name} is a function: it is called by GET.`);
    for (const option of call.url.searchParams.keys()) {
      if (!option.startsWith('@')) throw notSupported(`the query option ${option} on ${first.name}`);
    }
    return plain(call, first);
  }
  if (NOT_SIMULATED.has(first.name)) throw notSupported(`the segment ${first.name}`);
  if (!isEntitySet(first.name)) throw segmentNotFound(first.name);
  const set = first.name;
  const id = keyOf(first, tables[set].idColumn);
  if (id === null) return onSet(call, set, rest);
  const [segment, ...deeper] = rest;
  if (!segment) return onRow(call, set, id);
  return belowRow(call, { set, id, segment, rest: deeper });
}

/** One by one: a pattern would look at each slash of a long row of them again and again. */
function withoutOuterSlashes(path: string): string {
  let [from, to] = [0, path.length];
  while (path[from] === '/') from += 1;
  while (to > from && path[to - 1] === '/') to -= 1;
  return path.slice(from, to);
}

function decodedPath({ url, root }: Call): string {
  const path = withoutOuterSlashes(url.pathname.slice(root.length - url.origin.length));
  try {
    return decodeURIComponent(path);
  } catch {
    throw segmentNotFound(path);
  }
}

/** Dataverse takes bodies of JSON only; a script that forgets to say so should learn it here. */
function requireJson(request: Request, body: string): void {
  const type = request.headers.get('Content-Type') ?? '';
  if (body === '' || /^(?:application\/json|multipart\/mixed)\b/i.test(type)) return;
  throw new Refusal(415, '', `The Content-Type of a body is application/json, not '${type}'.`);
}

/** Bytes; more than these are refused before they are read any further. */
export const MAX_BODY = 16 * 1024 * 1024;

/** Follows what a batch writes. */
export interface BatchWitness {
  /** Does one part that writes, whose sender stands in the headers. */
  part<Result>(call: Call, sender: Headers, act: () => Result): Result;
  /** Does parts of which all are kept, or none where it throws. */
  together<Result>(act: () => Result): Result;
}

/** The Web API of one tenant. Writes can be taken back through `history`. */
export async function answerRequest(
  tenant: SimulatedTenant,
  history: UndoHistory,
  request: Request,
  witness?: BatchWitness,
): Promise<Response> {
  await loadPublished();
  try {
    const url = new URL(request.url);
    const [path] = API_PATH.exec(url.pathname) ?? [];
    if (path === undefined) throw segmentNotFound(url.pathname);
    const root = `${url.origin}${path}`;
    const body = ['GET', 'HEAD'].includes(request.method) ? '' : await readText(request, MAX_BODY);
    if (body === null) throw new Refusal(413, '', 'The request is too large.');
    requireJson(request, body);
    await loadFetching(request, body);
    const caller = callerOf(tenant, request.headers);
    const call: Call = {
      tenant,
      caller,
      access: accessFor(tenant, caller),
      method: request.method,
      root,
      url,
      headers: request.headers,
      prefer: readPreferences(request.headers.get('Prefer')),
      body,
    };
    // Who asks may change with every write of a batch, so each part is judged anew.
    const judged = (part: Call): Reply => {
      const named = ['MSCRMCallerID', 'CallerObjectId'].some((name) => part.headers.has(name));
      const sender = named ? part.headers : request.headers;
      const again = callerOf(tenant, sender);
      const act = () => execute({ ...part, caller: again, access: accessFor(tenant, again) });
      return witness && part.method !== 'GET' ? witness.part(part, sender, act) : act();
    };
    const action = request.headers.get(ACTION_HEADER);
    const atomic = <Result>(act: () => Result) => history.write(tenant, act, action);
    if (decodedPath(call) === '$batch') {
      if (call.method !== 'POST') throw notAllowed('A batch is sent by POST.');
      const together = <Result>(act: () => Result) =>
        witness ? witness.together(() => atomic(act)) : atomic(act);
      return toResponse(doBatch(call, judged, together));
    }
    return toResponse(call.method === 'GET' ? execute(call) : atomic(() => execute(call)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return toResponse(refusalReply(error, request.headers.get('Prefer')));
  }
}

/** A refusal in Dataverse's shape; with annotations asked for, it says more. */
export function refusalReply(refusal: Refusal, prefer: string | null): Reply {
  const detailed = /odata\.include-annotations\s*=\s*"?(?:\*|[^"]*Microsoft\.PowerApps)/i.test(prefer ?? '');
  const error = {
    code: refusal.code,
    message: refusal.message,
    ...(detailed
      ? {
          '@Microsoft.PowerApps.CDS.ErrorDetails.HttpStatusCode': String(refusal.status),
          '@Microsoft.PowerApps.CDS.InnerError.Message': refusal.message,
        }
      : {}),
  };
  return json({ error }, { ...refusal.headers }, refusal.status);
}
