import type { Findings } from '../../domain/finding';
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

/**
 * Every documented cause that keeps a mailbox from being enabled, or troubles one that is; sections 1 to 5 of
 * failures.md, by its ids in lower case. The sentences are in `locales/<language>/findings`.
 */
export const findings: Findings = {
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
