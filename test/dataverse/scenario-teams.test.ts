import { describe, expect, it } from 'vitest';
import { findPack } from '../../catalog/packs';
import type { ScenarioPack } from '../../domain/pack';
import type { Scenario, ScenarioTeam } from '../../domain/scenario';
import { readPack, writePack } from '../../sources/pack-file';
import { openExercise } from '../support/open-exercise';

/** *A queue whose owner has no role*, with teams. */
function withTeams(teams: readonly ScenarioTeam[]): ScenarioPack {
  const pack = findPack('queue-owner-without-role');
  if (!pack) throw new Error('The scenario of the tests is not shipped');
  return { ...pack, tenant: { ...pack.tenant, teams } };
}

const owner = (() => {
  const [queue] = withTeams([]).tenant.queues;
  return queue?.owner ?? '';
})();

describe('teams of a scenario', () => {
  it('give their roles to their members: the queue of one is taken in after a test', async () => {
    const place = await openExercise(
      withTeams([{ name: 'Service', members: [owner], roles: ['salesperson'] }]),
    );
    const { mailboxid } = await place.mailbox('Complaints');
    const client = await place.as('systemAdministrator');
    await client.patch(`mailboxes(${mailboxid})`, { testemailconfigurationscheduled: true });
    await place.control.advance('PT10M');
    const [row] = await client.list<{ incomingemailstatus: number }>(
      'mailboxes',
      ['incomingemailstatus'],
      `mailboxid eq ${mailboxid}`,
    );
    expect(row?.incomingemailstatus).toBe(1);
    const teams = await client.list<{ name: string }>('teams', ['name']);
    expect(teams.map(({ name }) => name)).toEqual(['Service']);
  });

  it('are there again in the present tenant as a scenario', async () => {
    const teams = [{ name: 'Service', members: [owner], roles: ['salesperson'] }];
    const place = await openExercise(withTeams(teams));
    await place.to('finished');
    const response = await place.fetch(new Request('http://localhost/simulator/scenario'));
    expect(((await response.json()) as Scenario).teams).toEqual(teams);
  });

  it.each([
    ['every name of a team once expected', [0, 1].map(() => ({ name: 'Service', members: [], roles: [] }))],
    [
      'aliases of users as the members of a team expected',
      [{ name: 'Service', members: ['nobody.here'], roles: [] }],
    ],
  ])('are refused: %s', (message, teams) => {
    const read = readPack(writePack(withTeams(teams)));
    expect('problems' in read && read.problems[0]).toMatchObject({ path: 'tenant', message });
  });
});
