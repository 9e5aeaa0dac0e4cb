/** A service that asks to wait is asked again, as often and as late as it wishes. */
import { DataverseError } from '../dataverse/client';

/** Tries of one request that the service asks to wait with, and the longest that is waited for each. */
export const TRIES = 4;
const LONGEST_WAIT_SECONDS = 60;

/** Milliseconds; as long as the service says, or twice as long after each try. */
export const waitOf = ({ retryAfter }: DataverseError, tries: number): number =>
  Math.min(retryAfter ?? 2 ** tries, LONGEST_WAIT_SECONDS) * 1000;

/** @throws DataverseError where it does not pass */
export async function patiently<Value>(
  read: () => Promise<Value>,
  { wait }: { wait(milliseconds: number): Promise<void> },
): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await read();
    } catch (error) {
      // Where nobody answers at the first request, an address is wrong more often than busy; a sign-in page stays one.
      const passes =
        error instanceof DataverseError && error.passing && error.status > 0 && error.code !== 'notJson';
      if (!passes || tries === TRIES) throw error;
      await wait(waitOf(error, tries));
    }
  }
}
