import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { frontPageOf } from '../../domain/front-page';
import type { TenantSnapshot } from '../../domain/snapshot';
import { addressGiven, createOrgPlaces } from '../../state/org-places';
import type { Org } from '../../state/orgs';

const ORG = 'https://contoso.crm4.dynamics.com';
const OTHER = 'https://other.crm4.dynamics.com';

const snapshot: TenantSnapshot = {
  kind: 'live',
  readOn: '2026-11-23T08:00:00Z',
  views: [
    { id: '00000000-0000-4000-8000-00000000000a', name: 'Active Mailboxes' },
    { id: '00000000-0000-4000-8000-00000000000b', name: 'My Active Mailboxes' },
  ],
  unseen: [],
};

function openPlaces(page: string | null, addresses: Org['addresses'] = {}, about: string | null = null) {
  const front = page ? frontPageOf(page) : null;
  const org: Org = {
    origin: ORG,
    connectedOn: '2026-11-23T08:00:00Z',
    organizationIds: [],
    addresses,
    granted: true,
    readOn: null,
  };
  return createOrgPlaces({
    orgs: {
      orgs: signal([org]),
      front: signal(front),
      inFront: signal(front?.of === 'org' ? front.origin : about),
    },
    tenant: { org: signal(ORG), snapshot: signal(snapshot) },
    client: signal('legacy' as const),
  });
}

describe('places of a real organization', () => {
  it('have the documented address, the beginning of the way, or what somebody gave', () => {
    const { addressOf, addressOfRecord } = openPlaces(null, { systemSettings: `${ORG}/tools/x.aspx` });
    expect(addressOf('mailboxes')).toEqual({
      href: `${ORG}/main.aspx?etn=mailbox&pagetype=entitylist`,
      leads: 'place',
    });
    expect(addressOf('securityRoles')?.leads).toBe('menu');
    expect(addressOf('systemSettings')).toEqual({ href: `${ORG}/tools/x.aspx`, leads: 'given' });
    expect(addressOfRecord('mailbox', 'x')).toBe(`${ORG}/main.aspx?etn=mailbox&id=x&pagetype=entityrecord`);
  });

  it('are followed where the address in front tells which one it is', () => {
    const at = (page: string | null, addresses: Org['addresses'] = {}, about: string | null = null) =>
      openPlaces(page, addresses, about).inFront.value;
    expect(at(`${ORG}/main.aspx?pagetype=entitylist&etn=mailbox`)).toBe('mailboxes');
    expect(at(`${ORG}/main.aspx?pagetype=entityrecord&etn=emailserverprofile&id=1`)).toBe(
      'emailServerProfiles',
    );
    expect(at(`${ORG}/main.aspx?pagetype=entitylist&etn=account`)).toBe('unknown');
    expect(at(`${ORG}/main.aspx`)).toBe('unknown');
    expect(at(`${OTHER}/main.aspx?pagetype=entitylist&etn=mailbox`)).toBe(null);
    expect(at(null)).toBe(null);
    const given = 'https://admin.powerplatform.microsoft.com/environments/1/settings';
    expect(at(given, { emailConfigurationSettings: given })).toBe('emailConfigurationSettings');
    expect(at(given, {}, ORG)).toBe('unknown');
    expect(at(given)).toBe(null);
  });

  it('take an address that a browser protects, and no other', () => {
    expect(addressGiven(` ${ORG}/tools/x.aspx `, ORG)).toBe(`${ORG}/tools/x.aspx`);
    expect(addressGiven('http://localhost:8080/x', 'http://localhost:8080')).toBe('http://localhost:8080/x');
    for (const text of ['javascript:alert(1)', 'http://example.com', 'https://a:b@example.com', 'x', ''])
      expect(addressGiven(text, ORG)).toBe(null);
  });
});

describe('the view that a step names', () => {
  it('is opened by the id that the organization has for it', async () => {
    const list = `${ORG}/main.aspx?etn=mailbox&pagetype=entitylist`;
    const places = openPlaces(null);
    await vi.waitFor(() =>
      expect(places.addressOf('mailboxes', 'view.activeMailboxes')?.href).toBe(
        `${list}&viewid=00000000-0000-4000-8000-00000000000a&viewtype=1039`,
      ),
    );
    expect(places.addressOf('mailboxes', 'view.unapprovedMailboxes')?.href).toBe(list);
    expect(places.addressOf('mailboxes')?.href).toBe(list);
  });
});
