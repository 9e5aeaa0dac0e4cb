import type { Findings } from '../../domain/finding';

const section = 'failed';

/** A test failed: EWS, or the way to the server (failures.md section 3.2). */
export const transportFindings = {
  'mailbox-location': {
    is: 'cause',
    section,
    evidence: 'alert',
    who: ['sa', 'exo'],
    source: 'TMS',
    phrases: [
      ['mailbox location could not be determined'],
      ['location of the mailbox', 'could not be determined'],
    ],
  },
  'secure-connection': {
    is: 'cause',
    triesAgain: true,
    section,
    evidence: 'alert',
    who: ['exo'],
    source: 'TMS',
    // What .NET says of a certificate or of TLS itself; that alerts carry its names is assumed.
    tokens: ['TrustFailure', 'SecureChannelFailure', 'SslHandshakeException'],
    phrases: [
      ['establishing a secure connection to the'],
      ['could not establish trust relationship for the SSL/TLS secure channel'],
      ['could not create SSL/TLS secure channel'],
      ['remote certificate is invalid'],
    ],
  },
  'connect-failure': {
    is: 'cause',
    triesAgain: true,
    section,
    evidence: 'alert',
    who: ['exo'],
    source: 'SA/error-occurs-sending-email-for-mailbox',
    tokens: ['ConnectFailure'],
    phrases: [['while connecting to the email server']],
  },
  'host-not-found': {
    is: 'cause',
    section,
    evidence: 'alert',
    who: ['sa'],
    source: 'SA/email-cannot-be-received-mailbox',
    // The last one is what .NET calls the same; that alerts carry it is assumed.
    tokens: ['HostNotFound', 'NameResolutionFailure'],
    phrases: [
      ['email server location or the', 'is incorrect'],
      // As reports have the first; the second is what .NET says, and assumed.
      ['no such host is known'],
      ['remote name could not be resolved'],
    ],
  },
  'socket-timeout': {
    is: 'cause',
    triesAgain: true,
    section,
    evidence: 'alert',
    who: ['sa'],
    source: 'SA/general-mailbox-access-error-occurred',
    tokens: ['Socket returned exception TimedOut'],
    phrases: [['general mailbox access error occurred']],
  },
  'smtp-syntax': {
    is: 'cause',
    directions: ['outgoing'],
    section,
    evidence: 'alert',
    who: ['sa'],
    source: 'SA/error-while-sending-the-email-message',
    tokens: ['Syntax error, command unrecognized'],
  },
  'smtp-auth': {
    is: 'cause',
    directions: ['outgoing'],
    section,
    evidence: 'alert',
    who: ['sa'],
    source: 'SA/outgoingemailauthenticationerror-shows-in-mailbox-alert',
    tokens: ['*EmailAuthenticationError'],
    phrases: [
      ['server certificate needed to connect', 'credentials used to send email'],
      ['username and password not accepted'],
      ['535 5.7.', 'authentication unsuccessful'],
    ],
  },
  // Exchange Online ends basic authentication for sending by SMTP (today.md section 6).
  'smtp-auth-ended': {
    is: 'cause',
    directions: ['outgoing'],
    section,
    evidence: 'alert',
    confirm: true,
    who: ['exo', 'sa'],
    source: 'MC786329',
    tokens: ['5.7.30'],
    phrases: [['basic authentication is not supported for client submission']],
  },
  impersonation: {
    is: 'cause',
    section,
    evidence: 'alert',
    who: ['exo'],
    source: 'DS/an-impersonation-error-occurred-when-connecting-dynamics-365-to-exchange',
    phrases: [['impersonation error occurred'], ['does not have permission to impersonate']],
    // EWS names both so; that alerts carry them is assumed.
    tokens: ['ErrorImpersonateUserDenied', 'ErrorImpersonationDenied'],
  },
  credentials: {
    is: 'cause',
    section,
    evidence: 'alert',
    who: ['sa', 'exo'],
    source: 'TMS',
    // As public reports have it; no document prints it.
    tokens: ['Invalid*MailboxCredentials'],
    phrases: [
      ['credentials specified in the associated email server profile'],
      ['credentials specified in the mailbox'],
    ],
  },
  'store-unavailable': {
    is: 'temporary',
    triesAgain: true,
    section,
    evidence: 'alert',
    who: ['exo'],
    source: 'SA/general-mailbox-access-error-occurred-while-receiving-email-through-mailbox-error',
    tokens: ['ErrorMailboxStoreUnavailable'],
    phrases: [['general mailbox access error occurred']],
  },
  'exchange-throttle': {
    is: 'temporary',
    triesAgain: true,
    section,
    evidence: 'suspicion',
    who: ['exo', 'sa'],
    source: 'TMS',
    inferred: true,
    // The second is what EWS answers to too many connections of one account; that alerts carry it is assumed.
    tokens: ['ErrorServerBusy', 'ErrorExceededConnectionCount'],
    // Both states mean *later* in HTTP; that it is throttling is assumed.
    states: [429, 503],
  },
} as const satisfies Partial<Findings>;
