/** A tenant of the newest edition with rows in every table, asked as a script asks it. */
import { firstSteps } from '../../../catalog/scenarios/first-steps';
import { newTenant } from '../../../dataverse/simulated/new-tenant';
import { createOwner } from '../../../dataverse/simulated/owner';
import { type EntitySet, tables } from '../../../dataverse/tables';
import { NEWEST_SINCE } from '../../../domain/columns';
import type { Scenario } from '../../../domain/scenario';

const ORIGIN = 'http://localhost';
const START = Date.parse('2026-11-23T08:00:00Z');

export const ROOT = '/api/data/v9.2';

/** The one who may do most: System Administrator and Global admin. */
const ASKING = 'systemAndGlobalAdministrator';

const [first, ...others] = firstSteps.users;

const scenario: Scenario = {
  ...firstSteps,
  version: NEWEST_SINCE,
  users: [
    {
      ...(first ?? { name: 'Maja Kos', alias: 'maja.kos', roles: ['systemAdministrator'] }),
      arrival: {
        items: [{ code: 'NoRecipientMatch', number: -2147218683, hoursAgo: 2 }],
        waiting: [{ is: 'pendingSend', hoursAgo: 1 }],
      },
    },
    ...others,
  ],
};

/** A body of JSON; empty where it is none. */
interface Body {
  value?: readonly Readonly<Record<string, unknown>>[];
  error?: { code: string; message: string };
  [key: string]: unknown;
}

export interface Answer {
  status: number;
  /** Of the error, where there is one. */
  code: string;
  message: string;
  headers: Headers;
  /** The body as it was sent. */
  text: string;
  body: Body;
}

export interface Asked {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: object | string;
}

export interface Place {
  tenant: ReturnType<typeof newTenant>;
  ask(path: string, asked?: Asked): Promise<Answer>;
  control(method: string, path: string, body?: object): Promise<Answer>;
  /** The ids of the rows of a set. */
  idsOf(set: EntitySet): Promise<string[]>;
}

/** Every refusal that any place answered with. */
export const refusals: Answer[] = [];

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  const body: Body = text && isJson ? JSON.parse(text) : {};
  const { code = '', message = '' } = body.error ?? {};
  const { status, headers } = response;
  const answer: Answer = { status, code, message, headers, text, body };
  if (status >= 400) refusals.push(answer);
  return answer;
}

export async function openPlace(version = NEWEST_SINCE): Promise<Place> {
  const tenant = newTenant({ ...scenario, version }, 7, START);
  const owner = createOwner(tenant, {
    realNow: () => START,
    freshSeed: () => 11,
    store: { save: async () => {} },
    later: () => () => {},
  });
  const caller = tenant.core.personas[ASKING] ?? '';
  const send = async (path: string, { method = 'GET', headers = {}, body }: Asked) => {
    const content = typeof body === 'object' ? JSON.stringify(body) : body;
    return answerOf(
      await owner.fetch(
        new Request(`${ORIGIN}${path}`, {
          method,
          headers: {
            ...('CallerObjectId' in headers ? {} : { MSCRMCallerID: caller }),
            ...(content === undefined ? {} : { 'Content-Type': 'application/json' }),
            ...headers,
          },
          ...(content === undefined ? {} : { body: content }),
        }),
      ),
    );
  };
  const place: Place = {
    tenant,
    ask: (path, asked = {}) => send(`${ROOT}/${path}`, asked),
    control: (method, path, body) => send(`/simulator${path}`, { method, ...(body ? { body } : {}) }),
    async idsOf(set) {
      const { idColumn } = tables[set];
      const { body } = await place.ask(`${set}?$select=${idColumn}`);
      return (body.value ?? []).map((row) => String(row[idColumn]));
    },
  };
  await place.ask('teams', { method: 'POST', body: { name: 'Approvers' } });
  for (const id of (await place.idsOf('mailboxes')).slice(0, 8)) {
    await place.ask(`mailboxes(${id})`, {
      method: 'PATCH',
      body: { testemailconfigurationscheduled: true },
    });
  }
  await place.control('POST', '/clock', { speed: 0 });
  await place.control('POST', '/clock', { advance: 'PT5M' });
  return place;
}
