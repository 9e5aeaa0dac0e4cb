/** The shared worker that owns the simulated tenant and its clock; panel and practice page ask it. */
import { DEFAULT_SCENARIO, findScenario } from '../../catalog/scenarios';
import { newTenant } from '../../dataverse/simulated/new-tenant';
import { createOwner, type TenantOwner } from '../../dataverse/simulated/owner';
import { restoreTenant } from '../../dataverse/simulated/saved-tenant';
import type { SimulatedTenant } from '../../dataverse/simulated/tenant';
import { openDatabase } from '../../db/open';
import { createTenantRepository, type TenantRepository } from '../../db/tenants';
import {
  type Answered,
  type Asked,
  type Greeting,
  packResponse,
  type RequestMessage,
  type ResponseMessage,
  unpackRequest,
} from './wire';

const freshSeed = () => crypto.getRandomValues(new Int32Array(1))[0] ?? 0;

function fresh(): SimulatedTenant {
  const scenario = findScenario(DEFAULT_SCENARIO);
  if (!scenario) throw new Error(`There is no scenario ${DEFAULT_SCENARIO}`);
  return newTenant(scenario, freshSeed(), Date.now());
}

async function lastTenant(tenants: TenantRepository): Promise<SimulatedTenant> {
  const id = await tenants.latest();
  const saved = id ? await tenants.load(id) : null;
  return saved ? restoreTenant(saved.core, saved.rows) : fresh();
}

async function start(): Promise<TenantOwner> {
  const database = await openDatabase({ onBlocked: () => {}, onOutdated: () => self.close() });
  const tenants = createTenantRepository(database);
  const first = await lastTenant(tenants);
  let kept = first.core.id;
  return createOwner(first, {
    realNow: () => Date.now(),
    freshSeed,
    store: {
      async save({ core, tables }) {
        const chunks = tables.flatMap(({ table, chunks }) => chunks.map((chunk) => ({ table, ...chunk })));
        const insteadOf = kept === core.id ? null : kept;
        await tenants.save(core.id, structuredClone(core), chunks, { insteadOf });
        kept = core.id;
      },
    },
    later(callback, milliseconds) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

/** Held for life: whoever gets this lock knows that the worker is gone, whose end the browser tells nobody. */
const life = `mailbox-coach.tenant:${crypto.randomUUID()}`;
const held = new Promise<void>((resolve) => {
  void navigator.locks.request(life, () => {
    resolve();
    return new Promise(() => {});
  });
});

const owner = start();

async function answer(request: RequestMessage): Promise<ResponseMessage> {
  try {
    return await packResponse(await (await owner).fetch(unpackRequest(request)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return packResponse(Response.json({ error: { code: 'worker', message } }, { status: 500 }));
  }
}

// The standard library of a page does not know this event of a shared worker.
(self as unknown as { onconnect: (event: MessageEvent) => void }).onconnect = ({ ports: [port] }) => {
  if (!port) return;
  port.onmessage = async ({ data: { number, request } }: MessageEvent<Asked>) => {
    const answered: Answered = { number, response: await answer(request) };
    port.postMessage(answered);
  };
  const greeting: Greeting = { life };
  void held.then(() => port.postMessage(greeting));
};
