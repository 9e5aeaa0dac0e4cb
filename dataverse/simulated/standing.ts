import type { Sides } from '../../domain/lifecycle';
import type { EmailServerProfileColumns, MailboxColumns, OrganizationColumns } from '../../domain/rows';
import type { Regions } from '../../machines/mailbox.regions';

/** Where a mailbox stands, by these rows. Rows are replaced, never changed: with the same ones it stands there still. */
export interface Standing {
  readonly mailbox: MailboxColumns;
  readonly organization: OrganizationColumns;
  readonly profile: EmailServerProfileColumns | undefined;
  readonly sides: Sides;
  /** With its mail cycles, once somebody asked for them as well. */
  regions: Regions | null;
}
