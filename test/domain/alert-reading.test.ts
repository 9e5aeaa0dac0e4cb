import { describe, expect, it } from 'vitest';
import { alertTexts, TENANT_APPROVAL_TOKENS } from '../../catalog/alert-texts';
import { exchangeFaults } from '../../catalog/exchange-faults';
import { findings } from '../../catalog/findings';
import { readAlert } from '../../domain/alert-reading';
import { DIRECTIONS } from '../../domain/lifecycle';

const read = (text: string, names: string[] = []) => readAlert(text, findings, names);
const idsOf = (text: string, names: string[] = []) => read(text, names).named.map(({ id }) => id);

describe('an alert', () => {
  it('is read by its token alone, in Slovenian as in English', () => {
    const token = 'Email Server Error Code: ErrorInvalidLicense';
    expect(idsOf(`The mailbox could not be tested. ${token}`)).toEqual(['exo-no-licence']);
    expect(
      idsOf('Dohodne e-pošte ni mogoče prejeti. Koda napake e-poštnega strežnika: ErrorInvalidLicense'),
    ).toEqual(['exo-no-licence']);
  });

  it('names the missing privilege', () => {
    const reading = read(
      'Crm.80040220.PrivilegeDenied: Principal user is missing prvReadEmailServerProfile privilege',
    );
    expect(reading.named.map(({ id }) => id)).toEqual(['priv-80040220']);
    expect(reading.privileges).toEqual(['prvReadEmailServerProfile']);
  });

  it.each([
    ['UnknownIncomingEmailIntegrationError -2147167669', 'user-no-licence'],
    ['UnknownIncomingEmailIntegrationError -2147209462', 'queue-owner-no-role'],
    ['UnknownIncomingEmailIntegrationError -2147220891', 'plugin-abort'],
    ['Crm.80040265.ISV code aborted the operation.', 'plugin-abort'],
    ['NoUserFoundWithGivenClaims', 'recreated-user'],
    ['Exchange.server returned 383 error.', 'timezone-383'],
    ['ErrorQuotaExceeded. Exchange.server returned 403 error.', 'quota-mailbox'],
    ['UnknownOutgoingEmailIntegrationError ErrorSubmissionQuotaExceeded exception.', 'quota-sending'],
    ['Socket returned exception TimedOut.', 'socket-timeout'],
    [
      'Socket returned exception InvalidIncomingEmailServerProfileConfiguration HostNotFound.',
      'host-not-found',
    ],
    ['(MailboxDisabled)', 'row-inactive'],
    [
      'Appointments can\u2019t be synchronized because the Organizer field isn\u2019t present.',
      'act-organizer',
    ],
  ])('%s is %s and nothing else', (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  it('of one kind leaves several causes open where the documents do', () => {
    expect(idsOf('Http server returned Forbidden exception.')).toEqual([
      'ews-forbidden-mailbox',
      'ews-forbidden-org',
      'ews-null-switched',
      'ews-appid-list',
      'ews-allowlist',
      'ews-blocklist',
      'ews-kiosk',
      'xtenant-ews-list',
      'ceonprem-ews',
      'ews-ended',
    ]);
  });

  it('of a test without a usable profile leaves open whether it is missing or inactive', () => {
    expect(idsOf('InvalidIncomingEmailServerProfile')).toEqual(['no-profile', 'profile-inactive']);
  });

  it('with an unknown token or with nothing names no cause, not the nearest one', () => {
    expect(idsOf('Email Server Error Code: ErrorInvalidLicenseKey')).toEqual([]);
    expect(idsOf('Email Server Error Code: SomethingNew')).toEqual([]);
    expect(idsOf('')).toEqual([]);
    expect(read('IncomingEmailRejected')).toMatchObject({ named: [], rejectedToken: true });
  });

  it('is not read out of the name of a mailbox', () => {
    const text =
      'The mailbox ErrorInvalidLicense 8005E273 failed the test. Email Server Error Code: HostNotFound';
    expect(idsOf(text, ['ErrorInvalidLicense 8005E273'])).toEqual(['host-not-found']);
  });

  it.each(exchangeFaults.map((fault) => [`${fault.fact} ${fault.is}`, fault] as const))(
    'of the simulated fault %s names its cause',
    (_, fault) => {
      const text =
        fault.fact === 'addressKnown'
          ? alertTexts.unknownAddress('Ana')
          : fault.fact === 'syncOrganization'
            ? alertTexts.otherOrganization('Ana')
            : alertTexts.failed('Ana', 'incoming', fault.token);
      expect(idsOf(text, ['Ana'])).toContain(fault.finding.toLowerCase());
    },
  );

  it('of a missing approval names it', () => {
    for (const direction of DIRECTIONS) {
      expect(idsOf(alertTexts.notApproved('Ana', direction))).toEqual(['not-approved']);
      const token = TENANT_APPROVAL_TOKENS[direction];
      expect(idsOf(alertTexts.failed('Ana', direction, token))).toEqual(['o365-not-approved']);
    }
  });
});
