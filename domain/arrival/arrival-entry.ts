import type { FindingKind, Who } from '../finding';

/** Where a remedy is carried out; the words tell the way there. */
export const ARRIVAL_PLACES = [
  'diagnosis',
  'personalOptions',
  'queueForm',
  'mailboxForm',
  'profileForm',
  'userForm',
  'emailSettings',
  'organizationSettings',
  'roleEditor',
  'processes',
  'emailRow',
  'itemMonitoring',
  'outlook',
  'outlookAppSettings',
  'exchange',
  'microsoft365',
] as const;

export type ArrivalPlace = (typeof ARRIVAL_PLACES)[number];

/** A cause of this question's own; the entries are in `catalog/arrival/causes`. */
export interface ArrivalEntry {
  is: FindingKind;
  /** Nobody where nothing has to be done. */
  who: readonly Who[];
  where: ArrivalPlace;
  /** As entries of findings name theirs. */
  source: string;
  /** It rests on inference, and says so to the reader. */
  inferred?: true;
  /** What to add is a list of privileges, told by name. */
  namesPrivileges?: true;
}
