import { isServerToServer } from '../../domain/exchange-online-profile';
import type { EmailServerProfileColumns } from '../../domain/rows';
import type { MailboxEvent } from '../../machines/mailbox.machine';

/** A mailbox gets this profile, or the profile that it has becomes one of this kind. */
export const profileEvent = (profile: EmailServerProfileColumns): MailboxEvent => ({
  type: 'profile.assign',
  given: { 'the profile is server to server': isServerToServer(profile) === true },
});
