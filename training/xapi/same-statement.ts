/** Whether a statement that a store has is the one that was sent: stores add to statements, and write them anew. */
import type { Statement } from './statement';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything that is in `sent` is in `there` as well; there may be more. */
function holds(there: unknown, sent: unknown): boolean {
  if (Array.isArray(sent)) {
    return (
      Array.isArray(there) &&
      there.length === sent.length &&
      sent.every((each, place) => holds(there[place], each))
    );
  }
  if (isRecord(sent)) {
    return isRecord(there) && Object.entries(sent).every(([key, value]) => holds(there[key], value));
  }
  return there === sent;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * Compared is what was done, by whom, when, and with which result. Names and descriptions of activities are the
 * store's to merge, and a newer program may name its version otherwise.
 */
export function isSameStatement(there: Readonly<Record<string, unknown>>, sent: Statement): boolean {
  const { id, verb, object, context } = sent;
  const { context: contextThere } = there;
  return (
    text(there.id).toLowerCase() === id &&
    holds(there.actor, sent.actor) &&
    holds(there.verb, { id: verb.id }) &&
    holds(there.object, { id: object.id }) &&
    holds(there.result ?? {}, sent.result ?? {}) &&
    isRecord(contextThere) &&
    text(contextThere.registration).toLowerCase() === context.registration &&
    Date.parse(text(there.timestamp)) === Date.parse(sent.timestamp)
  );
}
