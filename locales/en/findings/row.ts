import type { FindingText } from '../../finding-text';

/** The state of the row, and of whoever it belongs to. */
export const rowFindings = {
  'row-inactive': {
    symptom:
      'The mailbox record is inactive. A test reports MailboxDisabled: the mailbox is deactivated or disabled for outgoing email.',
    cause:
      'Somebody deactivated the mailbox, or its user was deactivated, for example because the licence was taken away.',
    fix: 'Activate the mailbox and, if need be, enable the user again with a licence and a role. Then run Test & Enable Mailbox.',
  },
  'user-disabled': {
    symptom: 'The user to whom the mailbox belongs is disabled.',
    cause: 'The user was disabled in the environment or in Entra.',
    fix: 'Enable the user again, make sure that licence and role are assigned, then activate the mailbox.',
  },
  'user-no-licence': {
    symptom:
      'As far as we can tell, the user has no licence, or an alert carries UnknownIncomingEmailIntegrationError -2147167669 (0x8004d24b).',
    cause:
      'The owner of the mailbox has no Dynamics licence, or another mailbox with the same address has an owner without one.',
    fix: 'Assign the licence, or find the other mailbox with the same address and change its address.',
  },
  'user-no-role': {
    symptom: 'The owner of the mailbox has no role, neither directly nor through a team.',
    cause: 'A user without a security role lacks the privileges that the test needs.',
    fix: 'Assign a security role to the owner.',
  },
  'access-mode': {
    symptom: 'The Access Mode of the user is not Read-Write, and the alert carries 8005E276.',
    cause:
      'The access mode is probably the cause. The article contradicts itself here: it blames that the user is not in administrative access mode, yet its steps set Read-Write.',
    fix: 'Set the Access Mode of the user to Read-Write.',
  },
  'app-user': {
    symptom: 'The mailbox belongs to an application user or to a non-interactive user.',
    cause: 'As far as we can tell, such a user normally has no mailbox in Exchange.',
    fix: 'Treat the mailbox as not applicable, and set its synchronization methods to None.',
  },
  'queue-inactive': {
    symptom: 'The queue to which the mailbox belongs is inactive.',
    cause: 'The queue that the mailbox belongs to was deactivated.',
    fix: 'Activate the queue.',
  },
  'queue-owner-no-role': {
    symptom:
      'An alert carries UnknownIncomingEmailIntegrationError -2147209462 (0x80042f0a), and a team owns the queue.',
    cause: 'The team that owns the queue has no security role.',
    fix: 'Give a security role to the team or user that owns the queue.',
  },
  'queue-owner-priv': {
    symptom: 'An alert carries UnknownIncomingEmailIntegrationError -2147220192 (0x80040520).',
    cause:
      'The owner of the queue lacks Read on Queue, or another user or queue that received the same email lacks it.',
    fix: 'Add Read on Queue to the security role, under Core Records.',
  },
  'forward-mailbox': {
    symptom: 'The mailbox is marked as a forward mailbox, or its incoming email comes through one.',
    cause:
      'A forward mailbox collects mail; it is not the mailbox of a user. Its command is hidden unless HideNewForwardMailboxButton is false or one exists.',
    fix: 'For Exchange Online, use server-side synchronization instead.',
  },
  'no-address': {
    symptom: 'The mailbox has no email address, and its approval is Empty.',
    cause: 'The mailbox has no email address, as where its user or queue has none.',
    fix: 'Enter the address on the user or queue, then approve it.',
  },
  'address-mismatch-user': {
    symptom: 'The address of the mailbox differs from the address of its user or queue.',
    cause: 'The two addresses were probably edited separately.',
    fix: 'Make both addresses the same, then approve the address again.',
  },
  'upn-mismatch': {
    symptom: 'The address of the mailbox is not the user principal name (UPN) of its user.',
    cause:
      'This is allowed, but users cannot approve such an address themselves. For queues there is no self-approval at all.',
    fix: 'Have the address approved by an administrator who is allowed to approve.',
  },
  'duplicate-address': {
    symptom: 'Two active mailboxes have the same address.',
    cause:
      'A user and a queue, for example, share the address. Trouble is documented for the case that one of the owners has no licence.',
    fix: 'Give one of the two mailboxes another address.',
  },
} satisfies Record<string, FindingText>;
