/** Tenants that do not use Exchange Online, or not only: lacking its profile is no trouble there. */
import { describe, expect, it } from 'vitest';
import type { EmailServerProfileRow, OrganizationRow } from '../../../domain/rows';
import { ENABLED, verdictWith } from './tenant';

const GMAIL: Partial<EmailServerProfileRow> = {
  name: 'Gmail',
  servertype: 1,
  incomingcredentialretrieval: 6,
  outgoingcredentialretrieval: 6,
  incomingserverlocation: 'pop.gmail.com',
};
const SMTP: Partial<EmailServerProfileRow> = {
  ...GMAIL,
  servertype: 4,
  incomingserverlocation: 'imap.contoso.com',
};
const HYBRID: Partial<EmailServerProfileRow> = {
  name: 'On premises',
  servertype: 2,
  incomingserverlocation: null,
};
const OWN_EXCHANGE: Partial<EmailServerProfileRow> = {
  servertype: 0,
  incomingcredentialretrieval: 1,
  incomingserverlocation: 'https://mail.contoso.com/EWS/Exchange.asmx',
};

const LACKING = ['profile-missing-exo', 'profile-not-default'];

const lacking = (profile: Partial<EmailServerProfileRow>, organization: Partial<OrganizationRow> = {}) =>
  verdictWith({ mailbox: ENABLED, profile, organization })
    .diagnosis.tenant.filter(({ id }) => LACKING.includes(id))
    .map(({ id, certainty }) => `${id} ${certainty}`);

describe('a tenant with profiles of', () => {
  it.each([
    ['Gmail', GMAIL],
    ['another mail server', SMTP],
    ['Exchange on premises', HYBRID],
    ['an Exchange server of its own', OWN_EXCHANGE],
  ])('%s is asked, and never told for certain, that Exchange Online is missing', (_, profile) => {
    expect(lacking(profile)).toEqual(['profile-missing-exo ask', 'profile-not-default ask']);
    expect(lacking(profile, { _defaultemailserverprofileid_value: null })).not.toContain(
      'profile-not-default certain',
    );
  });

  it('a type that was not read is not told for certain either', () => {
    const { diagnosis } = verdictWith({ mailbox: ENABLED });
    const [profile] = diagnosis.snapshot.profiles ?? [];
    if (!profile) throw new Error('no profile');
    const { servertype: _, ...unread } = profile;
    const { diagnosis: cut } = verdictWith({ mailbox: ENABLED, snapshot: { profiles: [unread] } });
    const certain = cut.tenant.filter(({ id, certainty }) => LACKING.includes(id) && certainty === 'certain');
    expect(certain).toEqual([]);
  });

  it('nothing, or of Exchange Online in a way that it does not support, lacks it for certain', () => {
    const none = verdictWith({ mailbox: ENABLED, snapshot: { profiles: [] } }).diagnosis.tenant;
    expect(none).toContainEqual(expect.objectContaining({ id: 'profile-missing-exo', certainty: 'certain' }));
    expect(lacking({ incomingcredentialretrieval: 1 })).toContain('profile-missing-exo certain');
    expect(lacking({ statecode: 1 })).toContain('profile-missing-exo certain');
    expect(lacking({ ...GMAIL, statecode: 1 })).toContain('profile-missing-exo certain');
  });

  it('Exchange Online that is not the default lacks that for certain', () => {
    expect(lacking({}, { _defaultemailserverprofileid_value: null })).toEqual([
      'profile-not-default certain',
    ]);
    expect(lacking({})).toEqual([]);
  });
});
