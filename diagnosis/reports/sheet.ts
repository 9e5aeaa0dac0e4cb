/** A tenant's mailboxes as rows of a spreadsheet: what CSV and xlsx have in common. */
import { DIRECTIONS } from '../../domain/lifecycle';
import type { MailboxAnswer } from '../answer';
import type { ReportWords } from './report-words';
import { shortPath, stateInWords, whoInWords } from './wording';

export function sheetHead({ reports: { say } }: ReportWords): readonly string[] {
  return [
    say('columns.id'),
    say('columns.name'),
    say('columns.address'),
    say('columns.state'),
    ...DIRECTIONS.map((each) => say(`direction.${each}`)),
    say('columns.cause'),
    say('columns.causeText'),
    say('columns.certainty'),
    say('columns.fix'),
    say('columns.who'),
    say('columns.others'),
    say('columns.path'),
  ];
}

export function sheetRow(mailbox: MailboxAnswer, words: ReportWords): readonly string[] {
  const { mailboxid, name, address, state, directions, findings } = mailbox;
  const [first] = findings;
  const others = new Set(findings.map(({ id }) => id).filter((id) => id !== first?.id));
  return [
    mailboxid,
    name ?? '',
    address ?? '',
    stateInWords(state, words),
    ...DIRECTIONS.map((each) => words.reports.say(`standing.${directions[each]}`)),
    first?.id ?? '',
    first ? words.findings[first.id].cause : '',
    first ? words.reports.say(`certainty.${first.certainty}`) : '',
    first?.fix ?? '',
    first ? whoInWords(first.who, words) || words.diagnosis.say('nothingToDo') : '',
    [...others].join(', '),
    shortPath(mailbox, words),
  ];
}
