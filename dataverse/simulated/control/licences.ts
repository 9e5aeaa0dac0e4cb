import type { Hono } from 'hono';
import * as v from 'valibot';
import { callerOf } from '../caller';
import { moveMailbox } from '../move';
import { nextVersion } from '../tenant';
import { duringExercise } from './during-exercise';
import { Problem, readBody } from './problem';
import type { Simulation } from './simulation';

const Licence = v.strictObject({ licensed: v.boolean() });

/**
 * `PATCH /simulator/microsoft365/users/{id}`: the Dynamics 365 licence given or taken in Microsoft 365,
 * outside of Dataverse, which shows it on the user (`islicensed`). Taking it deactivates the mailbox
 * (dataverse.md 1.5); giving it back activates nothing (ROW-INACTIVE names both steps). That of the
 * personas only a Global admin does this is modelled: no document read lists the licence roles.
 */
export function serveLicences(app: Hono, simulation: Simulation): void {
  app.patch('/microsoft365/users/:id', duringExercise, async ({ req }) => {
    const { tenant, history } = simulation;
    const user = tenant.tables.systemusers.get(req.param('id').toLowerCase());
    if (!user) throw new Problem(404, 'unknownUser', `There is no user ${req.param('id')}.`);
    const { licensed } = await readBody(req.raw, Licence, 'licence');
    if (!callerOf(tenant, req.raw.headers).roles.has('GA')) {
      throw new Problem(
        403,
        'notGlobalAdmin',
        'A licence is given or taken by a Global admin of Microsoft 365.',
      );
    }
    history.write(tenant, () => {
      tenant.tables.systemusers.put({ ...user, islicensed: licensed, versionnumber: nextVersion(tenant) });
      const mailbox = user._defaultmailbox_value;
      if (mailbox && !licensed) moveMailbox(tenant, mailbox, { events: [{ type: 'mailbox.deactivate' }] });
    });
    return Response.json({ systemuserid: user.systemuserid, licensed });
  });
}
