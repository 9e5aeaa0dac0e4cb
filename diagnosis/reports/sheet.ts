/** A tenant's mailboxes as rows of a spreadsheet: what CSV and xlsx have in common. */
import { DIRECTIONS } from '../../domain/lifecycle';
import type { ReportWords } from '../../locales/reports';
import type { MailboxAnswer } from '../answer';
import { shortPath, stateInWords, whoInWords } from './wording';

export function sheetHead({ reports: { columns, direction } }: ReportWords): readonly string[] {
  const { id, name, address, state, cause, causeText, certainty, fix, who, others, path } = columns;
  return [
    id,
    name,
    address,
    state,
    ...DIRECTIONS.map((each) => direction[each]),
    cause,
    causeText,
    certainty,
    fix,
    who,
    others,
    path,
  ];
}

export function sheetRow(mailbox: MailboxAnswer, words: ReportWords): readonly string[] {
  const { mailboxid, name, address, state, directions, findings } = mailbox;
  const { standing, certainty } = words.reports;
  const [first] = findings;
  const others = new Set(findings.map(({ id }) => id).filter((id) => id !== first?.id));
  return [
    mailboxid,
    name ?? '',
    address ?? '',
    stateInWords(state, words),
    ...DIRECTIONS.map((each) => standing[directions[each]]),
    first?.id ?? '',
    first ? words.findings[first.id].cause : '',
    first ? certainty[first.certainty] : '',
    first?.fix ?? '',
    first ? whoInWords(first.who, words) || words.diagnosis.nothingToDo : '',
    [...others].join(', '),
    shortPath(mailbox, words),
  ];
}
