import type { ScenarioPack } from '../../domain/pack';
import type { Scenario } from '../../domain/scenario';
import { contoso, person, staff, usualConduct } from '../packs/staff';

/** What a scenario that somebody writes begins with. */
export function packFrom(tenant: ScenarioPack['tenant'], id: string): ScenarioPack {
  return {
    format: 'mailbox-coach-scenario',
    version: 1,
    id,
    revision: 1,
    level: 'basic',
    title: { en: 'New scenario', sl: 'Nov scenarij' },
    summary: { en: 'What it is about, in one sentence.', sl: 'Za kaj gre, v enem stavku.' },
    story: [{ en: 'What the trainee begins with.', sl: 'S čim udeleženec začne.' }],
    tenant,
    goals: [
      {
        id: 'enabled',
        is: 'mailboxes',
        mailboxes: { all: 'mailboxes' },
        state: 'enabled',
        text: { en: 'Every mailbox is enabled.', sl: 'Vsi nabiralniki so omogočeni.' },
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
