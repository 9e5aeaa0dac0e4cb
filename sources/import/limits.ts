/** What an import takes on, so that a file cannot stall or fill the browser. */

/** A text must fit one string; JSON that is larger is read row by row. */
export const MAX_BYTES = 256 * 2 ** 20;

/** Larger than this, JSON is read row by row. */
export const STREAMED_FROM_BYTES = 128 * 2 ** 20;

/** A hundred thousand mailboxes with every column and annotation are a third of it. */
export const MAX_STREAMED_BYTES = 2 * 2 ** 30;

/** A thread of mails with its pictures in it; more than this nobody copies. */
export const MAX_ALERT_CHARACTERS = 16 * 2 ** 20;

/** A workbook unpacked. */
export const MAX_UNPACKED_BYTES = 512 * 2 ** 20;

/** Sheets pack to a twentieth or so; what packs to less than this and unpacks to much is made to. */
export const MAX_RATIO = 200;
/** Below this a ratio says nothing. */
export const RATIO_FROM_BYTES = 16 * 2 ** 20;

/** Rows times columns of a sheet, empty ones included: 100,000 rows of more columns than any view has. */
export const MAX_CELLS = 32_000_000;
