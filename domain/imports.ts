/** Words of imports: what kinds of files there are, and what can be wrong with one. */

/** Kinds of files, told by what is in them: a name may end in anything. */
export type ImportFormat =
  | 'webApi'
  | 'bundle'
  | 'fetchXml'
  | 'workbook'
  | 'htmlTable'
  | 'xmlSpreadsheet'
  | 'csv'
  | 'powerShell'
  | 'fixedWidth'
  | 'mailboxDetails'
  | 'exchange'
  | 'alertText'
  | 'mail';

/** What was wrong with a part of a file; the rest was read. */
export type ImportProblemCode =
  // The file as a whole
  | 'badCharacters'
  | 'encodingGuessed'
  | 'encodingGuessedWestern'
  | 'fileCut'
  | 'firstPageOnly'
  | 'lastLineOpen'
  | 'attachmentNotRead'
  | 'tableNotUsed'
  | 'tableNotReadable'
  | 'severalOrganizations'
  | 'bundleVersionUnknown'
  | 'bundlePartWrong'
  | 'noIdInLog'
  | 'linesNotUnderstood'
  | 'exchangeSide'
  | 'exchangeOrganization'
  | 'exchangeRowsWithoutAddress'
  | 'exchangeRowsDamaged'
  // Columns
  | 'columnTwice'
  | 'valueTwice'
  | 'columnsNotKnown'
  | 'toldByAddress'
  | 'readByLabel'
  | 'columnsToAdd'
  | 'labelsOnly'
  | 'labelsAmbiguous'
  | 'namesOnly'
  | 'dateOrderUnknown'
  // Rows and cells
  | 'badCell'
  | 'emptyCell'
  | 'notARow'
  | 'rowWithoutId'
  | 'sameIdTwice'
  | 'wrongCellCount'
  | 'badQuotes'
  // Stands for those of the same kind that were left out of the list
  | 'moreLikeThis';

/** Why nothing could be read. */
export type ImportErrorCode =
  | 'empty'
  | 'tooLarge'
  | 'unpacksTooLarge'
  | 'signInPage'
  | 'webPage'
  | 'brokenMail'
  | 'mailWithoutText'
  | 'errorAnswer'
  | 'wrongTable'
  | 'noRows'
  | 'noIds'
  | 'exchangeWithoutAddress'
  | 'unknownHeadings'
  | 'exportedResult'
  | 'recordsRunTogether'
  | 'brokenJson'
  | 'brokenXml'
  | 'unknownJson'
  | 'unknownXml'
  | 'protectedWorkbook'
  | 'oldWorkbook'
  | 'outlookMessage'
  | 'oldOfficeFile'
  | 'otherSpreadsheet'
  | 'document'
  | 'pdf'
  | 'picture'
  | 'database'
  | 'otherArchive'
  | 'ownReport'
  | 'notAWorkbook'
  | 'brokenArchive'
  | 'emptyArchive'
  | 'otherOrganization'
  | 'brokenWorkbook'
  | 'unknownFormat';

/** Why a snapshot of a file cannot show a table or a column. */
export type UnseenReason =
  | 'notInFile'
  | 'firstPageOnly'
  | 'fileCut'
  | 'labelsOnly'
  | 'labelsAmbiguous'
  | 'namesOnly'
  | 'dateOrderUnknown';

/** What a cell would have to be. */
export type ExpectedCell = 'choice' | 'yesOrNo' | 'moment' | 'id' | 'text' | 'number' | 'table';

/** Where and with what something is wrong: what a sentence about it has to name. */
export interface ImportPlace {
  /** Logical name of the table, where rows or columns are meant. */
  table?: string;
  /** Counted from 1: rows of a sheet or of CSV as a spreadsheet counts them, of JSON from the first of the table. */
  row?: number;
  /** Logical name. */
  column?: string;
  /** A cell, a name or a number, by the code. */
  detail?: string;
  /** What a cell would have to be, and of some kinds which values there are. */
  expected?: ExpectedCell;
  values?: string;
}

export interface ImportProblem extends ImportPlace {
  code: ImportProblemCode;
  /** Which file it is in, where there are several. */
  file?: string;
}

/** Which of day and month comes first in dates; a year of four digits at the front needs nobody to know. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** What came of one file of several. */
export interface FileReport {
  name: string;
  /** Null where nothing could be read. */
  format: ImportFormat | null;
  /** How many rows it gave of each table, by logical name; `exchange` are mailboxes of Exchange. */
  rows: Readonly<Record<string, number>>;
  problems: readonly ImportProblem[];
  /** Why nothing could be read. */
  error?: ImportPlace & { code: ImportErrorCode };
}
