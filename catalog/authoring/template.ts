import type { ScenarioPack } from '../../domain/pack';
import type { Scenario } from '../../domain/scenario';
import { contoso, person, staff, usualConduct } from '../packs/staff';

/** Nobody has written it, in any language. */
const unwritten = { en: '' };

/** What a scenario that somebody writes begins with: its texts are to be written. */
export function packFrom(tenant: ScenarioPack['tenant'], id: string): ScenarioPack {
  return {
    format: 'mailbox-coach-scenario',
    version: 1,
    id,
    revision: 1,
    level: 'basic',
    title: unwritten,
    summary: unwritten,
    story: [unwritten],
    tenant,
    goals: [
      {
        id: 'enabled',
        is: 'mailboxes',
        mailboxes: { all: 'mailboxes' },
        state: 'enabled',
        text: unwritten,
      },
    ],
    conduct: usualConduct,
  };
}

/** A scenario of a tenant as the tenant of a pack, which has a name of its own. */
export const tenantOfPack = ({ id: _id, title: _title, ...tenant }: Scenario): ScenarioPack['tenant'] =>
  tenant;

/** A small tenant to begin with: one person, one queue, nothing set up. */
export const emptyTenant: ScenarioPack['tenant'] = {
  ...contoso,
  users: [...staff, person('Sara Krajnc', 'sara.krajnc')],
  queues: [{ name: 'Support', alias: 'support' }],
};
