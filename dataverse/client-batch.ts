/** `$batch` from the client's side: writes out, and what became of each. */

/** One write of a batch, by its address below the API's own. */
export interface BatchWrite {
  method: 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: object;
}

/** What became of one write; `code` and `message` are empty where it went well. */
export interface WriteAnswer {
  status: number;
  code: string;
  message: string;
  /** Of the row that was written, where the answer tells. */
  id: string | null;
}

export const BOUNDARY = 'batch_mailbox_coach';

interface ErrorBody {
  error?: { code?: unknown; message?: unknown };
}

/** Code and message of a refusal in Dataverse's shape; a bare status where the body is none. */
export function readError(body: string, status: number): { code: string; message: string } {
  let error: ErrorBody['error'];
  try {
    error = (JSON.parse(body) as ErrorBody | null)?.error;
  } catch {
    // A gateway may answer with a page of its own.
  }
  const { code, message } = error ?? {};
  return {
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message : `HTTP ${status}`,
  };
}

const CHANGESET = 'changeset_mailbox_coach';

function writePart({ method, path, body }: BatchWrite, base: string, contentId: number | null): string {
  return [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    ...(contentId === null ? [] : [`Content-ID: ${contentId}`]),
    '',
    `${method} ${new URL(base).pathname}/${path} HTTP/1.1`,
    ...(body ? ['Content-Type: application/json'] : []),
    ...(method === 'PATCH' ? ['If-Match: *'] : []),
    '',
    body ? JSON.stringify(body) : '',
  ].join('\r\n');
}

export function writeBatchBody(writes: readonly BatchWrite[], base: string): string {
  const parts = writes.map((write) => `--${BOUNDARY}\r\n${writePart(write, base, null)}`);
  return [...parts, `--${BOUNDARY}--`, ''].join('\r\n');
}

/** A batch of one changeset. */
export function writeChangesetBody(writes: readonly BatchWrite[], base: string): string {
  const parts = writes.map((write, index) => `--${CHANGESET}\r\n${writePart(write, base, index + 1)}`);
  return [
    `--${BOUNDARY}`,
    `Content-Type: multipart/mixed; boundary=${CHANGESET}`,
    '',
    ...parts,
    `--${CHANGESET}--`,
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

/** The id at the end of a row's address; null where there is none. */
export function idIn(address: string): string | null {
  return /\(([0-9a-f-]{36})\)\s*$/i.exec(address)?.[1] ?? null;
}

/** The answers of a batch or changeset, in the order of their requests; none where the text is no batch. */
export function batchAnswers(text: string): WriteAnswer[] {
  return text
    .split(/^Content-Type: application\/http\s*$/m)
    .slice(1)
    .flatMap((part) => {
      const status = Number(/^HTTP\/1\.1 (\d{3})/m.exec(part)?.[1]);
      if (!status) return [];
      const id = idIn(/^OData-EntityId: (.*)$/im.exec(part)?.[1] ?? '');
      if (status < 400) return [{ status, code: '', message: '', id }];
      const from = part.indexOf('\r\n\r\n', part.indexOf('HTTP/1.1')) + 4;
      const body = part.slice(from, part.lastIndexOf('}') + 1);
      return [{ status, ...readError(body, status), id: null }];
    });
}
