import type { FindingId } from '../../../domain/finding-ids';
import type { FindingText } from '../../finding-text';
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
 * What each finding of the diagnosis says to its reader: what is to be seen, why, and what to do. Tokens and
 * codes stand as the product writes them. Carefully worded where the documents leave something open.
 */
export const words: Record<FindingId, FindingText> = {
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
