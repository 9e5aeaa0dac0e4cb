import {
  type BatchAnswer,
  type BatchPart,
  type BatchRequest,
  boundaryOf,
  readBatch,
  writeBatch,
} from '../odata/multipart';
import { badRequest, Refusal, segmentNotFound } from '../refusal';
import type { Call, Reply } from './call';
import { readPreferences } from './preferences';
import { nextId } from './randomness';

/** Does one request. Throws where it is refused. */
export type Execute = (call: Call) => Reply;

/** Does what it is given all or nothing. */
export type Atomic = <Result>(act: () => Result) => Result;

/** A reference to a row made earlier in the same changeset: `$1`. */
function withReferences(text: string, made: ReadonlyMap<string, string>): string {
  return text.replace(/\$(\w+)/g, (whole, contentId: string) => made.get(contentId) ?? whole);
}

function withReference(address: string, made: ReadonlyMap<string, string>): string {
  const [reference, contentId = ''] = /^\/?\$(\d+)(?=\/|$)/.exec(address) ?? [];
  if (reference && !made.has(contentId)) {
    throw badRequest(`Content-ID Reference: '$${contentId}' does not exist in the batch context.`);
  }
  return withReferences(address, made);
}

function partCall(call: Call, request: BatchRequest, made: ReadonlyMap<string, string>): Call {
  const address = withReference(request.address, made);
  const base = `${call.root}/`;
  if (!URL.canParse(address, base)) throw badRequest(`'${address}' is no address.`);
  const written = new URL(address, base);
  // Whatever host the part names, it is this tenant's own API that is meant.
  const [prefix] = /^\/api\/data\/v9\.[0-2](?=\/|$)/.exec(written.pathname) ?? [];
  if (prefix === undefined) throw segmentNotFound(written.pathname);
  const path = written.pathname.slice(prefix.length);
  const url = new URL(`${call.root}${path}${written.search}`);
  return {
    ...call,
    method: request.method,
    url,
    headers: request.headers,
    prefer: readPreferences(request.headers.get('Prefer')),
    body: withReferences(request.body, made),
  };
}

function answerOf(reply: Reply, contentId: string | null): BatchAnswer {
  const { status, headers, body } = reply;
  const text = body === null ? null : typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers, body: text, contentId };
}

function refused(error: unknown, contentId: string | null): BatchAnswer {
  if (!(error instanceof Refusal)) throw error;
  return answerOf(
    {
      status: error.status,
      headers: { 'Content-Type': 'application/json; odata.metadata=minimal', 'OData-Version': '4.0' },
      body: error.body,
    },
    contentId,
  );
}

/** A changeset is all or nothing: where one part is refused, that refusal is the answer to all of it. */
function doChangeset(
  call: Call,
  requests: readonly BatchRequest[],
  execute: Execute,
  atomic: Atomic,
): BatchAnswer | BatchAnswer[] {
  const made = new Map<string, string>();
  let current: string | null = null;
  try {
    return atomic(() =>
      requests.map((request) => {
        current = request.contentId;
        if (request.method === 'GET') throw badRequest('A changeset holds no GET.');
        const reply = execute(partCall(call, request, made));
        const id = reply.headers['OData-EntityId'];
        if (id && request.contentId) made.set(request.contentId, id);
        return answerOf(reply, request.contentId);
      }),
    );
  } catch (error) {
    return refused(error, current);
  }
}

function doPart(call: Call, part: BatchPart, execute: Execute, atomic: Atomic): BatchAnswer | BatchAnswer[] {
  if ('changeset' in part) return doChangeset(call, part.changeset, execute, atomic);
  try {
    return atomic(() => answerOf(execute(partCall(call, part.request, new Map())), part.request.contentId));
  } catch (error) {
    return refused(error, part.request.contentId);
  }
}

const hasFailed = (answer: BatchAnswer | readonly BatchAnswer[]) =>
  'status' in answer && answer.status >= 400;

/** Characters that the answers of one batch hold, about; more would keep everybody else waiting (modelled). */
export const MOST_ANSWERED = 32_000_000;
const TOO_MUCH = new Refusal(
  413,
  '',
  'The answers of this batch grow too large: ask for fewer columns or rows, or send fewer requests in one.',
);

/** `POST $batch`: every part answers for itself; the first refusal ends it unless the sender goes on all the same. */
export function doBatch(call: Call, execute: Execute, atomic: Atomic): Reply {
  const parts = readBatch(call.body, boundaryOf(call.headers.get('Content-Type')));
  const answers: (BatchAnswer | BatchAnswer[])[] = [];
  let written = 0;
  for (const part of parts) {
    if (written > MOST_ANSWERED) {
      answers.push(refused(TOO_MUCH, null));
      break;
    }
    const answer = doPart(call, part, execute, atomic);
    answers.push(answer);
    written += [answer].flat().reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
    if (hasFailed(answer) && !call.prefer.continueOnError) break;
  }
  const failed = answers.flat().find(({ status }) => status >= 400);
  // Clients look for these words; an id of the tenant's own randomness would make reading a write.
  const seed = { seed: call.tenant.core.seed };
  const boundary = `batchresponse_${nextId(seed)}`;
  const ids = answers.map(() => `changesetresponse_${nextId(seed)}`);
  return {
    // A batch that ends at a refusal answers with its status (execute-batch-operations-using-web-api).
    status: failed && !call.prefer.continueOnError ? failed.status : 200,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}`, 'OData-Version': '4.0' },
    body: writeBatch(answers, boundary, (index) => ids[index] ?? boundary),
  };
}
