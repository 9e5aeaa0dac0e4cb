import { orgDbNumber, orgDbSettingOff } from '../org-db-settings';
import type { OrganizationRow } from '../rows';

/** Items are kept for so many days unless the organization says otherwise (today.md 4.1). */
const KEPT_DAYS = 3;

export interface ItemMonitoring {
  /**
   * Switched off by the organization. Documents disagree whether it is on by itself (today.md 4.1), so only what
   * the organization says counts.
   */
  isOff: boolean;
  keptDays: number;
}

/** What an organization keeps of items that were not synchronized. */
export function itemMonitoring({
  orgdborgsettings: xml,
}: Pick<OrganizationRow, 'orgdborgsettings'>): ItemMonitoring {
  return {
    isOff: orgDbSettingOff(xml, 'EnableSssItemLevelMonitoring'),
    keptDays: orgDbNumber(xml, 'ExchangeSyncIdMappingPersistenceTimeInDays') ?? KEPT_DAYS,
  };
}
