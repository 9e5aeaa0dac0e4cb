import { describe, expect, it } from 'vitest';
import { neededPrivileges } from '../../catalog/needed-privileges';
import { lackingOf } from '../../domain/needed-privileges';
import { findHolders, readPrivilegesOf } from '../../sources/privilege-reader';
import { openArrival } from '../support/open-arrival';

const NOTHING = 'no team';

describe('the privileges that an owner needs', () => {
  it('are told of a user and of the role, by name, in few requests', async () => {
    const { client, ledger } = await openArrival({ without: ['prvSyncToOutlook', 'prvReadQuery'] });
    const [ana] = await findHolders(client, 'user', 'ana');
    expect(ana?.name).toBe('Ana Novak');
    const roles = await findHolders(client, 'role', 'without prv');
    expect(roles.map(({ name }) => name)).toEqual(['Salesperson (without prvSyncToOutlook, prvReadQuery)']);
    ledger.length = 0;
    for (const holder of [ana, roles[0]]) {
      const held = await readPrivilegesOf(client, holder ?? { kind: 'team', id: NOTHING });
      expect(lackingOf(neededPrivileges, held)).toEqual(['prvSyncToOutlook', 'prvReadQuery']);
    }
    expect(ledger.map(({ method, status }) => `${method} ${status}`)).toEqual(['GET 200', 'GET 200']);
  });

  it('are all there in the ready role, and in that of whoever administers', async () => {
    const { client } = await openArrival();
    const [ready] = await findHolders(client, 'role', 'App for Outlook');
    const [administrator] = await findHolders(client, 'role', 'System Administrator');
    for (const holder of [ready, administrator]) {
      const held = await readPrivilegesOf(client, holder ?? { kind: 'team', id: NOTHING });
      expect(lackingOf(neededPrivileges, held)).toEqual([]);
    }
  });

  it('are those of its roles for a team', async () => {
    const { client, tenant } = await openArrival();
    const role = tenant.tables.roles.by('name', 'Salesperson')[0];
    tenant.tables.teams.put({
      teamid: '00000000-0000-4000-8000-0000000000aa',
      name: "Sales' team",
      memberids: [],
      roleids: [role?.roleid ?? ''],
      createdon: '2026-11-01T08:00:00Z',
      modifiedon: '2026-11-01T08:00:00Z',
      versionnumber: 1,
    });
    const [team] = await findHolders(client, 'team', "sales'");
    expect(team?.name).toBe("Sales' team");
    const held = await readPrivilegesOf(client, team ?? { kind: 'team', id: NOTHING });
    expect(lackingOf(neededPrivileges, held)).toEqual([]);
  });
});
