import type { ImportErrorCode, ImportFormat, ImportProblemCode, UnseenReason } from '../../domain/imports';
import type { HIDDEN_FROM_CALLER } from '../../domain/snapshot';

/** What is said of files that somebody brings: ICU messages of `row`, `column` and `detail`, as far as a problem has them. */
export const words = {
  formats: {
    webApi: 'Answer of the Web API',
    bundle: 'Several tables in one file',
    fetchXml: 'Result of FetchXML',
    workbook: 'Excel workbook',
    htmlTable: 'Table of a web page',
    xmlSpreadsheet: 'Workbook as XML',
    csv: 'CSV',
    powerShell: 'CSV of PowerShell',
    fixedWidth: 'Table of a terminal',
    mailboxDetails: 'Details of a mailbox',
    exchange: 'Mailboxes of Exchange',
    alertText: 'Text of an alert',
    mail: 'E-mail',
  } satisfies Record<ImportFormat, string>,
  problems: {
    badCharacters:
      'Some characters are damaged and are shown as �. If names look wrong, export the file again.',
    encodingGuessed:
      'The file does not say how its letters are saved; {detail} was taken. Check names with č, š and ž; if they look wrong, save the file as UTF-8.',
    encodingGuessedWestern:
      'The file does not say how its letters are saved; {detail} was taken. Check names with è, ñ, ø and å; if they look wrong, save the file as UTF-8.',
    fileCut:
      'The file ends too early. Rows before that were read: {detail}. Export it again to have all of them.',
    firstPageOnly:
      'Only the first page of the answer was saved, and there are more rows. Rows in the file: {detail}. Save the further pages too, or export the view to Excel.',
    lastLineOpen:
      'The file ends in the middle of this line, so its last value was left out. Check that the export was finished.',
    attachmentNotRead:
      'The attachment “{detail}” could not be read. Save it and choose it by itself to see why.',
    tableNotUsed: 'Nothing is read from the part “{detail}”. Nothing has to be done.',
    tableNotReadable:
      'This part of the file is not a list of rows, so it was left out. Save the answer of the Web API as it is.',
    severalOrganizations:
      'The file holds more than one organization; the first was taken. Import one environment at a time.',
    bundleVersionUnknown:
      'The bundle is of version {detail}, which is not known here. What is known of it was read; a newer Mailbox Coach reads the rest.',
    bundlePartWrong:
      'The part “{detail}” of the bundle is not what it should be, so it was left out. Have the bundle written again.',
    noIdInLog:
      'The log does not name its mailbox. It is shown without its id and cannot be matched with other files.',
    linesNotUnderstood: 'Lines whose names are not known were left out: {detail}. Nothing has to be done.',
    exchangeSide:
      'Mailboxes of Exchange were read: {detail}. They answer questions about mailboxes of Dynamics 365; bring those as well.',
    exchangeOrganization:
      'What the organization of Exchange says of Exchange Web Services was read. It answers a question about mailboxes of Dynamics 365; bring those as well.',
    exchangeRowsWithoutAddress:
      'Rows of Exchange without an address were left out: {detail}. Export PrimarySmtpAddress as well.',
    exchangeRowsDamaged:
      'Rows of Exchange whose cells do not fit the headings were left out: {detail}. Export them again.',
    columnTwice:
      'The column is there more than once; the first was taken. Remove the others if that is the wrong one.',
    valueTwice:
      'The mailbox has the column twice, with different values (“{detail}” is one of them), so it was left out. Remove the wrong line.',
    columnsNotKnown:
      'Columns that are not known were left out: {detail}. If one is important, use its logical name as its heading.',
    toldByAddress:
      'The rows have no ids, so they are told apart by their addresses. They cannot be matched by id with other files; export with the id column to have that as well.',
    readByLabel:
      'These columns hold labels instead of values, which were read by what the labels are called: {detail}. What rests on them is likely at most; an answer of the Web API has the values.',
    columnsToAdd: 'For a full answer, add these columns to the view and export it again: {detail}.',
    labelsOnly:
      'The column holds labels that are not known for it, so it was left out. Bring an Excel export with its hidden sheet (the file as it was downloaded), or an answer of the Web API.',
    labelsAmbiguous:
      'The labels fit more than one choice, so they do not tell the value. The column was left out; an answer of the Web API has the values.',
    namesOnly:
      'The column holds names. A name is taken for a row where exactly one row that was read has it; bring the table that it names as well, or an answer of the Web API, which has the ids.',
    dateOrderUnknown:
      'The dates do not show whether day or month comes first. The column was left out until you say which it is.',
    badCell:
      '“{detail}” is no value of this column, which has {expected, select, choice {one of {values}} yesOrNo {true or false} moment {a date such as 2026-11-23T08:00:00Z} id {an id} number {a whole number} table {one of {values}} other {a text}}. The cell was left out and the rest of the row kept; correct it, or export again.',
    emptyCell: 'The cell is empty, which this column never is. It was left out; check the export.',
    notARow: '“{detail}” is no row, so it was left out. Check the file at this place.',
    rowWithoutId: 'The row has no id, so it was left out. Export with the id column.',
    sameIdTwice:
      'The id {detail} was there before. The row that was changed last was taken; nothing has to be done.',
    wrongCellCount:
      'The row has not as many cells as there are headings ({detail}), so it was left out. Check separators and quotation marks in it.',
    badQuotes:
      'A quotation mark in the row is not closed, so it was left out. Close the mark, or export again.',
    moreLikeThis: 'The same is true of further places: {detail}.',
  } satisfies Record<ImportProblemCode, string>,
  errors: {
    empty: 'There is nothing in it. Choose another file.',
    tooLarge: 'It is larger than can be read here (256 MB). Export fewer columns, or fewer rows.',
    unpacksTooLarge:
      'It would unpack to far more than a list of mailboxes needs, so it was not opened. Export it again.',
    signInPage:
      'This is a sign-in page instead of data: the session had ended. Sign in to Dynamics 365 and save the answer again.',
    webPage:
      'This is a web page without a table that could be read. Copy the rows of the list and paste them here, or export the view to Excel.',
    brokenMail:
      'The mail is damaged and cannot be opened. Save it again, or copy its text and paste it here.',
    mailWithoutText:
      'The mail holds neither text nor a file that can be read; it may be encrypted. Open it, copy its text, and paste it here.',
    errorAnswer:
      'This is an error that Dynamics 365 answered: {detail}. Save the answer of somebody who may read the table.',
    wrongTable:
      'The file holds rows of “{detail}”. Export mailboxes, email server profiles, users, queues, alerts or the organization.',
    noRows: 'There are no rows in the file. Choose a view with rows and export it again.',
    noIds:
      'The rows have no ids, so nobody can tell which is which. Export to Excel as a static worksheet, or with the id column.',
    exchangeWithoutAddress:
      'This comes from Exchange, but does not say of which mailbox. Export PrimarySmtpAddress as well.',
    unknownHeadings:
      'The headings are not those of mailboxes, profiles, users or queues. Export to Excel as a static worksheet, or use logical names as headings.',
    exportedResult: 'This is the result of the command without its rows. Export $r.CrmRecords instead of $r.',
    recordsRunTogether:
      'Line {row}: the lines of two mailboxes run into each other here ({column} is “{detail}”, and was something else before). Put an empty line between mailboxes, or bring one file for each.',
    brokenJson: 'The text is damaged before the first whole row. Save the answer again.',
    brokenXml: 'The XML is damaged before the first whole row. Save it again.',
    unknownJson: 'This is JSON, but no answer of the Web API. Save the whole answer as it is.',
    unknownXml:
      'This is XML of another kind (it begins with <{detail}>). Bring the result of a FetchXML query, or export the view to Excel.',
    protectedWorkbook:
      'The workbook is protected by a password. Open it, remove the password, and save it again.',
    oldWorkbook: 'This is a workbook in the old .xls format. Open it in Excel and save it as .xlsx.',
    outlookMessage:
      'This is a message of Outlook (.msg). Save it as .eml or as text, or copy its text and paste it here.',
    oldOfficeFile:
      'This is a message of Outlook (.msg) or a file of an old Office program. Save it as .eml, as text or as .xlsx, or copy its text and paste it here.',
    otherSpreadsheet:
      'This is a spreadsheet in a format that cannot be read here. Open it and save it as .xlsx or CSV.',
    document:
      'This is a document or a presentation. Copy the text of the alert, or the table, out of it and paste it here.',
    pdf: 'This is a PDF. Copy its text and paste it here, or bring the file that it was made from.',
    picture:
      'This is a picture, whose text cannot be read. Copy the text that it shows and paste it here, or export the view to Excel.',
    database: 'This is a database file. Export its table of mailboxes as CSV.',
    otherArchive: 'This is an archive that cannot be opened here. Unpack it and choose the file in it.',
    ownReport:
      'This is a report of Mailbox Coach, which has the results and not what they were made from. Bring the file that the report was made from.',
    notAWorkbook: 'This is an archive, but no Excel workbook. Unpack it and choose the file in it.',
    brokenArchive:
      'The archive is damaged and cannot be opened. Pack it again, or bring the files themselves.',
    emptyArchive: 'The archive holds no files. Bring the files themselves.',
    otherOrganization:
      'The file is of another organization than those before it, so it was left out. Bring files of one organization together.',
    brokenWorkbook: 'The workbook is damaged and cannot be opened. Export it again.',
    unknownFormat:
      'This is none of the files that can be read. Choose an export to Excel, CSV, an answer of the Web API, or the details of a mailbox.',
  } satisfies Record<ImportErrorCode, string>,
  unseen: {
    notInFile: 'not in the file',
    hiddenFromCaller: 'some are hidden from whoever read it',
    firstPageOnly: 'only the first page was saved',
    fileCut: 'the file ends too early',
    labelsOnly: 'labels instead of values',
    labelsAmbiguous: 'labels that fit more than one choice',
    namesOnly: 'names instead of ids',
    dateOrderUnknown: 'dates in an unknown order',
  } satisfies Record<UnseenReason | typeof HIDDEN_FROM_CALLER, string>,
  places: { row: 'Row {row}:', column: 'Column {column}:', rowAndColumn: 'Row {row}, column {column}:' },
};
