import { describe, expect, it } from 'vitest';
import { alertTexts, TENANT_APPROVAL_TOKENS } from '../../catalog/alert-texts';
import { exchangeFaults } from '../../catalog/exchange-faults';
import { findings } from '../../catalog/findings';
import { readAlert } from '../../domain/alert-reading';
import { DIRECTIONS } from '../../domain/lifecycle';

const read = (text: string, names: string[] = []) => readAlert(text, findings, names);

describe('an alert', () => {
  it('is read by its token alone, in Slovenian as in English', () => {
    const token = 'Email Server Error Code: ErrorInvalidLicense';
    expect(read(`The mailbox could not be tested. ${token}`).findings).toEqual(['exo-no-licence']);
    expect(
      read('Dohodne e-pošte ni mogoče prejeti. Koda napake e-poštnega strežnika: ErrorInvalidLicense')
        .findings,
    ).toEqual(['exo-no-licence']);
  });

  it('names the missing privilege', () => {
    const reading = read(
      'Crm.80040220.PrivilegeDenied: Principal user is missing prvReadEmailServerProfile privilege',
    );
    expect(reading.findings).toEqual(['priv-80040220']);
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
    expect(read(text).findings).toEqual([id]);
  });

  it('of one kind leaves several causes open where the documents do', () => {
    expect(read('Http server returned Forbidden exception.').findings).toEqual([
      'ews-forbidden-mailbox',
      'ews-forbidden-org',
      'ews-allowlist',
      'ews-blocklist',
    ]);
  });

  it('of a test without a usable profile leaves open whether it is missing or inactive', () => {
    expect(read('InvalidIncomingEmailServerProfile').findings).toEqual(['no-profile', 'profile-inactive']);
  });

  it('with an unknown token or with nothing names no cause, not the nearest one', () => {
    expect(read('Email Server Error Code: ErrorInvalidLicenseKey').findings).toEqual([]);
    expect(read('Email Server Error Code: SomethingNew').findings).toEqual([]);
    expect(read('').findings).toEqual([]);
    expect(read('IncomingEmailRejected')).toMatchObject({ findings: [], rejectedToken: true });
  });

  it('is not read out of the name of a mailbox', () => {
    const text =
      'The mailbox ErrorInvalidLicense 8005E273 failed the test. Email Server Error Code: HostNotFound';
    expect(read(text, ['ErrorInvalidLicense 8005E273']).findings).toEqual(['host-not-found']);
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
      expect(read(text, ['Ana']).findings).toContain(fault.finding.toLowerCase());
    },
  );

  it('of a missing approval names it', () => {
    for (const direction of DIRECTIONS) {
      expect(read(alertTexts.notApproved('Ana', direction)).findings).toEqual(['not-approved']);
      const token = TENANT_APPROVAL_TOKENS[direction];
      expect(read(alertTexts.failed('Ana', direction, token)).findings).toEqual(['o365-not-approved']);
    }
  });
});
