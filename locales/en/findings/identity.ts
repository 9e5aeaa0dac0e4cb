import type { FindingText } from '../../finding-text';

/** A test failed: user, licence or tenant. */
export const identityFindings = {
  'exo-no-user': {
    symptom:
      'The test fails because no user with this address was found in the Microsoft 365 tenant of the profile.',
    cause:
      'The address is not a UPN, SMTP or mail address of any user in that tenant, or the mailbox is in another tenant and has no cross-tenant profile.',
    fix: 'Correct the address to a real UPN or SMTP address, or use a cross-tenant profile with OAuth.',
  },
  'alias-type': {
    symptom: 'The test finds no user with the address, although the address exists as an alias.',
    cause: 'The address type of the alias is not SMTP.',
    fix: 'Set the type of the alias to SMTP, or use the primary address.',
  },
  'exo-user-disabled': {
    symptom: 'The alert carries 8005E273.',
    cause:
      'The user is disabled in Microsoft Graph, or sign-in is blocked. For a shared mailbox a blocked account may be normal.',
    fix: 'Check first whether this is a shared mailbox. Unblock the account, or set the shared mailbox up properly.',
  },
  'exo-not-rest-enabled': {
    symptom: 'The alert carries 8005E274 or MailboxNotEnabledForRESTAPI.',
    cause:
      'There is no Exchange Online licence, the mailbox is disabled, or it is an on-premises mailbox of a hybrid deployment.',
    fix: 'Assign an Exchange Online licence. For a mailbox on premises, use a profile of the type Exchange Server (On Prem).',
  },
  'exo-no-licence': {
    symptom:
      'The alert carries 8005E276 (the article also prints 800046) or ErrorInvalidLicense: the licence is not valid for the mailbox.',
    cause: 'The mailbox has no valid Exchange licence.',
    fix: 'Assign a licence. For a queue, use a shared mailbox, which needs none.',
  },
  'no-mailbox': {
    symptom: 'The alert carries ErrorNonExistentMailbox: no mailbox belongs to the SMTP address.',
    cause:
      'The user name in the profile has the domain in front instead of being a UPN, there is no mailbox, or UPN and SMTP address differ.',
    fix: 'Write the user name as a UPN, and make sure that the mailbox exists.',
  },
  'recreated-user': {
    symptom:
      'The alert carries NoUserFoundWithGivenClaims; its details say that the user does not exist in the tenant.',
    cause:
      'The user or mailbox was deleted and created again with the same address. The deleted object stays for up to 30 days, the cache for up to 72 hours.',
    fix: 'Delete the old object permanently, then wait up to 72 hours.',
  },
  'http-401': {
    symptom: 'The alert carries “Http server returned 401 Unauthorized exception.”',
    cause:
      'Documented are an address that differs, a hybrid profile, no Exchange Online licence, another tenant, basic authentication off (EWS on premises) and a user created again.',
    fix: 'Check in this order: 1. the address is that of the mailbox in Exchange; 2. the profile is the one for Exchange Online, not a hybrid one; 3. the user has an Exchange Online licence; 4. Dynamics 365 and the mailbox are in the same tenant, or the profile is one across tenants; 5. for Exchange on premises, basic authentication is on for EWS; 6. the user was not deleted and created again with the same address (the old one stays for up to 30 days).',
  },
  'profile-401': {
    symptom: 'The alert carries 8005E272.',
    cause: 'Exchange answered 401 to the account in the server profile.',
    fix: 'Apply the default (Server to Server), correct the profile, then test again.',
  },
  'tenant-mismatch': {
    symptom: 'The test ends with 401, and the tenant in the profile is not that of the environment.',
    cause:
      'Dynamics and Exchange Online are probably in different tenants, while the profile uses Server to Server.',
    fix: 'Bring both into the same tenant, or use a cross-tenant profile with OAuth.',
  },
  'xtenant-app': {
    symptom: 'Mailboxes with a cross-tenant profile fail with 401 or 403.',
    cause:
      'Consent to full_access_as_app is missing (one document prints full_access_to_app), the tenant or client id is wrong, or the client secret has probably expired.',
    fix: 'Have the administrator of the Exchange Online tenant give admin consent, check the ids and renew the secret.',
  },
  'app-access-policy': {
    symptom: 'With a profile that uses a custom application, only some mailboxes fail with 403.',
    cause: 'An Application Access Policy or RBAC for Applications excludes the mailbox.',
    fix: 'Have the Exchange administrator add the mailbox to the scope group. It takes time until this acts.',
  },
  'conditional-access': {
    symptom: 'A mailbox whose profile uses credentials fails with 401.',
    cause: 'Conditional Access probably blocks the sign-in. This was observed; it is not documented.',
    fix: 'Use Server to Server or OAuth, or have the policy adjusted.',
  },
} satisfies Record<string, FindingText>;
