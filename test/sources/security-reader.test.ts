import { describe, expect, it } from 'vitest';
import { editions } from '../../catalog/permissions';
import { type DataverseClient, DataverseError } from '../../dataverse/client';
import { type ApproverFacts, answerFor, approversOf, waitingMailboxes } from '../../domain/approvers';
import { parseVersion } from '../../domain/version';
import { readSecurity } from '../../sources/security-reader';
import { openPracticeTenant } from '../dataverse/practice-tenant';

const PATIENT = { wait: async () => {} };

async function factsOf(place: ReturnType<typeof openPracticeTenant>): Promise<ApproverFacts> {
  const snapshot = await place.snapshot();
  const version = parseVersion(snapshot.version ?? '');
  if (!version) throw new Error('The practice tenant has a version');
  const { people } = await readSecurity(await place.as('systemAdministrator'), PATIENT);
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
      list<Row>(set: string, select: readonly string[], filter?: string) {
        requests += 1;
        return client.list<Row>(set, select, filter);
      },
    };
    const { people, unseen } = await readSecurity(counted, PATIENT);
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
    const { people } = await readSecurity(await place.as('systemAdministrator'), PATIENT);
    expect(people.find(({ systemuserid }) => systemuserid === user)).toMatchObject({
      teams: ['Administrators'],
      approvePrivilege: true,
    });
  });

  it('says to somebody without rights that roles are not seen', async () => {
    const place = openPracticeTenant();
    const user = place.tenant.tables.systemusers.get(place.tenant.core.personas.user ?? '');
    if (user) place.tenant.tables.systemusers.put({ ...user, roleids: [] });
    const { people, unseen } = await readSecurity(await place.as('user'), PATIENT);
    expect(people).toEqual([]);
    expect(unseen[0]?.what).toBe('roles');
  });
});

/** A service that answers with these rows by table, or refuses. */
const answering = (rows: Record<string, unknown[] | DataverseError>): DataverseClient =>
  ({
    async list(set: string) {
      const answer = rows[set] ?? [];
      if (answer instanceof DataverseError) throw answer;
      return answer;
    },
  }) as unknown as DataverseClient;

const ROLE = { roleid: '00000000-0000-4000-8000-000000000001', name: 'System Administrator' };
const MAJA = '00000000-0000-4000-8000-00000000000a';

describe('a damaged answer about who holds what', () => {
  it('is left out row by row, and told', async () => {
    const { people, unseen } = await readSecurity(
      answering({
        roles: [ROLE, null, { roleid: 'x', name: 'Y' }, { roleid: ROLE.roleid, name: { toString: 1 } }],
        systemusers: [
          { systemuserid: MAJA, fullname: 'Maja', domainname: null },
          { systemuserid: "1') or (1 eq 1", fullname: 'Eve', domainname: '' },
          7,
        ],
      }),
      PATIENT,
    );
    expect(people.map(({ fullname, domainname }) => [fullname, domainname])).toEqual([['Maja', '']]);
    expect(unseen.map(({ what }) => what)).toEqual(['roles', 'systemusers']);
  });

  it('is asked again where the service is busy, and told where it stays so', async () => {
    let times = 0;
    const busy = new DataverseError(429, '0x80072322', 'Number of requests exceeded the limit.', 1);
    const waited: number[] = [];
    const client = {
      async list(set: string) {
        times += 1;
        if (times <= 2) throw busy;
        return set === 'roles' ? [ROLE] : [];
      },
    } as unknown as DataverseClient;
    const { unseen } = await readSecurity(client, { wait: async (ms) => void waited.push(ms) });
    expect(unseen).toEqual([]);
    expect(waited).toEqual([1000, 1000]);
    const refused = await readSecurity(answering({ roles: busy }), PATIENT);
    expect(refused.unseen).toEqual([{ what: 'roles', why: busy.message, status: 429 }]);
  });
});

describe('roles that are named in another language', () => {
  it('are not taken for none: what could not be recognized is told', async () => {
    const { people, unseen } = await readSecurity(
      answering({
        roles: [{ ...ROLE, name: 'Skrbnik sistema' }],
        systemusers: [{ systemuserid: MAJA, fullname: 'Maja', domainname: '' }],
      }),
      PATIENT,
    );
    expect(people.map(({ roleNames }) => roleNames)).toEqual([['Skrbnik sistema']]);
    expect(unseen).toEqual([{ what: 'roles', why: 'No role is named System Administrator.' }]);
  });
});

describe('who can approve in a tenant', () => {
  it('is no No for somebody whose roles could not be read', async () => {
    const place = openPracticeTenant();
    const facts = await factsOf(place);
    const person = {
      systemuserid: place.tenant.core.personas.user ?? '',
      fullname: 'Ana Novak',
      domainname: '',
      roleNames: [],
      teams: [],
      approvePrivilege: false,
      writesMailboxes: false,
    };
    const asked = new Map([[person.systemuserid, ['GA'] as const]]);
    expect(answerFor({ ...facts, tenantRoles: asked }, person).answer).toBe('no');
    const unread = answerFor({ ...facts, tenantRoles: asked, rolesUnread: true }, person);
    expect(unread).toMatchObject({ answer: 'cannotBeSeen' });
  });

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
