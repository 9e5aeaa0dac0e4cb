import { badRequest } from '../refusal';

/** A request within a batch. */
export interface BatchRequest {
  method: string;
  /** As it is written in the part: a full address, or one relative to the API's root. */
  address: string;
  headers: Headers;
  body: string;
  contentId: string | null;
}

/** A part of a batch: a request of its own, or a changeset that is done all or nothing. */
export type BatchPart = { request: BatchRequest } | { changeset: readonly BatchRequest[] };

/** More requests than this are refused (dataverse.md section 4). */
export const MAX_BATCH = 1000;

export function boundaryOf(contentType: string | null): string {
  const [, quoted, bare] =
    /^multipart\/mixed\s*;.*?boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '') ?? [];
  const boundary = quoted ?? bare;
  if (!boundary) throw badRequest('A batch is multipart/mixed and names its boundary.');
  return boundary;
}

/** The parts between boundaries, without the line ends that belong to the boundaries. */
function split(text: string, boundary: string): string[] {
  const [, ...rest] = `\r\n${text}`.split(`\r\n--${boundary}`);
  const end = rest.findIndex((part) => part.startsWith('--'));
  if (end === -1) throw badRequest(`The batch does not end with '--${boundary}--'.`);
  return rest.slice(0, end).map((part) => part.replace(/^[ \t]*\r\n/, ''));
}

interface Part {
  headers: Headers;
  content: string;
}

function readHeaders(lines: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of lines) {
    const at = line.indexOf(':');
    try {
      headers.append(line.slice(0, at).trim(), line.slice(at + 1).trim());
    } catch {
      throw badRequest(`'${line.slice(0, 80)}' is no header.`);
    }
  }
  return headers;
}

/** Headers, an empty line, and the rest. */
function readPart(text: string): Part {
  const at = text.startsWith('\r\n') ? 0 : text.indexOf('\r\n\r\n');
  const head = at === -1 ? text : text.slice(0, at);
  const content = at === -1 ? '' : text.slice(at + (text.startsWith('\r\n') ? 2 : 4));
  return { headers: readHeaders(head.split('\r\n').filter(Boolean)), content };
}

function readRequest({ headers, content }: Part): BatchRequest {
  if (!/^application\/http\b/i.test(headers.get('Content-Type') ?? '')) {
    throw badRequest('A part of a batch is application/http.');
  }
  const lineEnd = content.indexOf('\r\n');
  const line = lineEnd === -1 ? content : content.slice(0, lineEnd);
  const [, method, address] = /^([A-Z]+) (\S+)(?: HTTP\/1\.1)?\s*$/.exec(line) ?? [];
  if (!method || !address) throw badRequest(`'${line.slice(0, 80)}' is no request line.`);
  const inner = readPart(lineEnd === -1 ? '' : content.slice(lineEnd + 2));
  return {
    method,
    address,
    headers: inner.headers,
    body: inner.content.replace(/\r\n$/, ''),
    contentId: headers.get('Content-ID') ?? inner.headers.get('Content-ID'),
  };
}

/** @throws Refusal for what is no batch, or one with more than `MAX_BATCH` requests */
export function readBatch(body: string, boundary: string): BatchPart[] {
  // Bare line feeds are tolerated, as most senders of handmade batches need.
  const text = body.includes('\r\n') ? body : body.replaceAll('\n', '\r\n');
  const parts = split(text, boundary).map((raw): BatchPart => {
    const part = readPart(raw);
    const type = part.headers.get('Content-Type');
    if (!/^multipart\/mixed\b/i.test(type ?? '')) return { request: readRequest(part) };
    const changeset = split(part.content, boundaryOf(type)).map((inner) => readRequest(readPart(inner)));
    return { changeset };
  });
  const count = parts.reduce((sum, part) => sum + ('changeset' in part ? part.changeset.length : 1), 0);
  if (count > MAX_BATCH) throw badRequest(`A batch holds at most ${MAX_BATCH} requests.`);
  return parts;
}

export interface BatchAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | null;
  contentId: string | null;
}

const PHRASES: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  304: 'Not Modified',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  412: 'Precondition Failed',
  501: 'Not Implemented',
};

function writeAnswer({ status, headers, body, contentId }: BatchAnswer): string {
  return [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    ...(contentId ? [`Content-ID: ${contentId}`] : []),
    '',
    `HTTP/1.1 ${status} ${PHRASES[status] ?? 'Status'}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body ?? '',
  ].join('\r\n');
}

/** The reply of a batch, part by part; a changeset that went well is a part of parts. */
export function writeBatch(
  parts: readonly (BatchAnswer | readonly BatchAnswer[])[],
  boundary: string,
  changesetBoundary: (index: number) => string,
): string {
  const written = parts.map((part, index) => {
    if ('status' in part) return writeAnswer(part);
    const inner = changesetBoundary(index);
    return [
      `Content-Type: multipart/mixed; boundary=${inner}`,
      '',
      ...part.map((answer) => `--${inner}\r\n${writeAnswer(answer)}`),
      `--${inner}--`,
      '',
    ].join('\r\n');
  });
  return [...written.map((part) => `--${boundary}\r\n${part}`), `--${boundary}--`, ''].join('\r\n');
}
