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

/** What the organization of Exchange says of Exchange Web Services, by the names of its own columns. */
export interface ExchangeOrganization {
  /** `EwsEnabled`: null where it was never set. */
  ewsEnabled: boolean | null;
  /** `EwsApplicationAccessPolicy`, and the lists that it goes by; null where they are not set. */
  policy?: string | null;
  allowList?: readonly string[];
  blockList?: readonly string[];
}
