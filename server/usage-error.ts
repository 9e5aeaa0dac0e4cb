/** A command line that cannot be followed; the message says what is wrong with it. */
export class UsageError extends Error {}
