/** Requests and answers as they cross from a page to the worker that owns the tenant. */
export interface RequestMessage {
  method: string;
  url: string;
  headers: [string, string][];
  body: string | null;
}

export interface ResponseMessage {
  status: number;
  headers: [string, string][];
  body: string | null;
}

/** A request on its way; several may be. The answer has the same number. */
export interface Asked {
  number: number;
  request: RequestMessage;
}

export interface Answered {
  number: number;
  response: ResponseMessage;
}

/** The first word of a worker: the name of the lock that it holds as long as it lives. */
export interface Greeting {
  life: string;
}

export type FromWorker = Greeting | Answered;

/** The tenant in the worker has no address on any network; this stands for one. */
export const WORKER_ORIGIN = 'https://tenant.invalid';

export async function packRequest(request: Request): Promise<RequestMessage> {
  const { method, url, headers } = request;
  return { method, url, headers: [...headers], body: method === 'GET' ? null : await request.text() };
}

export function unpackRequest({ method, url, headers, body }: RequestMessage): Request {
  return new Request(url, { method, headers, body });
}

export async function packResponse(response: Response): Promise<ResponseMessage> {
  const body = response.status === 204 ? null : await response.text();
  return { status: response.status, headers: [...response.headers], body };
}

export function unpackResponse({ status, headers, body }: ResponseMessage): Response {
  return new Response(body, { status, headers });
}
