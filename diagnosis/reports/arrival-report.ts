/** The answer to *enabled, and still something is missing*, as a ticket gets it. */

import { QUESTION_IDS, type QuestionId } from '../../domain/arrival/answers';
import { isOwnArrivalId } from '../../domain/arrival/arrival-ids';
import { isInOutlook } from '../../domain/arrival/missing';
import type { Words } from '../../locales';
import type { ArrivalAnswerItem, ArrivalAsked } from '../arrival-answer';
import type { AskedArrival } from '../ask-arrival';
import {
  type Block,
  codes,
  list,
  type Pair,
  pairs,
  paragraph,
  type Report,
  type Section,
  table,
} from './report';
import type { ReportWords } from './report-words';
import { toMarkdown } from './to-markdown';
import { momentInWords, sourceText, whoInWords } from './wording';

export interface ArrivalReportWords {
  arrival: Words<'arrival'>;
  report: ReportWords;
}

/** An answer as it was chosen; a day stands for itself. */
export function answerInWords({ texts }: Words<'arrival'>, question: QuestionId, value: string): string {
  const labels: Readonly<Record<string, string>> = question === 'receivedOn' ? {} : texts.answers[question];
  return labels[value] ?? value;
}

function known({ answers, message, missing }: ArrivalAsked, { arrival }: ArrivalReportWords): Pair[] {
  const told = QUESTION_IDS.flatMap((id): Pair[] => {
    const value = answers[id];
    return value === undefined ? [] : [[arrival.say(`questions.${id}`), answerInWords(arrival, id, value)]];
  });
  return isInOutlook(missing) && message.trim() ? [...told, [arrival.say('message'), message.trim()]] : told;
}

function causeSection(item: ArrivalAnswerItem, { arrival, report }: ArrivalReportWords): Section {
  const { id, certainty, evidence, privileges } = item;
  const { cause, fix } = isOwnArrivalId(id) ? arrival.texts.causes[id] : report.findings[id];
  const rows: Pair[] = [
    [arrival.say('remedy'), fix],
    ...(privileges.length > 0 ? ([[arrival.say('privileges.add'), codes(privileges)]] as Pair[]) : []),
    [arrival.say('who'), whoInWords(item.who, report) || report.diagnosis.say('nothingToDo')],
    [arrival.say('place'), arrival.say(`where.${item.where}`)],
    [arrival.say('source'), sourceText(item.source, report)],
  ];
  const blocks: Block[] = [pairs(rows)];
  if (evidence.length > 0) {
    blocks.push(
      table(
        [report.reports.say('column'), report.reports.say('value')],
        evidence.map(({ table: of, column, value }) => [
          codes([`${of}.${column}`]),
          codes([value === null ? 'null' : String(value)]),
        ]),
      ),
    );
  }
  return { heading: `${cause} (${report.reports.say(`certainty.${certainty}`)}, ${id})`, blocks };
}

/** Markdown; it holds neither a name nor an address, unless the pasted message does. */
export function arrivalMarkdown(of: AskedArrival, asked: ArrivalAsked, words: ArrivalReportWords): string {
  const { arrival } = words;
  const told = of.answer.items.filter(({ certainty }) => certainty !== 'ask');
  const open = of.answer.items.filter(({ certainty }) => certainty === 'ask');
  const causeOf = ({ id }: ArrivalAnswerItem) =>
    isOwnArrivalId(id) ? arrival.texts.causes[id].cause : words.report.findings[id].cause;
  const answers = known(asked, words);
  const report: Report = {
    language: words.report.language,
    heading: `${arrival.say('title')}: ${arrival.say(`missing.${asked.missing}`)}`,
    blocks: [
      paragraph(arrival.say('readOn', { time: momentInWords(of.readOn), count: of.requests })),
      ...(answers.length > 0 ? [paragraph(`${arrival.say('tell')}`), pairs(answers)] : []),
      ...(told.length === 0 ? [paragraph(arrival.say('nothing'))] : []),
    ],
    sections: [
      ...told.map((item) => causeSection(item, words)),
      ...(open.length > 0 ? [{ heading: arrival.say('possible'), blocks: [list(open.map(causeOf))] }] : []),
      ...(of.unseen.length > 0
        ? [
            {
              heading: arrival.say('notRead'),
              blocks: [list(of.unseen.map(({ what, why }) => `${what}: ${why}`))],
            },
          ]
        : []),
    ],
  };
  return toMarkdown(report);
}
