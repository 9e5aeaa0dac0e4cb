import type { ItemRow, WaitingEmailRow } from '../../domain/arrival/person-rows';
import type { Guid, Moment } from '../../domain/rows';

/** An item that was not synchronized, with the columns that a scenario begins it with. */
export interface SimulatedItem extends ItemRow {
  _ownerid_value: Guid;
  createdon: Moment;
  versionnumber: number;
}

/** A mail of a mailbox, by its state and times; it has no subject and no text. */
export interface SimulatedEmail extends WaitingEmailRow {
  directioncode: boolean;
  _ownerid_value: Guid;
  _sendermailboxid_value: Guid | null;
  _receivingmailboxid_value: Guid | null;
  versionnumber: number;
}
