import type { ScenarioPack } from '../../domain/pack';
import { addressChanged } from './address-changed';
import { approvalRefused } from './approval-refused';
import { backgroundOperationsOff } from './background-operations-off';
import { borrowedRole } from './borrowed-role';
import { defaultsTooEarly } from './defaults-too-early';
import { ewsBlockedAll } from './ews-blocked-all';
import { ewsBlockedOne } from './ews-blocked-one';
import { ewsListFirst } from './ews-list-first';
import { ewsWave } from './ews-wave';
import { exam } from './exam';
import { exchangeOnPremises } from './exchange-on-premises';
import { firstMailbox } from './first-mailbox';
import { fortyMailboxes } from './forty-mailboxes';
import { frontlineLicences } from './frontline-licences';
import { groupMail } from './group-mail';
import { mailLeftOut } from './mail-left-out';
import { noLicence } from './no-licence';
import { noSyncToOutlook } from './no-sync-to-outlook';
import { noWriteOnMailboxes } from './no-write-on-mailboxes';
import { otherOrganization } from './other-organization';
import { otherTenant } from './other-tenant';
import { ownAddress } from './own-address';
import { pendingForEver } from './pending-for-ever';
import { profileDeleted } from './profile-deleted';
import { queueOwnerWithoutRole } from './queue-owner-without-role';
import { requirementOff } from './requirement-off';
import { sameOffice365 } from './same-office-365';
import { secondProfile } from './second-profile';
import { silentQueue } from './silent-queue';
import { supportDeskMorning } from './support-desk-morning';
import { trackedElsewhere } from './tracked-elsewhere';
import { transientTrouble } from './transient-trouble';
import { unknownToExchange } from './unknown-to-exchange';
import { wrongEdition } from './wrong-edition';

/** The shipped scenario packs, in the order in which somebody would take them. */
export const packs: readonly ScenarioPack[] = [
  firstMailbox,
  sameOffice365,
  defaultsTooEarly,
  approvalRefused,
  requirementOff,
  noWriteOnMailboxes,
  noLicence,
  silentQueue,
  pendingForEver,
  wrongEdition,
  ownAddress,
  exchangeOnPremises,
  borrowedRole,
  ewsBlockedOne,
  frontlineLicences,
  ewsBlockedAll,
  ewsListFirst,
  ewsWave,
  otherOrganization,
  queueOwnerWithoutRole,
  otherTenant,
  unknownToExchange,
  backgroundOperationsOff,
  transientTrouble,
  addressChanged,
  profileDeleted,
  secondProfile,
  groupMail,
  mailLeftOut,
  noSyncToOutlook,
  trackedElsewhere,
  fortyMailboxes,
  supportDeskMorning,
  exam,
];

export function findPack(id: string): ScenarioPack | undefined {
  return packs.find((pack) => pack.id === id);
}
