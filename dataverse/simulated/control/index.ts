import { Hono } from 'hono';
import { serveClock } from './clock';
import { serveDesk } from './desk';
import { duringExercise } from './during-exercise';
import { serveExchange } from './exchange';
import { serveExercise } from './exercise';
import { serveLicences } from './licences';
import { servePersonas } from './personas';
import { Problem, problemResponse } from './problem';
import { serveReset } from './reset';
import type { Simulation } from './simulation';
import { statesOf, statusOf } from './status';
import { serveTrouble } from './trouble';

/** The simulator's own controls, outside of Dataverse's path; docs/simulator.openapi.json describes them. */
export function createControl(simulation: Simulation): Hono {
  const app = new Hono().basePath('/simulator');
  app.get('/', duringExercise, () =>
    Response.json({ ...statusOf(simulation), states: statesOf(simulation.tenant) }),
  );
  app.get('/changes', duringExercise, async ({ req }) => {
    if (Number(req.query('after')) === simulation.revision) await simulation.nextChange(req.raw.signal);
    return Response.json(statusOf(simulation));
  });
  serveClock(app, simulation);
  serveReset(app, simulation);
  servePersonas(app, simulation);
  serveExchange(app, simulation);
  serveDesk(app, simulation);
  serveExercise(app, simulation);
  serveLicences(app, simulation);
  serveTrouble(app, simulation);
  app.notFound(({ req }) =>
    problemResponse(404, 'notFound', `The simulator has no ${req.method} ${req.path}.`),
  );
  app.onError((error) => {
    if (error instanceof Problem) return problemResponse(error.status, error.code, error.message);
    throw error;
  });
  return app;
}
