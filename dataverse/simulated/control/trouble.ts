import type { Hono } from 'hono';
import * as v from 'valibot';
import type { RequestFault } from '../faults';
import { Duration } from './duration';
import { duringExercise } from './during-exercise';
import { Problem, readBody } from './problem';
import type { Simulation } from './simulation';
import { statusOf } from './status';

const span = {
  requests: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  for: v.exactOptional(Duration),
};
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(3600));

const NewFault = v.variant('kind', [
  v.strictObject({
    kind: v.literal('throttle'),
    retryAfter: v.exactOptional(v.pipe(seconds, v.integer()), 5),
    ...span,
  }),
  v.strictObject({ kind: v.literal('error'), status: v.exactOptional(v.picklist([500, 503]), 503), ...span }),
  v.strictObject({ kind: v.literal('delay'), seconds, ...span }),
  v.strictObject({ kind: v.literal('cut'), ...span }),
  v.strictObject({ kind: v.literal('expiredSession'), ...span }),
]);

const ProtectionChange = v.strictObject({
  on: v.exactOptional(v.boolean()),
  scale: v.exactOptional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1))),
});

function faultOf(request: v.InferOutput<typeof NewFault>): RequestFault {
  const { requests, for: milliseconds } = request;
  const lasting = {
    ...(requests === undefined ? {} : { requests }),
    ...(milliseconds === undefined ? {} : { milliseconds }),
  };
  switch (request.kind) {
    case 'throttle':
      return { kind: 'throttle', retryAfter: request.retryAfter, ...lasting };
    case 'error':
      return { kind: 'error', status: request.status, ...lasting };
    case 'delay':
      return { kind: 'delay', delay: request.seconds * 1000, ...lasting };
    default:
      return { kind: request.kind, ...lasting };
  }
}

/** What a client may be tried against: faults, service protection, and a step back. */
export function serveTrouble(app: Hono, simulation: Simulation): void {
  const { faults, protection } = simulation;
  app.get('/faults', duringExercise, () => Response.json(faults.list));
  app.post('/faults', duringExercise, async ({ req }) => {
    faults.add(faultOf(await readBody(req.raw, NewFault, 'faults')));
    return Response.json(faults.list, { status: 201 });
  });
  app.delete('/faults', duringExercise, () => {
    faults.clear();
    return Response.json(faults.list);
  });
  app.get('/protection', duringExercise, () => Response.json(protection.settings));
  app.patch('/protection', duringExercise, async ({ req }) => {
    const change = await readBody(req.raw, ProtectionChange, 'protection');
    protection.reset({ ...protection.settings, ...change });
    return Response.json(protection.settings);
  });
  app.post('/undo', duringExercise, () => {
    const { tenant, history } = simulation;
    if (!history.undo(tenant)) throw new Problem(409, 'nothingToUndo', 'There is no write to take back.');
    simulation.changed();
    return Response.json(statusOf(simulation));
  });
}
