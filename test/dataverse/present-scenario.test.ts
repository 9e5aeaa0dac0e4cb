import { describe, expect, it } from 'vitest';
import { packFrom, tenantOfPack } from '../../catalog/authoring/template';
import type { Scenario } from '../../domain/scenario';
import { readPack, writePack } from '../../sources/pack-file';
import { withPlaceholders } from '../../training/authoring/draft-texts';
import { openPracticeTenant } from './practice-tenant';

async function stateOf(place: ReturnType<typeof openPracticeTenant>) {
  const { mailboxes = [] } = await place.snapshot();
  const { states } = (await (await place.raw('/simulator')).json()) as { states: object };
  return {
    states,
    approvals: mailboxes.map((row) => [row.name, row.emailrouteraccessapproval, row.mailboxstatus]).sort(),
  };
}

describe('the present tenant as a scenario', () => {
  it('makes the same tenant again, grown, changed and with what only Exchange knows', async () => {
    const place = openPracticeTenant();
    await place.control.reset({ mailboxes: 120 });
    const { mailboxid } = await place.mailbox('Peter Mlakar');
    await place.raw(`/simulator/exchange/${mailboxid}`, { method: 'PATCH', body: '{"licensed":false}' });
    await (await place.as('systemAdministrator')).patch(`mailboxes(${mailboxid})`, {
      testemailconfigurationscheduled: true,
    });
    await place.control.advance('PT10M');
    const before = await stateOf(place);
    const scenario = (await (await place.raw('/simulator/scenario')).json()) as Scenario;
    await place.control.reset({ scenario });
    expect(await stateOf(place)).toEqual(before);
    const again = await place.mailbox('Peter Mlakar');
    const facts = await (await place.raw(`/simulator/exchange/${again.mailboxid}`)).json();
    expect(facts).toMatchObject({ licensed: false });
  });

  it.each(['application', 'elevated'] as const)('keeps who approves by half: %s', async (kind) => {
    const place = openPracticeTenant();
    const body = JSON.stringify({ name: 'Half Way', microsoft365: ['globalAdmin'], kind });
    await place.raw('/simulator/personas', { method: 'POST', body });
    const scenario = (await (await place.raw('/simulator/scenario')).json()) as Scenario;
    expect(scenario.users.filter((user) => user.kind)).toMatchObject([{ name: 'Half Way', kind }]);
    await place.control.reset({ scenario });
    const again = (await (await place.raw('/simulator/scenario')).json()) as Scenario;
    expect(again.users).toEqual(scenario.users);
  });

  it('begins a pack that is taken', async () => {
    const place = openPracticeTenant();
    const scenario = (await (await place.raw('/simulator/scenario')).json()) as Scenario;
    // Its texts are still to be written.
    const pack = withPlaceholders(packFrom(tenantOfPack(scenario), 'from-here'));
    expect(readPack(writePack(pack))).toMatchObject({ pack: { id: 'from-here' } });
  });
});
