/** One cause in a report: how sure, what it looks like, what to do about it, and what says so. */
import type { ExchangeCheckId } from '../../catalog/exchange-checks';
import { findings as catalogue } from '../../catalog/findings';
import type { EvidenceItem } from '../../domain/diagnosis/evidence';
import type { FindingEntry } from '../../domain/finding';
import type { FindingAnswer } from '../answer';
import { isColumn, questionNumbers } from './questions';
import {
  type Block,
  code,
  codes,
  type Pair,
  pairs,
  paragraph,
  type ReportText,
  type Section,
  table,
} from './report';
import type { ReportWords } from './report-words';
import {
  type FindingGroup,
  groupFindings,
  kindInWords,
  momentInWords,
  sourceText,
  whoInWords,
} from './wording';

const unique = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

function shownValue({ column, value }: EvidenceItem): ReportText {
  // The answer of a service to a request, or the sentence of an alert: prose, however long.
  if (column === '(request)' || column === 'text') return String(value);
  return [code(String(value))];
}

/** One table for each moment of reading, which as a rule is one table. */
function evidenceBlocks(findings: readonly FindingAnswer[], words: ReportWords): Block[] {
  const items = unique(
    findings.flatMap(({ evidence }) => evidence),
    (item) => JSON.stringify(item),
  );
  return [...new Set(items.map(({ readOn }) => readOn))].flatMap((readOn) => [
    paragraph(`${words.reports.say('evidence', { time: momentInWords(readOn) })}:`),
    table(
      [words.reports.say('column'), words.reports.say('value')],
      items
        .filter((item) => item.readOn === readOn)
        .map((item) => [
          [code(item.column === '(request)' ? item.table : `${item.table}.${item.column}`)],
          shownValue(item),
        ]),
    ),
  ]);
}

/** Why it is not certain, or why it may be wrong although an alert says it. */
function reservation({ id }: FindingAnswer, { diagnosis }: ReportWords): string {
  const { confirm, inferred }: FindingEntry = catalogue[id];
  return [confirm && diagnosis.say('confirm'), inferred && diagnosis.say('inferred')]
    .filter(Boolean)
    .join(' ');
}

function missingPairs(
  findings: readonly FindingAnswer[],
  checks: readonly ExchangeCheckId[],
  words: ReportWords,
): Pair[] {
  const columns = [...new Set(findings.flatMap(({ missing }) => missing.filter(isColumn)))];
  const questions = questionNumbers(findings, checks);
  return [
    ...(columns.length > 0 ? [[words.reports.say('unread'), codes(columns)] as const] : []),
    ...(questions ? [[words.reports.say('settledBy'), questions] as const] : []),
  ];
}

function findingSection(
  { first, findings }: FindingGroup,
  index: number,
  checks: readonly ExchangeCheckId[],
  words: ReportWords,
): Section {
  const { id, certainty, fix, who, source } = first;
  const { diagnosis, reports } = words;
  const text = words.findings[id];
  const directions = [...new Set(findings.flatMap(({ direction }) => direction ?? []))].map((direction) =>
    reports.say(`direction.${direction}`),
  );
  const cause = [kindInWords(first.kind, diagnosis), text.cause, reservation(first, words)]
    .filter(Boolean)
    .join(' ');
  const about = [reports.say(`certainty.${certainty}`), ...directions].join(' · ');
  return {
    heading: [`${index + 1}. `, code(id), ` · ${about}`],
    blocks: [
      pairs([
        [words.reports.say('seen'), text.symptom],
        [diagnosis.say('cause'), cause],
        [diagnosis.say('fix'), fix],
        [diagnosis.say('whoFixes'), whoInWords(who, words) || diagnosis.say('nothingToDo')],
        [diagnosis.say('source'), sourceText(source, words)],
        ...missingPairs(findings, checks, words),
      ]),
      ...evidenceBlocks(findings, words),
    ],
  };
}

/** @param checks the questions of the report, which findings refer to by number */
export function findingSections(
  findings: readonly FindingAnswer[],
  checks: readonly ExchangeCheckId[],
  words: ReportWords,
): Section[] {
  return groupFindings(findings).map((group, index) => findingSection(group, index, checks, words));
}
