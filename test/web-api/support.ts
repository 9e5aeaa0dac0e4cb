import { type Config, DynamicsWebApi } from 'dynamics-web-api';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { MailboxRow } from '../../domain/rows';
import { type LocalServer, startServer } from '../e2e/support/browser';
import { type ControlArguments, controlServer } from '../support/control-server';

/** Personas with names of their own in these tests; `systemAdministrator` is who asks unless told. */
type PersonaName = 'systemAdministrator' | 'systemAndExchangeAdministrator' | 'user';

interface Persona {
  id: string;
  azureactivedirectoryobjectid: string;
  persona: string;
}

export const NOBODY = '00000000-0000-0000-0000-000000000001';

/**
 * The server of `npm start`, asked over HTTP as any tool does. Each test begins with the same tenant, whose
 * clock stands still unless it is advanced.
 */
export function serveTenant() {
  let server: LocalServer;
  let personas: readonly Persona[] = [];

  const control = <Answer>(...asked: ControlArguments) => controlServer<Answer>(server.url, ...asked);

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    await control('POST', '/reset', { seed: 7 });
    await control('POST', '/clock', { speed: 0 });
    await control('DELETE', '/faults');
    personas = await control('GET', '/personas');
  });

  return {
    control,
    get root() {
      return `${server.url}/api/data/v9.2`;
    },
    persona(name: PersonaName): Persona {
      const found = personas.find(({ persona }) => persona === name);
      if (!found) throw new Error(`The practice tenant has no persona ${name}`);
      return found;
    },
    /** Lets simulated time pass, and everything that falls due in it. */
    advance: (duration: string) => control<{ now: string }>('POST', '/clock', { advance: duration }),
    client: (config: Config = {}) =>
      new DynamicsWebApi({ serverUrl: server.url, dataApi: { version: '9.2' }, ...config }),
  };
}

/** The mailbox of that name, all of its columns. */
export async function mailboxNamed(client: DynamicsWebApi, name: string): Promise<MailboxRow> {
  const { value } = await client.retrieveMultiple<MailboxRow>({
    collection: 'mailboxes',
    filter: `name eq '${name}'`,
  });
  const [found] = value;
  if (!found) throw new Error(`There is no mailbox ${name}`);
  return found;
}

/** What a call was refused with; a call that went well is a mistake of the test. */
export async function refusalOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (refusal) {
    return refusal;
  }
  throw new Error('The call was not refused');
}
