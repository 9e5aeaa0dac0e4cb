/** The diagnosis as numbers for monitoring, in the text format of Prometheus. Nobody is named in it. */

import { STANDING_STATES } from '../../domain/lifecycle';
import type { FindingAnswer, TenantAnswer } from '../answer';
import { countedAs, isCauseless } from '../counted-as';

type Labels = Readonly<Record<string, string>>;

const escaped = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

function line(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`;
}

function metric(name: string, help: string, values: readonly (readonly [Labels, number])[]): string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} gauge`,
    ...values.map(([labels, value]) => line(name, labels, value)),
  ];
}

/** How many have the same labels, in the order in which they first occur. */
function counted(all: readonly Labels[]): (readonly [Labels, number])[] {
  const counts = new Map<string, [Labels, number]>();
  for (const labels of all) {
    const key = JSON.stringify(labels);
    const known = counts.get(key);
    if (known) known[1] += 1;
    else counts.set(key, [labels, 1]);
  }
  return [...counts.values()];
}

const isCause = ({ note }: FindingAnswer) => note !== true;

/** @param problems how many remarks the reading made */
export function prometheusText(answer: TenantAnswer, problems: number): string {
  const { mailboxes, tenant, partial, at } = answer;
  const causes = mailboxes.flatMap((mailbox): Labels[] => {
    const cause = countedAs(mailbox, mailbox.findings);
    const certainty = mailbox.findings.find(({ id }) => id === cause)?.certainty ?? 'none';
    return [{ cause, certainty: isCauseless(cause) ? 'none' : certainty }];
  });
  return [
    ...metric(
      'mailbox_coach_mailboxes',
      'Mailboxes by the state of their lifecycle.',
      STANDING_STATES.map((state) => [
        { state },
        mailboxes.filter((mailbox) => mailbox.state === state).length,
      ]),
    ),
    ...metric(
      'mailbox_coach_mailboxes_by_cause',
      'Mailboxes by their first cause, or by why they have none.',
      counted(causes),
    ),
    ...metric(
      'mailbox_coach_tenant_findings',
      'Findings of the tenant as a whole.',
      counted(tenant.findings.filter(isCause).map(({ id, certainty }) => ({ finding: id, certainty }))),
    ),
    ...metric('mailbox_coach_partial', '1 where something was refused, cut short or is missing.', [
      [{}, partial ? 1 : 0],
    ]),
    ...metric('mailbox_coach_reading_problems', 'Remarks of the reading.', [[{}, problems]]),
    ...metric('mailbox_coach_read_at_seconds', 'The moment of the reading, in seconds of Unix time.', [
      [{}, Math.round(Date.parse(at) / 1000)],
    ]),
    '',
  ].join('\n');
}
