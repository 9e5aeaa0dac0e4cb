/** What is coming for who synchronizes in their own way, told while everything still works (today.md 1.4). */
import { describe, expect, it } from 'vitest';
import { findings } from '../../../catalog/findings';
import { diagnose } from '../../../domain/diagnosis/diagnosis';
import type { EmailServerProfileRow } from '../../../domain/rows';
import type { TenantSnapshot } from '../../../domain/snapshot';
import { ENABLED, verdictWith } from './tenant';

/** OAuth with an application of one's own, in another tenant. */
const OWN_APPLICATION: Partial<EmailServerProfileRow> = {
  incomingcredentialretrieval: 7,
  usedefaulttenantid: false,
  exchangeonlinetenantid: '00000000-0000-0000-0000-0000000000cc',
};

function comingAt(
  at: string,
  profile: Partial<EmailServerProfileRow>,
  snapshot: Partial<TenantSnapshot> = {},
) {
  const { diagnosis } = verdictWith({ mailbox: ENABLED, profile, snapshot });
  return diagnose(diagnosis.snapshot, at, findings)
    .tenant.filter(({ id }) => ['xtenant-graph', 'ceonprem-ews'].includes(id))
    .map(({ id, certainty }) => `${id} ${certainty}`);
}

describe('what is coming', () => {
  it('is asked about while an application of one’s own still works with EWS', () => {
    expect(comingAt('2026-11-30T08:00:00Z', OWN_APPLICATION)).toEqual(['xtenant-graph ask']);
    expect(comingAt('2026-11-30T08:00:00Z', {})).toEqual([]);
    expect(comingAt('2026-11-30T08:00:00Z', { ...OWN_APPLICATION, statecode: 1 })).toEqual([]);
  });

  it('has its dates: not before anybody knew, and a cause by itself from its day on', () => {
    expect(comingAt('2026-08-12T08:00:00Z', OWN_APPLICATION)).toEqual([]);
    expect(comingAt('2026-08-13T08:00:00Z', OWN_APPLICATION)).toEqual(['xtenant-graph ask']);
    expect(comingAt('2027-04-01T08:00:00Z', OWN_APPLICATION)).toEqual([]);
  });

  it('is asked about where Dynamics 365 on premises synchronizes with Exchange Online', () => {
    const onPremises = { deployment: 'onprem' } as const;
    expect(comingAt('2026-10-02T08:00:00Z', {}, onPremises)).toEqual(['ceonprem-ews ask']);
    expect(comingAt('2026-09-30T08:00:00Z', {}, onPremises)).toEqual([]);
    expect(comingAt('2026-10-02T08:00:00Z', {}, { deployment: 'online' })).toEqual([]);
  });
});
