import type { Hono } from 'hono';
import * as v from 'valibot';
import { advanceTo, nextDue } from '../clock';
import { Duration } from './duration';
import { duringExercise } from './during-exercise';
import { Problem, readBody } from './problem';
import type { Simulation } from './simulation';
import { statusOf } from './status';

const Clock = v.union(
  [
    v.strictObject({ advance: v.literal('next') }),
    v.strictObject({ advance: Duration }),
    v.strictObject({ speed: v.pipe(v.number(), v.minValue(0), v.maxValue(3600)) }),
  ],
  'Send {"advance":"PT5M"}, {"advance":"next"} or {"speed":10}.',
);

/** Later moments would soon be written with more digits than dates have. */
const LAST_MOMENT = Date.parse('9000-01-01T00:00:00Z');

/** Everything that falls due on the way happens, in order, before the answer. */
export function serveClock(app: Hono, simulation: Simulation): void {
  app.post('/clock', duringExercise, async ({ req }) => {
    const request = await readBody(req.raw, Clock, 'clock');
    const { tenant } = simulation;
    if ('speed' in request) tenant.core.speed = request.speed;
    else {
      const until = request.advance === 'next' ? nextDue(tenant) : tenant.core.now + request.advance;
      if (until !== null && until > LAST_MOMENT) {
        throw new Problem(
          400,
          'clock',
          'The clock goes no further than the year 9000. Start a fresh tenant.',
        );
      }
      if (until !== null) advanceTo(tenant, until);
    }
    simulation.changed();
    return Response.json(statusOf(simulation));
  });
}
