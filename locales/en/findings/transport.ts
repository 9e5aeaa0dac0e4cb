import type { FindingText } from '../../finding-text';

/** A test failed: the way to the server. */
export const transportFindings = {
  'mailbox-location': {
    symptom: 'Alerts say that the location of the mailbox could not be determined when sending or receiving.',
    cause:
      'Auto Discover Server Location is Yes, and autodiscover fails, typically with Exchange on premises.',
    fix: 'Repair autodiscover, or set Auto Discover Server Location to No and enter the EWS URL.',
    fixOnline:
      'The profile for Exchange Online knows the location by itself: check that the address is that of a mailbox in Exchange Online, and not of one on premises.',
  },
  'secure-connection': {
    symptom:
      'Alerts report an error in establishing a secure connection to the Exchange server or email server.',
    cause: 'TLS, the certificate or the connection is at fault. The same alert also wraps 403 errors.',
    fix: 'Have the Exchange administrator check the certificate chain and TLS, then read the code in the alert.',
    fixOnline:
      'The certificates of Exchange Online are Microsoft’s: read the code in the alert and its details first, and look at the service health in the Microsoft 365 admin center.',
  },
  'connect-failure': {
    symptom: 'The alert carries “Web server returned ConnectFailure exception.”',
    cause: 'A firewall blocks the way to the server on premises, or the ports for POP or SMTP are wrong.',
    fix: 'Have the IP ranges of Dynamics and the ports opened, or correct the ports.',
    fixOnline:
      'Nothing on the way to Exchange Online is yours to open: look at the service health in the Microsoft 365 admin center, and test again when it is well.',
  },
  'host-not-found': {
    symptom:
      'The alert carries “Socket returned exception InvalidIncomingEmailServerProfileConfiguration HostNotFound.”',
    cause: 'The server location or the port in the profile is wrong.',
    fix: 'Correct the profile.',
  },
  'socket-timeout': {
    symptom: 'The alert carries “Socket returned exception TimedOut.”',
    cause: 'The ports for POP or SMTP are wrong.',
    fix: 'Correct the ports.',
    fixOnline:
      'A profile for Exchange Online has no ports to correct: look at the service health in the Microsoft 365 admin center, and test again when it is well.',
  },
  'smtp-syntax': {
    symptom: 'The details of the alert contain “SmtpException: Syntax error, command unrecognized”.',
    cause: 'The port for outgoing email is wrong.',
    fix: 'Correct the port for outgoing email.',
  },
  'smtp-auth': {
    symptom: 'The alert carries OutgoingEmailAuthenticationError.',
    cause: 'The certificate was not validated, or the SMTP credentials are wrong (Gmail).',
    fix: 'Correct the credentials; for Gmail, use OAuth.',
  },
  'smtp-auth-ended': {
    symptom: 'The alert carries “550 5.7.30 Basic authentication is not supported for Client Submission.”',
    cause:
      'Exchange Online does not take basic authentication for sending by SMTP here: off by default at the end of December 2026 for existing tenants, and from the start for those made later. As far as we can tell it strikes profiles of type Other that send through Exchange Online.',
    fix: 'Move these mailboxes to the profile of Exchange Online (Server to Server). Until then, an Exchange administrator of a tenant from before may switch SMTP AUTH basic authentication on again; its final date is to be announced in the second half of 2027.',
  },
  impersonation: {
    symptom:
      'Alerts report an impersonation error, or that the account may not impersonate the requested user.',
    cause: 'The account of the profile lacks ApplicationImpersonation (Exchange on premises or hybrid).',
    fix: 'Have the Exchange administrator grant it and check its scope.',
  },
  credentials: {
    symptom: 'Alerts say that the credentials in the email server profile are incorrect or lack permissions.',
    cause: 'The password is wrong or has expired, or the account lacks permissions.',
    fix: 'Correct the credentials or permissions, or move to Server to Server.',
  },
  'store-unavailable': {
    symptom: 'A warning carries “Exchange server returned ErrorMailboxStoreUnavailable exception.”',
    cause:
      'The mailbox store is offline or overloaded, or the network is disturbed. The trouble is transient.',
    fix: 'Ignore it if it comes and goes; otherwise check the service health.',
  },
  'exchange-throttle': {
    symptom:
      'Warnings say that the system will try again later, and receiving is postponed. ErrorServerBusy probably appears, too.',
    cause: 'Exchange probably limits the requests, so the synchronization holds back.',
    fix: 'Wait, and reduce the concurrent connections (maxconcurrentconnections).',
  },
} satisfies Record<string, FindingText>;
