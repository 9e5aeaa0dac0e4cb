import * as v from 'valibot';
import { DataverseError, type Fetch } from '../dataverse/client';

const Status = v.object({
  organizationId: v.string(),
  scenario: v.string(),
  version: v.string(),
  deployment: v.picklist(['online', 'onPremises']),
  exchange: v.picklist(['online', 'onPremises', 'none', 'otherTenant']),
  now: v.string(),
  speed: v.number(),
  underWay: v.number(),
  nextDue: v.nullable(v.string()),
  undoable: v.number(),
  revision: v.number(),
});

/** Where the simulated tenant and its clock stand. */
export type SimulatorStatus = v.InferOutput<typeof Status>;

const Personas = v.array(
  v.object({
    id: v.string(),
    persona: v.string(),
    fullname: v.string(),
    /** Roles of Microsoft 365: the simulator knows them, Dataverse does not. */
    microsoft365: v.array(v.picklist(['globalAdmin', 'exchangeAdmin', 'dynamicsServiceAdmin'])),
  }),
);
/** `id` is the user's, `persona` the name that the catalog and the settings know them by. */
export type Persona = v.InferOutput<typeof Personas>[number];

const Problem = v.object({ error: v.object({ code: v.string(), message: v.string() }) });

export interface SimulatorControl {
  status(): Promise<SimulatorStatus>;
  personas(): Promise<Persona[]>;
  /** Answers when something changed since that revision, or after half a minute. */
  changesAfter(revision: number, signal?: AbortSignal): Promise<SimulatorStatus>;
  setSpeed(speed: number): Promise<SimulatorStatus>;
  /** An ISO 8601 duration such as `PT5M`, or `next` for the next thing that falls due. */
  advance(by: string): Promise<SimulatorStatus>;
  reset(scenario?: string): Promise<SimulatorStatus>;
  /** Back to before the last write. */
  undo(): Promise<SimulatorStatus>;
}

/** The simulator's own controls, beside the Web API. @param origin such as `http://localhost:4365` */
export function createSimulatorControl(fetch: Fetch, origin: string): SimulatorControl {
  async function call(path: string, init: RequestInit = {}): Promise<unknown> {
    let response: Response;
    try {
      response = await fetch(new Request(`${origin}/simulator${path}`, init));
    } catch (cause) {
      throw new DataverseError(0, 'unreachable', cause instanceof Error ? cause.message : String(cause));
    }
    const body = await response.json();
    if (response.ok) return body;
    const problem = v.safeParse(Problem, body);
    const { code, message } = problem.success ? problem.output.error : { code: '', message: '' };
    throw new DataverseError(response.status, code, message || `HTTP ${response.status}`);
  }
  const post = async (path: string, body: object) =>
    v.parse(Status, await call(path, { method: 'POST', body: JSON.stringify(body) }));
  return {
    status: async () => v.parse(Status, await call('')),
    personas: async () => v.parse(Personas, await call('/personas')),
    changesAfter: async (revision, signal) =>
      v.parse(Status, await call(`/changes?after=${revision}`, signal ? { signal } : {})),
    setSpeed: (speed) => post('/clock', { speed }),
    advance: (by) => post('/clock', { advance: by }),
    reset: (scenario) => post('/reset', scenario ? { scenario } : {}),
    undo: () => post('/undo', {}),
  };
}
