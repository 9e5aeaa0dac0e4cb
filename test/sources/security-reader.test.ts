import { describe, expect, it } from 'vitest';
import { editions } from '../../catalog/permissions';
import { type ApproverFacts, approversOf, waitingMailboxes } from '../../domain/approvers';
import { parseVersion } from '../../domain/version';
import { readSecurity } from '../../sources/security-reader';
import { openPracticeTenant } from '../dataverse/practice-tenant';

async function factsOf(place: ReturnType<typeof openPracticeTenant>): Promise<ApproverFacts> {
  const snapshot = await place.snapshot();
  const version = parseVersion(snapshot.version ?? '');
  if (!version) throw new Error('The practice tenant has a version');
  const { people } = await readSecurity(await place.as('systemAdministrator'));
  return {
    snapshot,
    version,
    edition: editions.M1,
    deployment: 'online',
    exchange: 'online',
    people,
    tenantRoles: new Map(),
  };
}

describe('who holds what, as it is read', () => {
  it('are those with a role or privilege that matters, by few requests', async () => {
    const place = openPracticeTenant();
    let requests = 0;
    const client = await place.as('systemAdministrator');
    const counted = {
      ...client,
      get<Body>(path: string) {
        requests += 1;
        return client.get<Body>(path);
      },
    };
    const { people, unseen } = await readSecurity(counted);
    expect(people.map(({ fullname }) => fullname).sort()).toEqual(['Maja Kos', 'Nina Horvat', 'Rok Golob']);
    expect(unseen).toEqual([]);
    expect(requests).toBeLessThan(10);
  });

  it('reads a role that is held through a team', async () => {
    const place = openPracticeTenant();
    const { tenant } = place;
    const [role] = tenant.tables.roles.by('name', 'System Administrator');
    const user = tenant.core.personas.user ?? '';
    tenant.tables.teams.put({
      teamid: '00000000-0000-0000-0000-000000000001',
      name: 'Administrators',
      memberids: [user],
      roleids: [role?.roleid ?? ''],
      createdon: '2021-07-12T08:00:00Z',
      modifiedon: '2021-07-12T08:00:00Z',
      versionnumber: 1,
    });
    const { people } = await readSecurity(await place.as('systemAdministrator'));
    expect(people.find(({ systemuserid }) => systemuserid === user)).toMatchObject({
      teams: ['Administrators'],
      approvePrivilege: true,
    });
  });

  it('says to somebody without rights that roles are not seen', async () => {
    const place = openPracticeTenant();
    const user = place.tenant.tables.systemusers.get(place.tenant.core.personas.user ?? '');
    if (user) place.tenant.tables.systemusers.put({ ...user, roleids: [] });
    const { people, unseen } = await readSecurity(await place.as('user'));
    expect(people).toEqual([]);
    expect(unseen[0]?.what).toBe('roles');
  });
});

describe('who can approve in a tenant', () => {
  it('cannot be told of System Administrators before they are asked', async () => {
    const facts = await factsOf(openPracticeTenant());
    expect(approversOf(facts).map(({ answer }) => answer.answer)).toEqual([
      'cannotBeSeen',
      'cannotBeSeen',
      'cannotBeSeen',
    ]);
    expect(waitingMailboxes(facts).every(({ approvers }) => approvers.length === 0)).toBe(true);
  });

  it('is told as soon as they are, with what is idle and what is more than needed', async () => {
    const place = openPracticeTenant();
    const facts = await factsOf(place);
    const { core } = place.tenant;
    const told = new Map([
      [core.personas.systemAdministrator ?? '', []],
      [core.personas.systemAndGlobalAdministrator ?? '', ['GA', 'EA'] as const],
      [core.personas.systemAndExchangeAdministrator ?? '', ['SvcA'] as const],
    ]);
    const approvers = approversOf({ ...facts, tenantRoles: told });
    expect(approvers.map(({ person, answer }) => [person.fullname, answer.answer])).toEqual([
      ['Rok Golob', 'yes'],
      ['Maja Kos', 'no'],
      ['Nina Horvat', 'no'],
    ]);
    expect(approvers[0]?.surplus).toEqual(['GA']);
    expect(approvers[1]?.idlePrivilege).toBe(true);
    const waiting = waitingMailboxes({ ...facts, tenantRoles: told });
    expect(waiting.length).toBe(9);
    expect(waiting.every(({ approvers: [first] }) => first?.fullname === 'Rok Golob')).toBe(true);
  });
});
