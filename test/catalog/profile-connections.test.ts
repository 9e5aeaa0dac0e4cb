import { describe, expect, it } from 'vitest';
import {
  connectionOf,
  connectionTypes,
  missingField,
  PROFILE_COLUMNS,
} from '../../catalog/practice/profile-connections';
import { terms } from '../../catalog/terms';
import { emailServerProfile } from '../../dataverse/tables/email-server-profile';
import { CredentialRetrieval, ServerType } from '../../domain/choices';
import { isExchangeOnlineProfile } from '../../domain/exchange-online-profile';

const ways = connectionTypes.flatMap((type) =>
  type.authentications.map((authentication) => ({ type, authentication })),
);

describe('the ways in which a profile connects', () => {
  it('are those that documents name for each server type', () => {
    const named = connectionTypes.map(({ label, authentications }) => [
      terms[label].en,
      authentications.map((each) => terms[each.label].en),
    ]);
    expect(named).toEqual([
      ['Exchange Online', ['Server-to-Server Authentication (Same Tenant)', 'Oauth (Cross Tenant)']],
      [
        'Exchange Server (On Prem)',
        ['Credential specified in email server profile', 'Exchange Hybrid Modern Auth (HMA)'],
      ],
      ['Gmail', ['Gmail OAuth']],
    ]);
  });

  it('are told by the two columns, and no two by the same', () => {
    for (const { type, authentication } of ways) {
      expect(connectionOf(type.servertype, authentication.credentials)).toMatchObject({
        type,
        authentication,
      });
    }
    const older = connectionOf(ServerType.ImapSmtp, CredentialRetrieval.UserOrQueue);
    expect(older).toMatchObject({ type: null, authentication: null });
  });

  it('write columns that the table has, and read none that is a secret', () => {
    for (const columns of Object.values(PROFILE_COLUMNS)) {
      for (const column of columns) expect(Object.keys(emailServerProfile.columns)).toContain(column);
    }
    for (const { field, secret } of ways.flatMap(({ authentication }) => authentication.fields)) {
      const unreadable = PROFILE_COLUMNS[field].filter(
        (column) => emailServerProfile.columns[column]?.readable === false,
      );
      expect([field, unreadable.length > 0]).toEqual([
        field,
        secret === true && PROFILE_COLUMNS[field].length > 0,
      ]);
    }
  });

  it('to Exchange Online are known as such by what fills itself', () => {
    const isOnline = ways.map(({ type, authentication }) => [
      type.id,
      isExchangeOnlineProfile({
        servertype: type.servertype,
        incomingcredentialretrieval: authentication.credentials,
        incomingserverlocation: authentication.fills?.incomingLocation ?? null,
      }),
    ]);
    expect(isOnline).toEqual([
      ['exchangeOnline', true],
      ['exchangeOnline', true],
      ['exchangeOnPremises', false],
      ['exchangeOnPremises', false],
      ['gmail', false],
    ]);
  });

  it('ask for what is missing, the location only where it is not discovered', () => {
    const onPremises = connectionOf(ServerType.ExchangeServerHybrid, CredentialRetrieval.Profile);
    const given = (field: string) => field === 'userName' || field === 'password';
    expect(missingField(onPremises, given, false)?.field).toBe('incomingLocation');
    expect(missingField(onPremises, given, true)).toBeNull();
    expect(missingField(onPremises, () => false, true)?.field).toBe('userName');
    const sameTenant = connectionOf(ServerType.ExchangeServer, CredentialRetrieval.ServerToServer);
    expect(missingField(sameTenant, () => false, false)).toBeNull();
  });
});
