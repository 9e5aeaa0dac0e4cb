import { describe, expect, it } from 'vitest';
import type { MailboxRow } from '../../domain/rows';
import { openDiagnosedTenant } from '../support/diagnosed-tenant';

const BEFORE = '2026-11-16T08:00:00Z';
const WAVE = '2026-11-16T22:00:00Z';

async function enabledTenant() {
  const tenant = await openDiagnosedTenant(undefined, undefined, BEFORE);
  await tenant.test('Peter Mlakar');
  await tenant.control.advance('PT5M');
  return tenant;
}

const post = (tenant: Awaited<ReturnType<typeof enabledTenant>>, subject: string, mend = false) =>
  tenant
    .raw('/simulator/desk', { method: 'POST', body: JSON.stringify({ subject, mend }) })
    .then((response) => response.json() as Promise<{ found: Record<string, string>; healthy: boolean }>);

describe('the wave of a simulated tenant', () => {
  it('switches off at its moment what synchronized until then, and is told to whoever asks', async () => {
    const tenant = await enabledTenant();
    await tenant.exchange('organization', { ewsWave: WAVE });
    expect(await post(tenant, 'messageCenter')).toMatchObject({ found: { ewsWave: WAVE } });
    await tenant.control.advance('PT12H');
    const before = await tenant.mailbox('Peter Mlakar');
    expect(before.enabledforincomingemail).toBe(true);
    await tenant.control.advance('PT4H');
    const after = await tenant.mailbox('Peter Mlakar');
    expect(after.enabledforincomingemail).toBe(false);
    // The last cycle that went through was before the wave.
    const path = `mailboxes(${tenant.idOf('Peter Mlakar')})?$select=lastsuccessfulsynccompletedon`;
    const { body } = await tenant.client.get<MailboxRow>(path);
    expect(body.lastsuccessfulsynccompletedon ?? '').toMatch(/^2026-11-16T21:5/);
    expect(await post(tenant, 'ewsOrganization')).toMatchObject({
      healthy: false,
      found: { ewsSwitch: 'false' },
    });
    expect(await post(tenant, 'ewsAppIds')).toMatchObject({ found: { ewsAppIds: 'withDynamics' } });
  });

  it('is mended by the list and then the switch; the switch alone leaves everybody refused', async () => {
    const tenant = await enabledTenant();
    await tenant.exchange('organization', { ewsSwitch: 'false', ewsAppIds: 'empty' });
    const passes = async () => {
      await tenant.test('Peter Mlakar');
      await tenant.control.advance('PT5M');
      return (await tenant.mailbox('Peter Mlakar')).incomingemailstatus === 1;
    };
    expect(await passes()).toBe(false);
    await post(tenant, 'ewsOrganization', true);
    expect(await passes()).toBe(false);
    await post(tenant, 'ewsAppIds', true);
    expect(await passes()).toBe(true);
  });

  it('is seen by the analyzer as a 403 with its header', async () => {
    const tenant = await enabledTenant();
    expect(await tenant.control.analyze('peter.mlakar@contoso.com')).toMatchObject({
      ews: 'pass',
      ewsPolicyReason: null,
    });
    await tenant.exchange('Peter Mlakar', { ewsLicensed: false });
    expect(await tenant.control.analyze('peter.mlakar@contoso.com')).toMatchObject({
      ews: 'fail',
      ewsPolicyReason: 'EWS is disabled for this user or tenant',
    });
    await tenant.exchange('organization', { ewsSwitch: 'true', ewsAppIds: 'withoutDynamics' });
    expect(await tenant.control.analyze('peter.mlakar@contoso.com')).toMatchObject({
      ewsPolicyReason: 'EWS is blocked by policy for this user or tenant',
    });
  });
});
