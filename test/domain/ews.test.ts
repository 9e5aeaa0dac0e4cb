import { describe, expect, it } from 'vitest';
import { findings } from '../../catalog/findings';
import { type EwsPlace, ewsCauses } from '../../domain/diagnosis/forbidden';
import {
  afterWave,
  type EwsFacts,
  ewsAnswer,
  ewsPolicyReason,
  HEALTHY_EWS,
  mendedEws,
  nextEwsDate,
} from '../../domain/ews';
import { organizationFactsOf } from '../../domain/exchange-side';

const [SEPTEMBER, NOVEMBER, APRIL] = [
  '2026-09-15T00:00:00Z',
  '2026-11-20T00:00:00Z',
  '2027-04-01T00:00:00Z',
] as const;

const answer = (facts: Partial<EwsFacts>, now: string) => ewsAnswer({ ...HEALTHY_EWS, ...facts }, now);

describe('what Exchange answers to EWS (today.md 1.2 and 1.3)', () => {
  it.each<[string, Partial<EwsFacts>, september: string, november: string, april: string]>([
    ['never set', {}, 'allowed', 'allowed', 'allowed'],
    ['never set, list filled', { ewsAppIds: 'withoutDynamics' }, 'allowed', 'allowed', 'allowed'],
    ['True, list empty', { ewsSwitch: 'true' }, 'allowed', 'appIds', 'allowed'],
    ['True, listed', { ewsSwitch: 'true', ewsAppIds: 'withDynamics' }, 'allowed', 'allowed', 'allowed'],
    ['True, not listed', { ewsSwitch: 'true', ewsAppIds: 'withoutDynamics' }, 'appIds', 'appIds', 'allowed'],
    ['False', { ewsSwitch: 'false', ewsAppIds: 'withDynamics' }, 'off', 'off', 'allowed'],
    ['True, list empty, other cloud', { ewsSwitch: 'true', cloud: 'other' }, 'allowed', 'allowed', 'allowed'],
    ['False, other cloud', { ewsSwitch: 'false', cloud: 'other' }, 'off', 'off', 'off'],
    ['allow list', { ewsUserAgents: 'allowListWithoutCrm' }, 'allowList', 'allowList', 'allowList'],
    ['block list', { ewsUserAgents: 'blockListWithCrm' }, 'blockList', 'blockList', 'blockList'],
    ['never used', { ewsSwitch: 'false', sameTenantEws: 'never' }, 'allowed', 'allowed', 'allowed'],
    ['still used at the end', { sameTenantEws: 'always' }, 'allowed', 'allowed', 'ended'],
  ])('%s', (_, facts, ...expected) => {
    expect([SEPTEMBER, NOVEMBER, APRIL].map((now) => answer(facts, now))).toEqual(expected);
  });

  it('names switch and lists in its header, and no more', () => {
    expect(ewsPolicyReason('waved')).toBe('EWS is disabled for this user or tenant');
    expect(ewsPolicyReason('appIds')).toBe('EWS is blocked by policy for this user or tenant');
    expect(ewsPolicyReason('allowed')).toBeNull();
  });

  it('switches off by a wave who never set the switch, and fills an empty list', () => {
    const wave = { ...HEALTHY_EWS, ewsWave: NOVEMBER };
    expect(nextEwsDate(wave, '2026-10-20T00:00:00Z')).toBe(NOVEMBER);
    const after = { ...wave, ...afterWave(wave) };
    expect(after).toMatchObject({ ewsSwitch: 'false', ewsAppIds: 'withDynamics' });
    expect(ewsAnswer(after, NOVEMBER)).toBe('waved');
    expect(afterWave({ ...wave, ewsSwitch: 'true' })).toEqual({});
    // A list that an administrator made is never overwritten.
    expect(afterWave({ ...wave, ewsAppIds: 'withoutDynamics' })).toEqual({ ewsSwitch: 'false' });
  });

  it('lets the synchronization in once it was mended, on any day before the end', () => {
    for (const now of [SEPTEMBER, NOVEMBER]) {
      for (const ewsSwitch of ['neverSet', 'true', 'false'] as const) {
        for (const ewsAppIds of ['empty', 'withDynamics', 'withoutDynamics'] as const) {
          for (const ewsUserAgents of ['none', 'allowListWithoutCrm', 'blockListWithCrm'] as const) {
            const facts = { ...HEALTHY_EWS, ewsSwitch, ewsAppIds, ewsUserAgents };
            expect(ewsAnswer(mendedEws(facts), now)).toBe('allowed');
          }
        }
      }
    }
  });

  it('reads the word of older scenarios as before', () => {
    const of = (ewsOrg: 'allowed' | 'blocked' | 'allowListWithoutCrm' | 'blockListWithCrm') =>
      answer(organizationFactsOf({ ewsOrg }), NOVEMBER);
    expect(of('allowed')).toBe('allowed');
    expect(of('blocked')).toBe('off');
    expect(of('allowListWithoutCrm')).toBe('allowList');
    expect(of('blockListWithCrm')).toBe('blockList');
  });
});

