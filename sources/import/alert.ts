import { findings } from '../../catalog/findings';
import { readAlert } from '../../domain/alert-reading';
import { idOfPlace } from '../../domain/invented-ids';
import { alertsIn, isAlertGrid } from './alert-records';
import { MAX_ALERT_CHARACTERS } from './limits';
import { ImportError } from './problems';
import type { TenantRows } from './tenant-rows';

/** Whether a text names anything that alerts name. */
export function isAlertText(text: string): boolean {
  if (text.length > MAX_ALERT_CHARACTERS) return false;
  const { named, codes, privileges, rejectedToken } = readAlert(text, findings);
  return named.length + codes.length + privileges.length > 0 || rejectedToken || isAlertGrid(text);
}

/** So much of a text shows whether it is one. */
const SAMPLE = 4096;

/** Pictures and programs have characters that nobody writes. */
export function isWritten(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return strange * 20 <= sample.length && !sample.startsWith('%PDF-');
}

/**
 * Alerts as somebody copied them. Only their text is told: neither level nor time.
 * @throws ImportError where there is no text, or far more than anybody copies
 */
export function readAlertRows(texts: readonly string[], rows: TenantRows): void {
  if (texts.every((text) => text.trim() === '')) throw new ImportError('empty');
  if (texts.some((text) => text.length > MAX_ALERT_CHARACTERS)) throw new ImportError('tooLarge');
  // Files may hold several texts, such as a mail and the one that is attached to it.
  const before = rows.count;
  for (const [place, alert] of texts.flatMap(alertsIn).entries()) {
    rows.add('tracelogs', { tracelogid: idOfPlace(before + place), text: alert }, place + 1);
  }
}
