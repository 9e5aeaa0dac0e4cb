import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../dataverse/client';
import { readOnlyFetch } from '../../dataverse/read-only';
import type { LedgerEntry } from '../../domain/ledger';
import { readAroundMailbox } from '../../sources/mailbox-reader';
import { READ_ALLOWANCE } from '../../sources/read-allowance';
import { readSecurity } from '../../sources/security-reader';
import { readBasics } from '../../sources/snapshot-reader';
import { readTenant } from '../../sources/tenant-reader';
import { openPracticeTenant } from './practice-tenant';

const ORIGIN = 'http://localhost';
const BASE = `${ORIGIN}/api/data/v9.2`;
const ID = '9924acd7-6d30-47f1-a3de-b60f3dd9bce8';

function guarded(answer: (request: Request) => Promise<Response>) {
  const ledger: LedgerEntry[] = [];
  const sent: Request[] = [];
  const fetch = readOnlyFetch({
    fetch: (request) => {
      sent.push(request);
      return answer(request);
    },
    base: BASE,
    allowance: READ_ALLOWANCE,
    note: async (entry) => void ledger.push(entry),
    now: () => '2026-11-23T08:00:00Z',
  });
  return { fetch, ledger, sent };
}

const nothing = async () => Response.json({ value: [] });

describe('a fetch that can only read', () => {
  it('lets everything through that a diagnosis reads, and notes it', async () => {
    const { owner } = openPracticeTenant();
    const { fetch, ledger, sent } = guarded(owner.fetch);
    const client = createClient({ fetch, base: BASE });
    const options = { wait: async () => {} };
    const snapshot = await readTenant(client, { ...options, kind: 'live' });
    expect(snapshot.mailboxes).toHaveLength(15);
    const basics = await readBasics(client, 'live');
    const [mailbox] = snapshot.mailboxes ?? [];
    await readAroundMailbox(client, mailbox?.mailboxid ?? '', basics, options);
    await readSecurity(client, options);
    expect(ledger.filter(({ refused }) => refused)).toEqual([]);
    expect(ledger.find(({ path }) => path.includes('/teams?'))?.columns).toEqual([
      'teamid',
      'name',
      'teamroles_association/roleid',
    ]);
    expect(ledger).toHaveLength(sent.length);
    expect(ledger.every(({ method, origin }) => method === 'GET' && origin === ORIGIN)).toBe(true);
    const list = ledger.find(({ path, status }) => path.includes('/mailboxes?') && status === 200);
    expect(list).toMatchObject({ rows: 15 });
    expect(list?.columns).toContain('emailrouteraccessapproval');
    expect(JSON.stringify(ledger)).not.toContain('Ana Novak');
  });

  it.each([
    ['POST', `${BASE}/mailboxes`],
    ['PATCH', `${BASE}/mailboxes(${ID})`],
    ['DELETE', `${BASE}/mailboxes(${ID})`],
    ['POST', `${BASE}/$batch`],
    ['GET', `${BASE}/$batch`],
    ['GET', `${BASE}/mailboxes`],
    ['GET', `${BASE}/mailboxes?$select=name,password`],
    ['GET', `${BASE}/mailboxes?$select=name&$expand=regardingobjectid`],
    ['GET', `${BASE}/mailboxes?$select=name&$filter=contains(exchangesyncstatexml,'x')`],
    ['GET', `${BASE}/mailboxes?$select=name&$orderby=folderhierarchy`],
    ['GET', `${BASE}/mailboxes(name='x')?$select=name`],
    ['GET', `${BASE}/mailboxes(${ID})/folderhierarchy?$select=name`],
    ['GET', `${BASE}/roles?$select=name&$expand=roleprivileges_association($select=name)`],
    ['GET', `${BASE}/roles(${ID})/systemuserroles_association?$select=fullname`],
    ['GET', `${BASE}/roles?$select=name&$filter=roleprivileges_association/any(p:p/privilegeid eq ${ID})`],
    ['GET', `${BASE}/roles?$select=name&$filter=roleprivileges_association/all(p:p/name eq 'x')`],
    ['GET', `${BASE}/roles?$select=name&$filter=roleprivileges_association/any()`],
    ['GET', `${BASE}/roles?$select=name&$filter=systemuserroles_association/any(u:u/fullname eq 'x')`],
    ['GET', `${BASE}/teams?$select=name&$filter=teamroles_association/any(r:r/name eq 'x')`],
    [
      'GET',
      `${BASE}/teams?$select=name&$filter=teamroles_association/any(r:r/roleid eq ${ID} and name eq 'x')`,
    ],
    [
      'GET',
      `${BASE}/systemusers?$select=fullname&$filter=teammembership_association/any(t:t/teamroles_association/any(r:r/roleid eq ${ID}))`,
    ],
    ['GET', `${BASE}/systemusers?$select=fullname&$filter=homephone eq '1'`],
    ['GET', `${BASE}/systemusers?$select=fullname&$select=homephone`],
    ['GET', `${BASE}/systemusers?%24select=homephone`],
    ['GET', `${BASE}/systemusers(${ID})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges?$select=x`],
    ['GET', `${BASE}/constructor?$select=name`],
    ['GET', `${BASE}/accounts?$select=name`],
    ['GET', `${BASE}/exchangesyncidmappings?$select=itemsubject`],
    ['GET', `${BASE}/../../../other?$select=name`],
    ['GET', `${BASE}/Delete?$select=name`],
    ['GET', 'http://localhost:81/api/data/v9.2/mailboxes?$select=name'],
    ['GET', 'https://evil.example/api/data/v9.2/mailboxes?$select=name'],
  ])('never sends %s %s', async (method, url) => {
    const { fetch, ledger, sent } = guarded(nothing);
    await expect(fetch(new Request(url, { method }))).rejects.toThrow('Not sent');
    expect(sent).toEqual([]);
    expect(ledger).toHaveLength(1);
    expect(ledger[0]?.refused).toContain('Not sent');
  });

  it('sends only what is on the list, whatever is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'),
        fc.constantFrom('mailboxes', 'tracelogs', 'contacts', 'WhoAmI()', '$batch', 'mailboxes/..', 'roles'),
        fc.array(fc.constantFrom('name', 'emailaddress', 'password', 'exchangesyncstatexml', '*'), {
          maxLength: 3,
        }),
        fc.constantFrom('', "&$filter=name eq 'password'", '&$filter=password eq null', '&$expand=ownerid'),
        async (method, path, columns, more) => {
          const { fetch, sent } = guarded(nothing);
          await fetch(new Request(`${BASE}/${path}?$select=${columns.join(',')}${more}`, { method })).catch(
            () => {},
          );
          for (const { method: used, url } of sent) {
            expect(used).toBe('GET');
            expect(new URL(url).origin).toBe(ORIGIN);
            const { searchParams } = new URL(url);
            expect(searchParams.get('$select') ?? '').not.toMatch(/password|xml|\*/);
            expect(searchParams.get('$filter') ?? '').not.toMatch(/^password/);
            expect(searchParams.has('$expand')).toBe(false);
          }
        },
      ),
    );
  });

  it('follows no redirect: the session is over', async () => {
    const { fetch, ledger, sent } = guarded(
      async () => new Response(null, { status: 302, headers: { Location: 'https://login.example' } }),
    );
    const response = await fetch(new Request(`${BASE}/WhoAmI()`));
    expect(response.status).toBe(401);
    expect(sent[0]?.redirect).toBe('manual');
    expect(ledger[0]?.status).toBe(302);
  });

  it('notes a connection that was cut', async () => {
    const { fetch, ledger } = guarded(async () => {
      throw new TypeError('cut');
    });
    await expect(fetch(new Request(`${BASE}/WhoAmI()`))).rejects.toThrow('cut');
    expect(ledger).toMatchObject([{ status: null, rows: null }]);
  });
});
