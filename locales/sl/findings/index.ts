import type { words as english } from '../../en/findings';
import { approvalFindings } from './approval';
import { configurationFindings } from './configuration';
import { ewsFindings } from './ews';
import { identityFindings } from './identity';
import { itemFindings } from './items';
import { laterFindings } from './later';
import { limitFindings } from './limits';
import { privilegeFindings } from './privileges';
import { rowFindings } from './row';
import { transportFindings } from './transport';
import { unfinishedFindings } from './unfinished';

/** Isto v slovenščini; žetoni in kode so taki, kot jih piše izdelek. */
export const words: typeof english = {
  ...rowFindings,
  ...configurationFindings,
  ...approvalFindings,
  ...unfinishedFindings,
  ...identityFindings,
  ...ewsFindings,
  ...transportFindings,
  ...privilegeFindings,
  ...laterFindings,
  ...itemFindings,
  ...limitFindings,
};