describe('the causes of a 403 that are possible (today.md 1.6)', () => {
  const causes = (
    place: Partial<EwsPlace>,
    strikes: 'some' | 'all' | null = 'all',
    reason: 'disabled' | 'blocked' | null = null,
  ) =>
    ewsCauses(
      findings,
      {
        today: NOVEMBER,
        cloud: 'worldwide',
        ownApplication: false,
        onPremises: false,
        ownServer: false,
        ...place,
      },
      { strikes, reason },
    );

  it('before the list was mandatory are switch and lists of user agents', () => {
    expect(causes({ today: SEPTEMBER })).toEqual(['ews-forbidden-org', 'ews-allowlist', 'ews-blocklist']);
  });

  it('in the autumn of 2026 are wave and application list as well, for the worldwide cloud', () => {
    expect(causes({})).toEqual([
      'ews-forbidden-org',
      'ews-null-switched',
      'ews-appid-list',
      'ews-allowlist',
      'ews-blocklist',
    ]);
    expect(causes({ cloud: 'unknown' })).toEqual(causes({}));
    expect(causes({ cloud: 'other' })).toEqual(['ews-forbidden-org', 'ews-allowlist', 'ews-blocklist']);
  });

  it('are told apart by the header as far as it goes', () => {
    expect(causes({}, 'all', 'disabled')).toEqual(['ews-forbidden-org', 'ews-null-switched']);
    expect(causes({}, 'all', 'blocked')).toEqual(['ews-appid-list', 'ews-allowlist', 'ews-blocklist']);
  });

  it('of some mailboxes are the mailbox itself and its licence', () => {
    expect(causes({}, 'some')).toEqual(['ews-forbidden-mailbox', 'ews-kiosk']);
    expect(causes({ today: '2026-02-01T00:00:00Z' }, 'some')).toEqual(['ews-forbidden-mailbox']);
  });

  it('of an application of one’s own, and of Dynamics on premises, have their own', () => {
    expect(causes({ ownApplication: true })[0]).toBe('xtenant-ews-list');
    expect(causes({ ownApplication: true }, null)[0]).toBe('ews-forbidden-mailbox');
    expect(causes({ ownApplication: true, today: SEPTEMBER })).not.toContain('xtenant-ews-list');
    expect(causes({ onPremises: true })).toContain('ceonprem-ews');
  });

  it('after the end is the end, or a list of user agents, which outlives EWS; other clouds have another date', () => {
    const lists = ['ews-allowlist', 'ews-blocklist'];
    expect(causes({ today: APRIL })).toEqual(['ews-ended', ...lists]);
    // A server of one's own is not switched off.
    expect(causes({ today: APRIL, ownServer: true })).toEqual(['ews-forbidden-org', ...lists]);
    expect(causes({ today: APRIL, cloud: 'other' })).toEqual([
      'ews-forbidden-org',
      'ews-allowlist',
      'ews-blocklist',
    ]);
    expect(causes({ today: APRIL, ownApplication: true })).toEqual(['ews-ended', ...lists, 'xtenant-graph']);
  });
});
