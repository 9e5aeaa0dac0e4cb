import { describe, expect, it } from 'vitest';
import { approvalGap, lineOf, type Sides } from '../../domain/lifecycle';

const ENABLED: Sides = {
  record: 'active',
  profile: 'serverToServer',
  approval: 'approved',
  policy: 'required',
  test: 'idle',
  incoming: 'enabled',
  outgoing: 'enabled',
  act: 'off',
};

/** What puts an enabled mailbox on each station, in the order of decisions.md: an earlier one decides. */
const IN_ORDER: readonly [station: string, overlay: Partial<Sides>][] = [
  ['unconfigured', { record: 'inactive' }],
  ['unconfigured', { profile: 'none' }],
  ['testing.scheduled', { test: 'scheduled' }],
  ['testing.running', { test: 'running' }],
  ['configured', { approval: 'noAddress' }],
  ['pendingApproval.waiting', { approval: 'waiting' }],
  ['pendingApproval.rejected', { approval: 'rejected' }],
  ['pendingApproval.tenantApprovalMissing', { approval: 'tenantMissing' }],
  ['error.permanent', { incoming: 'failed' }],
  ['error.exhausted', { outgoing: 'exhausted' }],
  ['approved', { act: 'untested' }],
];

const stationOf = (overlay: Partial<Sides>): string =>
  Object.values(lineOf({ ...ENABLED, ...overlay })).join('.');

describe('where a mailbox stands', () => {
  it.each(IN_ORDER)('is %s for %o', (station, overlay) => {
    expect(stationOf(overlay)).toBe(station);
  });

  it('is decided by the first that matches', () => {
    IN_ORDER.forEach(([station, overlay], position) => {
      for (const [, later] of IN_ORDER.slice(position + 1)) {
        expect([overlay, later, stationOf({ ...later, ...overlay })]).toEqual([overlay, later, station]);
      }
    });
  });

  it('is unconfigured where no direction is wanted, whatever else holds', () => {
    const nothing = { incoming: 'off', outgoing: 'off', act: 'off' } as const;
    expect(stationOf(nothing)).toBe('unconfigured');
    expect(stationOf({ ...nothing, test: 'running', approval: 'waiting' })).toBe('unconfigured');
  });

  it('is enabled where every wanted direction is, also while one tries again', () => {
    expect(stationOf({})).toBe('enabled.healthy');
    expect(stationOf({ outgoing: 'retrying' })).toBe('enabled.retrying');
    expect(stationOf({ outgoing: 'retrying', act: 'untested' })).toBe('approved');
  });
});

describe('an approval', () => {
  it('is missing only where it is required, and its second half only server to server', () => {
    for (const approval of ['waiting', 'rejected'] as const) {
      expect(approvalGap({ ...ENABLED, approval })).toBe(approval);
      expect(approvalGap({ ...ENABLED, approval, policy: 'waived' })).toBe(null);
      expect(stationOf({ approval, policy: 'waived' })).toBe('enabled.healthy');
    }
    expect(approvalGap({ ...ENABLED, approval: 'tenantMissing' })).toBe('tenantApprovalMissing');
    expect(approvalGap({ ...ENABLED, approval: 'tenantMissing', profile: 'other' })).toBe(null);
    expect(approvalGap({ ...ENABLED, approval: 'noAddress' })).toBe(null);
    expect(approvalGap(ENABLED)).toBe(null);
  });
});
