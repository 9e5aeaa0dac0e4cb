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

export function writeBatchBody(writes: readonly BatchWrite[], base: string): string {
  const { pathname } = new URL(base);
  const parts = writes.map(({ method, path, body }) =>
    [
      `--${BOUNDARY}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `${method} ${pathname}/${path} HTTP/1.1`,
      ...(body ? ['Content-Type: application/json'] : []),
      ...(method === 'PATCH' ? ['If-Match: *'] : []),
      '',
      body ? JSON.stringify(body) : '',
    ].join('\r\n'),
  );
  return [...parts, `--${BOUNDARY}--`, ''].join('\r\n');
}

/**
 * The answers of a batch of single requests, in their order.
 * @throws Error where the answer is no batch
 */
export function batchAnswers(text: string, contentType: string | null): WriteAnswer[] {
  const [, boundary] = /boundary="?([^";\s]+)/i.exec(contentType ?? '') ?? [];
  if (!boundary) throw new Error('The answer to the batch names no boundary.');
  return text
    .split(`--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => {
      const status = Number(/^HTTP\/1\.1 (\d{3})/m.exec(part)?.[1]);
      if (!status) throw new Error('A part of the answer to the batch has no status.');
      if (status < 400) return { status, code: '', message: '' };
      const body = part.slice(part.indexOf('\r\n\r\n', part.indexOf('HTTP/1.1')) + 4);
      return { status, ...readError(body, status) };
    });
}
