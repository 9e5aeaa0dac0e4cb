import { describe, expect, it } from 'vitest';
import { editions } from '../../catalog/permissions';
import { decide } from '../../domain/permission';
import { type Deployment, ROLES, type RoleId } from '../../domain/permission-matrix';
import { editionOf, parseVersion } from '../../domain/version';
import { openPracticeTenant } from './practice-tenant';

const API = '/api/data/v9.2';
const PLACES = { online: 'online', onPremises: 'onprem' } as const satisfies Record<string, Deployment>;
const MICROSOFT_365 = { GA: 'globalAdmin', EA: 'exchangeAdmin', SvcA: 'dynamicsServiceAdmin' } as const;
const DYNAMICS = { SA: 'System Administrator', DMA: 'Delegated Mailbox Approver' } as const;
const WRITER = 'Mailbox Writer';

type Word = keyof typeof PLACES;

/** A tenant of the trainer's choice, spoken to over its HTTP interface only. */
async function open(version: string, deployment: Word, exchange: Word) {
  const place = openPracticeTenant();
  async function send(method: string, path: string, body?: object, caller?: string) {
    const answer = await place.raw(path, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
      ...(caller ? { headers: { MSCRMCallerID: caller } } : {}),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : null };
  }
  await send('POST', '/simulator/reset', { version, deployment, exchange });
  // Everybody may write mailboxes, so that only the approval rules can refuse.
  const role = await place.raw(`${API}/roles`, { method: 'POST', body: JSON.stringify({ name: WRITER }) });
  const [, roleid] = /roles\((.*)\)/.exec(role.headers.get('OData-EntityId') ?? '') ?? [];
  const granted = await send('POST', `${API}/roles(${roleid})/Microsoft.Dynamics.CRM.AddPrivilegesRole`, {
    Privileges: [{ PrivilegeName: 'prvWriteMailbox', Depth: 'Global' }],
  });
  expect(granted.status).toBe(204);
  const persona = async (roles: readonly RoleId[], approvePrivilege: boolean) => {
    const { status, body } = await send('POST', '/simulator/personas', {
      name: `Persona ${roles.join(' ')}`,
      microsoft365: roles.flatMap((each) =>
        each in MICROSOFT_365 ? [MICROSOFT_365[each as keyof typeof MICROSOFT_365]] : [],
      ),
      dynamics: [
        WRITER,
        ...roles.flatMap((each) => (each in DYNAMICS ? [DYNAMICS[each as keyof typeof DYNAMICS]] : [])),
      ],
      approvePrivilege,
    });
    expect(status).toBe(201);
    return String(body.id);
  };
  const mailboxOf = async (user: string) => {
    const { body } = await send('GET', `${API}/systemusers(${user})?$select=_defaultmailbox_value`);
    return String(body._defaultmailbox_value);
  };
  const waiting = async () => {
    const { body } = await send('GET', `${API}/mailboxes?$select=name&$filter=name eq 'Ana Novak'`);
    return String(body.value[0].mailboxid);
  };
  const setSwitch = (on: boolean, organizationId: string) =>
    send('PATCH', `${API}/organizations(${organizationId})`, {
      orgdborgsettings: `<OrgSettings><RequirePrivilegeToSelfApproveEmailAddress>${on}</RequirePrivilegeToSelfApproveEmailAddress></OrgSettings>`,
    });
  return { send, persona, mailboxOf, waiting, setSwitch };
}

const CASES = ['9.1.0.5804', '9.2.21071.00140', '9.2.22104.169', '9.2.24122.0'].flatMap((version) =>
  (Object.keys(PLACES) as Word[]).flatMap((deployment) =>
    (Object.keys(PLACES) as Word[]).map((exchange) => [version, deployment, exchange] as const),
  ),
);

describe('the service, over HTTP', () => {
  it.each(CASES)('at %s, Dynamics %s, Exchange %s refuses exactly whom the rules deny', async (...place) => {
    const [text, deployment, exchange] = place;
    const version = parseVersion(text);
    if (!version) throw new Error(`${text} is no version`);
    const { send, persona, mailboxOf, waiting, setSwitch } = await open(...place);
    const other = await waiting();
    const { organizationId } = (await send('GET', '/simulator')).body;
    const question = {
      deployment: PLACES[deployment],
      exchange: PLACES[exchange],
      version,
    };
    const rule = editions[editionOf(version)];
    const wrong: unknown[] = [];
    for (let bits = 0; bits < 32; bits++) {
      const roles = ROLES.filter((_role, index) => bits & (1 << index));
      for (const hasPrivilege of [true, false]) {
        const caller = await persona(roles, hasPrivilege);
        const own = await mailboxOf(caller);
        for (const [mailbox, privilegeRequired] of [
          [other, false],
          [own, false],
          [own, true],
        ] as const) {
          await setSwitch(privilegeRequired, organizationId);
          const self = { upnEqualsAddress: true, mailboxWrite: true, isQueue: false, privilegeRequired };
          const { answer } = decide(rule, {
            ...question,
            roles: new Set(roles),
            hasPrivilege,
            ...(mailbox === own ? { self } : {}),
          });
          const body = { emailrouteraccessapproval: 1 };
          const { status } = await send('PATCH', `${API}/mailboxes(${mailbox})`, body, caller);
          if ((status === 204) !== (answer === 'yes') || (status !== 204 && status !== 403)) {
            wrong.push({ roles, hasPrivilege, own: mailbox === own, privilegeRequired, status, answer });
          }
          if (status === 204) expect((await send('POST', '/simulator/undo')).status).toBe(200);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
