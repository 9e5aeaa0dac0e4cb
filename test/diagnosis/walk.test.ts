import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiagnosedTenant, openDiagnosedTenant } from '../support/diagnosed-tenant';
import { diagnoseInjected, injectedCauses } from '../support/injected-causes';
import { runs } from '../support/scale';
import { walk } from '../support/walked-path';

const VERSIONS = ['8.2.2.112', '9.2.21071.00140', '9.2.24122.100'];

describe('walking the printed path enables the mailbox', () => {
  it.each(injectedCauses)('from: $name', async (cause) => {
    for (const version of VERSIONS) {
      const { tenant } = await diagnoseInjected(cause, version);
      const end = await walk(tenant, tenant.idOf(cause.mailbox));
      expect(end.state, `${version} ${JSON.stringify(end)}`).toBe('enabled');
    }
  });

  it('from wherever a scenario begins', async () => {
    const tenant = await openDiagnosedTenant();
    const { mailboxes = [] } = (await tenant.diagnosis()).snapshot;
    for (const { mailboxid, name } of mailboxes) {
      const end = await walk(tenant, mailboxid);
      expect(end.state, `${name} ${JSON.stringify(end)}`).toBe('enabled');
    }
  });

  it('from wherever the mailboxes of a grown tenant stand', async () => {
    const tenant = await openDiagnosedTenant(undefined, 90);
    const { mailboxes = [] } = (await tenant.diagnosis()).snapshot;
    for (const { mailboxid, name } of mailboxes.slice(15)) {
      const end = await walk(tenant, mailboxid);
      expect(end.state, `${name} ${JSON.stringify(end)}`).toBe('enabled');
    }
  });

  const mailboxFact = fc.oneof(
    ...['exists', 'licensed', 'signInEnabled', 'restEnabled', 'ewsEnabled', 'addressKnown'].map((fact) =>
      fc.record({ [fact]: fc.boolean() }),
    ),
    ...['reachable', 'storeAvailable', 'ownerHasPrivileges'].map((fact) =>
      fc.record({ [fact]: fc.boolean() }),
    ),
    fc.record({ syncOrganization: fc.constantFrom('this', 'other') }),
    fc.record({ quota: fc.constantFrom('free', 'full') }),
  );
  const organizationFact = fc.oneof(
    fc.record({ subscription: fc.constantFrom('sameTenant', 'none', 'otherTenant') }),
    fc.record({ backgroundOperations: fc.boolean() }),
    fc.record({ ewsOrg: fc.constantFrom('allowed', 'blocked', 'allowListWithoutCrm', 'blockListWithCrm') }),
  );
  const columns = fc.oneof(
    fc.constantFrom({ statecode: 1, statuscode: 2 }, { statecode: 0, statuscode: 1 }),
    fc.record({ incomingemaildeliverymethod: fc.constantFrom(0, 1, 2) }),
    fc.record({ outgoingemaildeliverymethod: fc.constantFrom(0, 1, 2) }),
    fc.record({ actdeliverymethod: fc.constantFrom(0, 1, 2) }),
    fc.constant({ emailserverprofile: null }),
    fc.constant({ testemailconfigurationscheduled: true }),
    fc.record({ emailrouteraccessapproval: fc.constantFrom(1, 3) }),
  );
  type Act = (tenant: DiagnosedTenant, name: string) => Promise<unknown>;
  /** Exchange lets one fault show at a time, and five rounds bring five to light. */
  const hidden = fc
    .tuple(
      fc.array(
        mailboxFact.map(
          (facts): Act =>
            (tenant, name) =>
              tenant.exchange(name, facts),
        ),
        { maxLength: 2 },
      ),
      fc.array(
        organizationFact.map(
          (facts): Act =>
            (tenant) =>
              tenant.exchange('organization', facts),
        ),
        { maxLength: 1 },
      ),
    )
    .map((acts) => acts.flat());
  const act = fc.oneof(
    columns.map(
      (values): Act =>
        (tenant, name) =>
          tenant.patch(name, values),
    ),
    columns.map(
      (values): Act =>
        (tenant, name) =>
          tenant.approver.patch(`mailboxes(${tenant.idOf(name)})`, values),
    ),
    fc.constantFrom('PT1M', 'PT4M', 'PT20M', 'PT2H', 'P2D').map(
      (by): Act =>
        (tenant) =>
          tenant.control.advance(by),
    ),
    fc.record({ requireapprovalforuseremail: fc.boolean(), generatealertsforerrors: fc.boolean() }).map(
      (switches): Act =>
        (tenant) =>
          tenant.client.patch(`organizations(${tenant.tenant.core.id})`, switches),
    ),
    fc.constantFrom({ statecode: 1, statuscode: 2 }, { statecode: 0, statuscode: 1 }).map(
      (values): Act =>
        async (tenant) => {
          for (const { emailserverprofileid } of (await tenant.diagnosis()).snapshot.profiles ?? []) {
            await tenant.client.patch(`emailserverprofiles(${emailserverprofileid})`, values);
          }
        },
    ),
  );

  it('from wherever random histories end', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...VERSIONS),
        fc.constantFrom(
          'Peter Mlakar',
          'Jan Vidmar',
          'Sales',
          'Ana Novak',
          'Sara Krajnc',
          'Miha Rozman',
          'Archive',
        ),
        hidden,
        fc.array(act, { maxLength: 7 }),
        async (version, name, faults, history) => {
          const tenant = await openDiagnosedTenant(version);
          // What the service refuses did not happen.
          for (const step of [...faults, ...history]) await step(tenant, name).catch(() => {});
          const end = await walk(tenant, tenant.idOf(name));
          expect(end.state, JSON.stringify(end)).toBe('enabled');
        },
      ),
      { numRuns: runs(30) },
    );
  });
});
