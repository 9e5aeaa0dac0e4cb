import type { Fetch } from '../dataverse/client';
import { DEPLOYMENT_WORDS, deploymentOf, EXCHANGE_WORDS, type ExchangeWord } from '../domain/deployment';
import type { Guid } from '../domain/rows';
import type { Scenario } from '../domain/scenario';
import {
  expected,
  list,
  number,
  object,
  oneOf,
  orNull,
  type ShapeValue,
  text,
  truth,
} from '../domain/shapes';
import { CLOUDS } from '../domain/snapshot';
import { createControlCall } from './control-call';

const STATUS = object({
  organizationId: text,
  scenario: text,
  version: text,
  deployment: oneOf(DEPLOYMENT_WORDS),
  exchange: oneOf(EXCHANGE_WORDS),
  /** The worldwide cloud, or one with a calendar of its own. */
  cloud: oneOf(CLOUDS),
  now: text,
  speed: number,
  /** Stage of the exercise that the tenant is for. */
  exercise: orNull(oneOf(['running', 'paused', 'ended'])),
  /** Whether an exam goes on: what tells causes is closed. */
  exam: truth,
  underWay: number,
  nextDue: orNull(text),
  undoable: number,
  rewound: number,
  revision: number,
  lastVersion: number,
  counts: object({
    mailboxes: number,
    users: number,
    queues: number,
    emailServerProfiles: number,
    alerts: number,
  }),
});

/** Where the simulated tenant and its clock stand. */
export type SimulatorStatus = ShapeValue<typeof STATUS>;

/** Where a simulated tenant and its Exchange run, as a snapshot tells it. */
export function placeOf({ deployment, exchange, cloud }: SimulatorStatus) {
  return {
    deployment: deploymentOf(deployment),
    exchange: deploymentOf(exchange),
    cloud,
  } as const;
}

const PERSONAS = list(
  object({
    id: text,
    persona: text,
    fullname: text,
    /** Roles of Microsoft 365: the simulator knows them, Dataverse does not. */
    microsoft365: list(oneOf(['globalAdmin', 'exchangeAdmin', 'dynamicsServiceAdmin'])),
  }),
);
/** `id` is the user's, `persona` the name that the catalog and the settings know them by. */
export type Persona = ShapeValue<typeof PERSONAS>[number];

/** What a fresh tenant is to be like; what is absent is as the scenario has it. */
export interface ResetWishes {
  /** Id of a shipped scenario, or one as data. */
  scenario?: string | Scenario;
  version?: string;
  exchange?: ExchangeWord;
  mailboxes?: number;
}

const RESULT = oneOf(['pass', 'fail']);
const ANALYSIS = object({
  mailbox: RESULT,
  signIn: RESULT,
  dns: RESULT,
  ews: RESULT,
  /** The header of the 403, as Exchange words it. */
  ewsPolicyReason: orNull(text),
});

/** What the Remote Connectivity Analyzer of the simulator tells (decisions 23). */
export type Analysis = ShapeValue<typeof ANALYSIS>;

export interface SimulatorControl {
  status(): Promise<SimulatorStatus>;
  personas(): Promise<Persona[]>;
  /** Answers when something changed since that revision, or after half a minute. */
  changesAfter(revision: number, signal?: AbortSignal): Promise<SimulatorStatus>;
  setSpeed(speed: number): Promise<SimulatorStatus>;
  /** An ISO 8601 duration such as `PT5M`, or `next` for the next thing that falls due. */
  advance(by: string): Promise<SimulatorStatus>;
  reset(wishes: ResetWishes): Promise<SimulatorStatus>;
  /** Back to before the last write. */
  undo(): Promise<SimulatorStatus>;
  /** A licence of Microsoft 365, given or taken by the caller, who has to be a Global admin. */
  setLicence(user: Guid, licensed: boolean, caller: Guid | null): Promise<void>;
  analyze(address: string): Promise<Analysis>;
}

/** The simulator's own controls, beside the Web API. @param origin such as `http://localhost:4365` */
export function createSimulatorControl(fetch: Fetch, origin: string): SimulatorControl {
  const call = createControlCall(fetch, origin);
  const post = async (path: string, body: object) =>
    expected(STATUS, await call(path, { method: 'POST', body: JSON.stringify(body) }));
  return {
    // At once, without a revision; the status by itself counts the states of all mailboxes, one by one.
    status: async () => expected(STATUS, await call('/changes')),
    personas: async () => expected(PERSONAS, await call('/personas')),
    changesAfter: async (revision, signal) =>
      expected(STATUS, await call(`/changes?after=${revision}`, signal ? { signal } : {})),
    setSpeed: (speed) => post('/clock', { speed }),
    advance: (by) => post('/clock', { advance: by }),
    reset: (wishes) => post('/reset', wishes),
    undo: () => post('/undo', {}),
    async setLicence(user, licensed, caller) {
      await call(`/microsoft365/users/${user}`, {
        method: 'PATCH',
        body: JSON.stringify({ licensed }),
        ...(caller ? { headers: { MSCRMCallerID: caller } } : {}),
      });
    },
    analyze: async (address) => expected(ANALYSIS, await call(`/rca/${encodeURIComponent(address)}`)),
  };
}
