import { describe, expect, it } from 'vitest';
import { alertTexts } from '../../../catalog/alert-texts';
import { meaningOf } from '../../../state/practice/alert-meaning';

const alert = (text: string, modifiedon: string) => ({ tracelogid: '1', text, modifiedon });
const FORBIDDEN = alertTexts.failed('Petra Lah', 'incoming', 'Http server returned Forbidden exception.');
const REFUSED = alertTexts.notApproved('Petra Lah', 'incoming');

describe('what an alert of the simulated tenant means', () => {
  it('is told by the day of the alert where the tenant’s own is not known', () => {
    const before = meaningOf(alert(FORBIDDEN, '2026-09-01T08:00:00Z'), undefined, null);
    expect(before.findings).not.toContain('ews-appid-list');
    const after = meaningOf(alert(FORBIDDEN, '2026-11-24T08:00:00Z'), undefined, null);
    expect(after.findings).toContain('ews-appid-list');
    expect(after.isOneOfSeveral).toBe(true);
  });

  it('is the missing address where there is none to approve: approving would be refused', () => {
    const at = alert(REFUSED, '2026-11-24T08:00:00Z');
    const lacking = meaningOf(at, { name: 'Petra Lah', emailaddress: null }, null);
    expect(lacking.findings).toEqual(['no-address']);
    const having = meaningOf(at, { name: 'Petra Lah', emailaddress: 'petra@contoso.com' }, null);
    expect(having.findings.length).toBeGreaterThan(0);
    expect(having.findings).not.toContain('no-address');
    const unknown = meaningOf(at, undefined, null);
    expect(unknown.findings).toEqual(having.findings);
  });

  it('is nothing where a name holds the token', () => {
    const name = 'Http server returned Forbidden exception.';
    const at = alert(alertTexts.lastError(name), '2026-11-24T08:00:00Z');
    expect(meaningOf(at, { name, emailaddress: null }, null).findings).toEqual([]);
  });
});
