/** Alerts that were copied together: where one ends and the next begins. */

import { plainLines } from '../../domain/alert-text';

/** How the documented sentences begin (today.md section 7); others are taken with what stands before them. */
const BEGINNING = new RegExp(
  `^(?:${[
    "(?:the )?e-?mail (?:message|cannot|can't|won't)",
    'appointments, contacts,? and tasks',
    "appointments (?:cannot|can't) be",
    '(?:the )?mailbox location',
    'the mailbox has been disabled for synchronizing',
    'the mailbox .{1,120}? has been (?:successfully )?tested',
    "mailbox .{1,120}? didn't synchronize because",
    'the location of the mailbox',
    'incoming e-?mails',
    'outgoing e?-?mails',
    'one or more mailboxes',
    'test and enable',
    'an internal (?:microsoft )?dynamics',
    'an? (?:unknown|unexpected|general mailbox access|impersonation) error occurred',
    'an error occurred (?:in|while)',
    'a scheduling conflict was found',
    'a failure occurred in',
    'you (?:cannot|only have)',
    'outlook category',
    'tracking categories',
    'there was an issue',
  ].join('|')})\\b`,
  'i',
);

/** So long a line without an end of a sentence was cut by whatever wraps lines: the next one goes on with it. */
const WRAPPED = 40;

/** A row of the list of alerts, as a grid is copied: cells between tabs, one of them a sentence. */
/** Five words in a row; of the first, its last letter is enough, or a long word would be looked at from each of its letters. */
const SENTENCE = /\S(?: \S+){4}/;
/** Its heading row has short cells only. */
const LEVEL_OR_DATE = /^(?:error|warning|information|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,? .*)?)$/i;

/** What may stand before a sentence in its line: level and date, as lists write them. */
const BEFORE =
  /^\s*(?:[[(]?(?:error|warning|information)[\])]?[,;|: -]{1,3}(?=\d))?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[^a-z]{0,16}(?:[ap]m)?[\s:|,;-]*)?/i;

function gridRows(lines: readonly string[]): string[] | null {
  const rows = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t'));
  if (rows.length === 0) return null;
  const alerts = rows.filter(
    (cells) =>
      cells.some((cell) => SENTENCE.test(cell)) && cells.some((cell) => LEVEL_OR_DATE.test(cell.trim())),
  );
  if (alerts.length === 0) return null;
  // Lines without tabs go on with the row before them: details have several lines.
  const texts: string[] = [];
  for (const line of lines) {
    const cells = line.split('\t');
    const begins = alerts.some((row) => row.join('\t') === line);
    if (begins) texts.push(cells.map((cell) => cell.trim()).join('\n'));
    else if (texts.length > 0 && cells.length === 1) texts.push(`${texts.pop()}\n${line}`);
  }
  return texts;
}

/** The label before a code, in the form that most languages write it: with *code* in it, and a colon. */
const LABEL = /(?:[ck][oóô]d|koodi|код|κωδικ|代[码碼]|コード|코드|mã lỗi)[^:\n]{0,60}:/iu;
const WORD_BEFORE = /(?:\p{L}+[ -])?[\p{L}-]*$/u;

/** A label with the word before it: *Error Code:* is another one than *Status code:* of the details. */
function labelOf(line: string): string | null {
  const found = LABEL.exec(line);
  if (!found) return null;
  const [before = ''] = WORD_BEFORE.exec(line.slice(Math.max(0, found.index - 40), found.index)) ?? [];
  return `${before}${found[0]}`.toLowerCase();
}

/** No sentence is shorter, in any script. */
const SHORTEST = 10;
/** What goes on with an alert: the rest of a stack, an id, markup, or a line that is indented. */
const DETAIL =
  /^(?:\s|error ?:|exception|inner|details|activityid|t:\d|at |-{2,}|[<{[]|system[.]|microsoft[.])/i;

/**
 * Where alerts begin whose sentences nobody documented, as in other languages: at the first line after a code that is
 * neither empty nor a detail of it, as long as another code follows.
 */
function startsByCodes(lines: readonly string[]): number[] {
  const labels = lines.map(labelOf);
  const label = labels.find((each) => each !== null);
  if (label === undefined) return [];
  const last = labels.lastIndexOf(label);
  const starts: number[] = [];
  let open = false;
  for (const [index, line] of lines.slice(0, last + 1).entries()) {
    if (!open && line.trim().length >= SHORTEST && !DETAIL.test(line)) {
      starts.push(index);
      open = true;
    }
    if (labels[index] === label) open = false;
  }
  return starts;
}

function goesOn(before: string): boolean {
  const line = before.trimEnd();
  return line.length >= WRAPPED && !/[.!?:;,|"')\]}>]$/.test(line) && !LABEL.test(line) && !DETAIL.test(line);
}

/**
 * The alerts of a text, each with its code and details; the text as a whole where it is one.
 * @param text as it was copied, in any form
 */
export function alertsIn(text: string): string[] {
  const lines = plainLines(text).split(/\r\n|\r|\n/);
  const rows = gridRows(lines);
  if (rows) return rows;
  const known = lines.flatMap((line, index) =>
    BEGINNING.test(line.replace(BEFORE, '')) && !goesOn(lines[index - 1] ?? '') ? [index] : [],
  );
  const starts = known.length > 1 ? known : startsByCodes(lines);
  if (starts.length < 2) return [text.trim()];
  // What stands before the first one, such as a greeting, belongs to none.
  return starts.map((start, place) =>
    lines
      .slice(start, starts[place + 1])
      .join('\n')
      .trim(),
  );
}

/** Whether lines between tabs are the list of alerts: a table of something else has headings that nobody knows. */
export const isAlertGrid = (text: string): boolean => gridRows(text.split(/\r\n|\r|\n/)) !== null;
