/** What only the Exchange side can tell, as questions with commands that its administrator can run. */
import { type ExchangeCheck, type ExchangeCheckId, exchangeChecks } from '../../catalog/exchange-checks';
import type { FindingAnswer } from '../answer';
import { type Block, code, list, oneLine, paragraph, type ReportText, type Section } from './report';
import type { ReportWords } from './report-words';
import { whoInWords } from './wording';

const PREFIX = 'exchange.';

/** The checks that would settle findings, in the order in which they are to be asked. */
export function openChecks(findings: readonly FindingAnswer[]): readonly ExchangeCheckId[] {
  const named = new Set(findings.flatMap(({ missing }) => missing));
  return (Object.keys(exchangeChecks) as ExchangeCheckId[]).filter((id) => named.has(`${PREFIX}${id}`));
}

/** Which of a report's questions would settle findings, as its list numbers them. */
export function questionNumbers(
  findings: readonly FindingAnswer[],
  checks: readonly ExchangeCheckId[],
): string {
  return openChecks(findings)
    .map((id) => checks.indexOf(id) + 1)
    .join(', ');
}

export const isColumn = (missing: string): boolean => !missing.startsWith(PREFIX);

/**
 * An address as PowerShell takes it for one word. It comes from outside and will be pasted next to a prompt,
 * so anything but a plain address is quoted; PowerShell ends such a text at any of five quotation marks.
 */
function asArgument(address: string): string {
  const text = oneLine(address);
  if (/^[A-Za-z0-9][\w.+-]*@[A-Za-z0-9][A-Za-z0-9.-]*$/.test(text)) return text;
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}

/** Dataverse knows no alias of Exchange; its commands take the address in that place. */
export function commandFor(command: string, address: string | null): string {
  return address ? command.replace(/<(?:address|alias)>/g, () => asArgument(address)) : command;
}

function questionText(id: ExchangeCheckId, address: string | null, words: ReportWords): ReportText {
  const { command, who, inferred }: ExchangeCheck = exchangeChecks[id];
  return [
    `${words.diagnosis.say(`checks.${id}`)} ${words.diagnosis.say('whoFixes')}: ${whoInWords(who, words)}. `,
    `${words.reports.say('look')}: `,
    code(commandFor(command, address)),
    ...(inferred ? [` ${words.reports.say('ownCommand')}`] : []),
  ];
}

/** @param address of the mailbox that is asked about; null where it has none, or where it is about the tenant */
export function questionSections(
  checks: readonly ExchangeCheckId[],
  address: string | null,
  words: ReportWords,
): Section[] {
  if (checks.length === 0) return [];
  const blocks: Block[] = [
    paragraph(words.reports.say('questionsWhy')),
    list(
      checks.map((id) => questionText(id, address, words)),
      true,
    ),
  ];
  return [{ heading: words.reports.say('questions'), blocks }];
}
