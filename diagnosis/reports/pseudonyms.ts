/**
 * A diagnosis that can be shown outside: whoever and whatever could be recognized is called by a pseudonym,
 * the same everywhere. Codes, privileges, columns and our own sentences stay.
 */
import type { EvidenceItem } from '../../domain/diagnosis/evidence';
import type { FindingAnswer, MailboxAnswer, TenantAnswer } from '../answer';
import { ADDRESS, GUID, HOST, type Mentioned, Pseudonyms, PUBLIC_HOST } from './pseudonym-names';
import { folded } from './replacing';

/** Columns whose value is a name of somebody, even where it is no address. */
const NAMING_COLUMNS: ReadonlySet<string> = new Set([
  'mailbox.emailaddress',
  'systemuser.internalemailaddress',
  'systemuser.domainname',
  'systemuser.fullname',
  'queue.emailaddress',
  'queue.name',
]);
const HOST_COLUMNS: ReadonlySet<string> = new Set([
  'emailserverprofile.incomingserverlocation',
  'emailserverprofile.outgoingserverlocation',
]);

function mentionedIn({ mailboxes, tenant }: TenantAnswer, alsoHide: readonly string[]): Mentioned {
  const others = new Set(alsoHide.map((name) => name.trim()));
  const hosts = new Set<string>();
  const guids = new Set(mailboxes.map(({ mailboxid }) => folded(mailboxid)));
  const read = new Set<string>();
  for (const { name } of mailboxes)
    for (const [address] of (name ?? '').matchAll(ADDRESS)) others.add(address);
  for (const { table, column, value } of everyEvidence(mailboxes, tenant.findings)) {
    if (typeof value !== 'string') continue;
    const place = `${table}.${column}`;
    if (NAMING_COLUMNS.has(place)) others.add(value.trim());
    const host = HOST_COLUMNS.has(place) ? HOST.exec(value)?.[1] : undefined;
    if (host && !PUBLIC_HOST.test(host)) hosts.add(host);
    if (read.has(value)) continue;
    read.add(value);
    for (const [address] of value.matchAll(ADDRESS)) others.add(address);
    for (const [guid] of value.matchAll(GUID)) guids.add(folded(guid));
  }
  return {
    people: mailboxes.map(({ name, address }) => ({
      names: [name?.trim() ?? ''],
      addresses: [address?.trim() ?? ''],
    })),
    others,
    hosts,
    guids,
  };
}

function* everyEvidence(
  mailboxes: readonly MailboxAnswer[],
  findings: readonly FindingAnswer[],
): Generator<EvidenceItem> {
  for (const { evidence } of findings) yield* evidence;
  for (const mailbox of mailboxes) for (const { evidence } of mailbox.findings) yield* evidence;
}

const privilegesOf = (evidence: readonly EvidenceItem[]): string[] => [
  ...new Set(evidence.filter(({ table }) => table === 'privilege').map(({ value }) => String(value))),
];

function hiddenFinding(finding: FindingAnswer, pseudonyms: Pseudonyms): FindingAnswer {
  const evidence = finding.evidence.map((item) =>
    typeof item.value === 'string' ? { ...item, value: pseudonyms.text(item.value) } : item,
  );
  // The remedy is our own sentence, but for the privileges that an alert named, behind it.
  const named = privilegesOf(finding.evidence).join(', ');
  const fix =
    named && finding.fix.endsWith(`(${named})`)
      ? `${finding.fix.slice(0, -named.length - 1)}${pseudonyms.text(named)})`
      : finding.fix;
  return { ...finding, evidence, fix };
}

/**
 * The `source` of the result is the pseudonym of the tenant: also what a report of it calls the tenant by.
 * @param alsoHide names that alerts may hold and an answer does not tell: of the organization, profiles, users
 */
export function pseudonymize(answer: TenantAnswer, alsoHide: readonly string[] = []): TenantAnswer {
  const pseudonyms = new Pseudonyms(mentionedIn(answer, alsoHide));
  const findings = (of: readonly FindingAnswer[]) => of.map((each) => hiddenFinding(each, pseudonyms));
  return {
    ...answer,
    source: pseudonyms.tenant,
    tenant: { ...answer.tenant, findings: findings(answer.tenant.findings) },
    mailboxes: answer.mailboxes.map((mailbox) => ({
      ...mailbox,
      mailboxid: pseudonyms.guid(mailbox.mailboxid),
      name: pseudonyms.name(mailbox.name),
      address: pseudonyms.name(mailbox.address),
      findings: findings(mailbox.findings),
    })),
  };
}
