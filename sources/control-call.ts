import { DataverseError, type Fetch } from '../dataverse/client';
import { object, text } from '../domain/shapes';

const PROBLEM = object({ error: object({ code: text, message: text }) });

/** Asks one of the simulator's own controls. @throws DataverseError, also where the simulator cannot be reached */
export type ControlCall = (path: string, init?: RequestInit) => Promise<unknown>;

/** @param origin such as `http://localhost:4365` */
export function createControlCall(fetch: Fetch, origin: string): ControlCall {
  return async (path, init = {}) => {
    let response: Response;
    try {
      const headers = init.body ? { 'Content-Type': 'application/json' } : {};
      response = await fetch(new Request(`${origin}/simulator${path}`, { headers, ...init }));
    } catch (cause) {
      throw new DataverseError(0, 'unreachable', cause instanceof Error ? cause.message : String(cause));
    }
    const body = await response.json();
    if (response.ok) return body;
    const { code, message } = PROBLEM(body)?.error ?? { code: '', message: '' };
    throw new DataverseError(response.status, code, message || `HTTP ${response.status}`);
  };
}
