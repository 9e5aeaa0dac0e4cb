import { Hono } from 'hono';
import * as v from 'valibot';
import { PERSONAS } from '../../catalog/personas';
import { findScenario, scenarios } from '../../catalog/scenarios';
import { giveBack, type TenantChanges, takeChanges } from './changes';
import { advanceTo, nextDue } from './clock';
import { newTenant } from './new-tenant';
import { createService } from './service';
import { momentOf, type SimulatedTenant } from './tenant';

/** What the owner of a tenant needs from the place it lives in. */
export interface OwnerSurroundings {
  /** Milliseconds of real time. */
  realNow(): number;
  /** A number that no earlier fresh tenant was made from. */
  freshSeed(): number;
  /** Keeps the changes; rejects where they could not be kept. */
  save(changes: TenantChanges): Promise<void>;
  /** Calls back once after so many milliseconds of real time, unless taken back. */
  later(callback: () => void, milliseconds: number): () => void;
}

export interface TenantOwner {
  fetch(request: Request): Promise<Response>;
  stop(): void;
}

/** A follower of changes is answered at the latest after this many milliseconds. */
const FOLLOW_FOR_MS = 25_000;

const ISO_DURATION = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;

const Clock = v.union([
  v.strictObject({ advance: v.pipe(v.string(), v.regex(ISO_DURATION, 'no duration such as PT5M')) }),
  v.strictObject({ advance: v.literal('next') }),
  v.strictObject({ speed: v.pipe(v.number(), v.minValue(0), v.maxValue(3600)) }),
]);

const Reset = v.strictObject({ scenario: v.exactOptional(v.string()) });

function millisecondsOf(duration: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = ISO_DURATION.exec(duration) ?? [];
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}

const problem = (status: number, code: string, message: string) =>
  Response.json({ error: { code, message } }, { status });

/**
 * The one place where a simulated tenant and its clock live. Everybody else asks it through `fetch`:
 * the Web API under `/api/data`, the simulator's own controls under `/simulator`.
 */
export function createOwner(start: SimulatedTenant, surroundings: OwnerSurroundings): TenantOwner {
  let tenant = start;
  let ticked = surroundings.realNow();
  let revision = 1;
  let cancelTimer = () => {};
  const followers = new Set<() => void>();

  const changed = () => {
    revision += 1;
    for (const follower of [...followers]) follower();
  };

  const tick = () => {
    const now = surroundings.realNow();
    const until = tenant.core.now + (now - ticked) * tenant.core.speed;
    ticked = now;
    if (advanceTo(tenant, until)) changed();
  };

  // Saves follow each other, so that what was kept later is never overwritten by what came before.
  let saving = Promise.resolve();
  let savedRevision = 0;
  const save = () => {
    saving = saving
      .catch(() => {})
      .then(async () => {
        if (savedRevision === revision) return;
        const saved = revision;
        const changes = takeChanges(tenant);
        try {
          await surroundings.save(changes);
          savedRevision = saved;
        } catch (error) {
          giveBack(tenant, changes);
          throw error;
        }
      });
    return saving;
  };

  const keepTime = () => {
    cancelTimer();
    const due = nextDue(tenant);
    if (due === null || tenant.core.speed === 0) return;
    const wait = Math.max(0, (due - tenant.core.now) / tenant.core.speed);
    cancelTimer = surroundings.later(() => {
      tick();
      keepTime();
      // Nobody waits for this save; the next request tries it again and answers for it.
      save().catch(() => {});
    }, wait);
  };

  const simulator = new Hono().basePath('/simulator');
  const status = () => ({
    organizationId: tenant.core.id,
    scenario: tenant.core.scenario,
    version: tenant.core.version,
    now: momentOf(tenant),
    speed: tenant.core.speed,
    underWay: tenant.core.jobs.length,
    nextDue: tenant.core.jobs[0] ? momentOf(tenant, tenant.core.jobs[0].due) : null,
    revision,
  });
  simulator.get('/', () => Response.json(status()));
  simulator.get('/scenarios', () =>
    Response.json(scenarios.map(({ id, version, organization }) => ({ id, version, organization }))),
  );
  simulator.get('/personas', () =>
    Response.json(
      PERSONAS.flatMap((id) => {
        const user = tenant.tables.systemusers.get(tenant.core.personas[id] ?? '');
        return user ? [{ id, systemuserid: user.systemuserid, fullname: user.fullname }] : [];
      }),
    ),
  );
  simulator.get('/changes', async (context) => {
    if (Number(context.req.query('after')) === revision) {
      await new Promise<void>((resolve) => {
        const finish = () => {
          followers.delete(finish);
          stopWaiting();
          resolve();
        };
        const stopWaiting = surroundings.later(finish, FOLLOW_FOR_MS);
        context.req.raw.signal?.addEventListener('abort', finish, { once: true });
        followers.add(finish);
      });
    }
    return Response.json(status());
  });
  simulator.post('/clock', async (context) => {
    const request = v.safeParse(Clock, await context.req.json().catch(() => null));
    if (!request.success) {
      return problem(400, 'clock', 'Send {"advance":"PT5M"}, {"advance":"next"} or {"speed":10}.');
    }
    if ('speed' in request.output) tenant.core.speed = request.output.speed;
    else {
      const { advance } = request.output;
      const until = advance === 'next' ? nextDue(tenant) : tenant.core.now + millisecondsOf(advance);
      if (until !== null) advanceTo(tenant, until);
    }
    changed();
    return Response.json(status());
  });
  simulator.post('/reset', async (context) => {
    const request = v.safeParse(Reset, await context.req.json().catch(() => ({})));
    if (!request.success) return problem(400, 'reset', 'Send {} or {"scenario":"first-steps"}.');
    const id = request.output.scenario ?? tenant.core.scenario;
    const scenario = findScenario(id);
    if (!scenario) {
      const known = scenarios.map((each) => each.id).join(', ');
      return problem(404, 'unknownScenario', `There is no scenario "${id}". Known: ${known}.`);
    }
    tenant = newTenant(scenario, surroundings.freshSeed(), surroundings.realNow());
    changed();
    return Response.json(status());
  });

  const service = createService(() => tenant);
  const routes = new Hono().route('/', simulator).route('/', service);

  return {
    async fetch(request) {
      tick();
      const before = tenant.core.sequence;
      const answer = await routes.fetch(request);
      if (tenant.core.sequence !== before) changed();
      const response = new Response(answer.body, answer);
      try {
        // Nothing is answered that is not kept: a killed browser loses nothing that was answered.
        await save();
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return problem(507, 'notSaved', `The change could not be saved: ${reason}`);
      }
      keepTime();
      response.headers.set('Date', new Date(tenant.core.now).toUTCString());
      return response;
    },
    stop() {
      cancelTimer();
      for (const follower of [...followers]) follower();
    },
  };
}
