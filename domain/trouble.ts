/** Why something of an organization could not be read, in the kinds that somebody can do something about. */

export const TROUBLES = [
  'signedOut',
  'forbidden',
  'notThere',
  'throttled',
  'unavailable',
  'noAnswer',
  'damaged',
  'other',
] as const;

/**
 * `signedOut`: 401, a redirect or a page where data was asked for. `damaged`: an answer that is not what it
 * claims to be, such as one that is cut off, no list, or leads to another origin.
 */
export type Trouble = (typeof TROUBLES)[number];

/** @param status HTTP status, that of a success where what came was no answer; 0 or undefined where none came */
export function troubleOf({ status = 0, code = '' }: { status?: number; code?: string }): Trouble {
  if (status === 401 || code === 'notJson') return 'signedOut';
  if (status >= 200 && status < 300) return 'damaged';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'notThere';
  if (status === 429) return 'throttled';
  if (status >= 500) return 'unavailable';
  return status === 0 ? 'noAnswer' : 'other';
}

/** Whether it may well be gone at the next try, so that an answer from before is worth more than none. */
export const mayPass = (trouble: Trouble): boolean =>
  trouble === 'throttled' || trouble === 'unavailable' || trouble === 'noAnswer';

/** The privileges that a refusal names, such as `prvReadMailbox`. */
export const privilegesNamed = (message: string): readonly string[] => [
  ...new Set(message.match(/\bprv[A-Z]\w+/g)),
];
