import type { RowAccess } from '../odata/row-access';
import { badRequest } from '../refusal';
import type { Caller } from './caller';
import type { Preferences } from './preferences';
import type { SimulatedTenant } from './tenant';

/** One request to the Web API, its sender known and its body read. */
export interface Call {
  tenant: SimulatedTenant;
  caller: Caller;
  access: RowAccess;
  method: string;
  /** Address of the API's root. */
  root: string;
  /** The request's own address. */
  url: URL;
  headers: Headers;
  prefer: Preferences;
  /** The body as text; empty where there is none. */
  body: string;
}

/** An answer before it becomes a `Response`: parts of a batch are answers too. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  body: object | string | null;
}

const ODATA = { 'OData-Version': '4.0' };
const ODATA_JSON = { 'Content-Type': 'application/json; odata.metadata=minimal', ...ODATA };

export const json = (body: object | string, headers: Record<string, string> = {}, status = 200): Reply => ({
  status,
  body,
  headers: { ...ODATA_JSON, ...headers },
});

export const plainText = (body: string): Reply => ({
  status: 200,
  body,
  headers: { 'Content-Type': 'text/plain', ...ODATA },
});

export const noContent = (headers: Record<string, string> = {}): Reply => ({
  status: 204,
  body: null,
  headers: { ...ODATA, ...headers },
});

/** The request's body as an object. @throws Refusal where it is none */
export function bodyOf({ body }: Pick<Call, 'body'>): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw badRequest('The body of the request is no JSON.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw badRequest('The body of the request is no JSON object.');
  }
  return parsed as Readonly<Record<string, unknown>>;
}

export function toResponse({ status, headers, body }: Reply): Response {
  const content = body === null ? null : typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(content, { status, headers });
}
