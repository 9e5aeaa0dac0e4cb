import { openPracticeTenant } from './practice-tenant';

const API = '/api/data/v9.2';

type Body = Readonly<Record<string, unknown>>;

/** The practice tenant with requests written as short as they are. */
export function openForRequests() {
  const place = openPracticeTenant();
  async function send(method: string, path: string, body?: Body, headers: Record<string, string> = {}) {
    const answer = await place.raw(`${API}/${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    const parsed = text && answer.headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : text;
    return { status: answer.status, headers: answer.headers, body: parsed };
  }
  const personaHeader = async (name: string) => {
    const people = await place.control.personas();
    return { MSCRMCallerID: people.find(({ persona }) => persona === name)?.id ?? '' };
  };
  return { ...place, send, personaHeader };
}
