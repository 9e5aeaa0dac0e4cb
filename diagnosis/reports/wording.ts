/** How the parts of a diagnosis are said in a report. */
import { documentOf } from '../../catalog/finding-sources';
import type { FindingKind, Who } from '../../domain/finding';
import type { Words } from '../../locales';
import type { FindingAnswer, MailboxAnswer, StepAnswer } from '../answer';
import type { ReportText } from './report';
import type { ReportWords } from './report-words';

/** What a finding is where it is no cause: then nobody is told that the mailbox does not work. */
export function kindInWords(kind: FindingKind, { texts }: Words<'diagnosis'>): string | null {
  const kinds: Partial<Record<FindingKind, string>> = texts.kinds;
  return kinds[kind] ?? null;
}

export function whoInWords(who: readonly Who[], { diagnosis }: ReportWords): string {
  return who.map((each) => diagnosis.say(`who.${each}`)).join(', ');
}

export function stateInWords(state: MailboxAnswer['state'], { states, reports }: ReportWords): string {
  return state === 'unknown' ? reports.say('stateUnknown') : states[state];
}

/** What says so, where that is no document. */
export function ownSource(source: string, { reports }: ReportWords): string {
  const own: Readonly<Record<string, string>> = reports.texts.ownSource;
  return own[source] ?? source;
}

/** What says so: a document by title and date, which leads to it where its address is known. */
export function sourceText(source: string, words: ReportWords): ReportText {
  const document = documentOf(source);
  if (!document) return ownSource(source, words);
  const { title, url, date } = document;
  return [url ? { text: title, href: url } : title, ...(date ? [` · ${date}`] : [])];
}

/** A moment to the minute, in the zone in which it was written: a ticket is read in several. */
export function momentInWords(moment: string): string {
  const [, day, time, zone] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z?)$/.exec(moment) ?? [];
  return day ? `${day} ${time}${zone ? ' UTC' : ''}` : moment;
}

export function mailboxName({ name, address, mailboxid }: MailboxAnswer): string {
  return name || address || mailboxid;
}

/** The finding whose remedy a step is; steps of the lifecycle are nobody's. */
export function remediedBy(
  { finding }: StepAnswer,
  findings: readonly FindingAnswer[],
): FindingAnswer | undefined {
  return finding && findings.find(({ id }) => id === finding);
}

/** The way in a few words; a remedy by the cause that it is for, since its sentence would fill the cell. */
export function shortPath({ path, findings }: MailboxAnswer, words: ReportWords): string {
  const steps = path.map((step) => {
    if (step.event !== 'ask') return words.reports.say(`shortStep.${step.event}`);
    const cause = remediedBy(step, findings)?.id;
    return cause ? words.reports.say('shortRemedy', { cause }) : step.step;
  });
  return [...new Set(steps)].join(' → ');
}

/** Enabled, and nothing was found that would trouble it. */
export const isHealthy = ({ state, findings }: MailboxAnswer): boolean =>
  state === 'enabled' && findings.length === 0;

/** Findings of the same cause and certainty, which differ by the direction alone. */
export interface FindingGroup {
  first: FindingAnswer;
  findings: readonly FindingAnswer[];
}

/** The findings in their order, each cause told once for the directions that it strikes. */
export function groupFindings(findings: readonly FindingAnswer[]): FindingGroup[] {
  const groups = new Map<string, { first: FindingAnswer; findings: FindingAnswer[] }>();
  for (const finding of findings) {
    const key = `${finding.id} ${finding.certainty}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { first: finding, findings: [finding] });
  }
  return [...groups.values()];
}
