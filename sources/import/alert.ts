import { findings } from '../../catalog/findings';
import { readAlert } from '../../domain/alert-reading';
import { MAX_ALERT_CHARACTERS } from './limits';
import { ImportError } from './problems';
import type { TenantRows } from './tenant-rows';

/** A text has no id; there is one of them. */
const PASTED_ALERT_ID = '00000000-0000-0000-0000-000000000000';

/** Whether a text names anything that alerts name. */
export function isAlertText(text: string): boolean {
  if (text.length > MAX_ALERT_CHARACTERS) return false;
  const reading = readAlert(text, findings);
  return reading.findings.length + reading.codes.length + reading.privileges.length > 0;
}

/** An alert as somebody copied it. Only its text is told: neither its level nor when it was written. */
export function readAlertRow(text: string, rows: TenantRows): void {
  if (text.trim() === '') throw new ImportError('empty');
  if (text.length > MAX_ALERT_CHARACTERS) throw new ImportError('tooLarge');
  rows.add('tracelogs', { tracelogid: PASTED_ALERT_ID, text: text.trim() }, 1);
}
