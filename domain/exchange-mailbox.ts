/**
 * A mailbox as an export of Exchange shows it, by the names of its own columns. What the export did not have is
 * absent; a mailbox that is in no export may be there all the same.
 */
export interface ExchangeMailbox {
  /** `PrimarySmtpAddress` */
  address: string;
  /** `DisplayName`, or `Name` */
  name?: string;
  /** `EmailAddresses`, those of mail alone. */
  addresses?: readonly string[];
  /** `RecipientTypeDetails` */
  recipientType?: string;
  /** `AccountDisabled` */
  accountDisabled?: boolean;
  /** `EwsEnabled`: null where it is not set and the organization's holds. */
  ewsEnabled?: boolean | null;
}
