/**
 * A diagnosis that can be shown outside: whoever and whatever could be recognized is called by a pseudonym,
 * the same everywhere. Codes, privileges, columns and our own sentences stay.
 */
import type { EvidenceItem } from '../../domain/diagnosis/evidence';
import type { FindingAnswer, MailboxAnswer, TenantAnswer } from '../answer';
import { type InventedNames, inventNames } from './invented-names';
import { folded, type Replacing, replacing, wordsOf } from './replacing';

const GUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const ADDRESS = /[^\s<>()[\]{}"'`,;:|\\/=@]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/gu;
const HOST = /^(?:[a-z]+:\/\/)?([^/:\s]+)/i;
/** Servers of everybody, which tell nothing of the tenant and much of its profile. */
const PUBLIC_HOST = /(?:^|\.)(?:office365\.com|outlook\.(?:com|cn)|office\.com|gmail\.com|googlemail\.com)$/i;

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

interface Mentioned {
  /** Names and addresses of mailboxes, each pair one mailbox. */
  mailboxes: readonly { name: string; address: string }[];
  /** Names and addresses that only evidence has. */
  others: ReadonlySet<string>;
  hosts: ReadonlySet<string>;
  guids: ReadonlySet<string>;
}

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
    mailboxes: mailboxes.map(({ name, address }) => ({
      name: name?.trim() ?? '',
      address: address?.trim() ?? '',
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

function partsOfAddress(address: string): { local: string; domain: string } | null {
  const at = address.lastIndexOf('@');
  return at > 0 && at < address.length - 1 && !/\s/.test(address)
    ? { local: address.slice(0, at), domain: address.slice(at + 1) }
    : null;
}

/** Marks alone name nobody, and could not be told from the marks of every sentence. */
const names = (text: string): boolean => wordsOf(text).length > 0;

class Pseudonyms {
  readonly #invented: InventedNames;
  readonly #replacing: Replacing = replacing();
  readonly #domains = new Map<string, string>();
  readonly #guids = new Map<string, string>();
  /** Sentences and values repeat in thousands of mailboxes. */
  readonly #done = new Map<string, string>();
  readonly tenant: string;

  constructor({ mailboxes, others, hosts, guids }: Mentioned) {
    const everyName = [...mailboxes.flatMap(({ name, address }) => [name, address]), ...others, ...hosts];
    this.#invented = inventNames(new Set(everyName.flatMap(wordsOf)));
    this.tenant = this.#invented.tenant();
    for (const guid of guids) this.#guids.set(guid, this.#invent(guids));
    for (const [guid, pseudonym] of this.#guids) {
      if (guid.replace(GUID, '') === '') this.#replacing.add(guid, pseudonym);
    }
    const called = mailboxes.map(({ name, address }) => ({ name, address, as: this.#invented.mailbox() }));
    for (const { address, as } of called) this.#addName(address, as);
    for (const { name, as } of called) this.#addName(name, as);
    for (const host of hosts) this.#addDomain(host);
    for (const other of others) {
      if (this.#replacing.get(other) === undefined) this.#addName(other, this.#invented.mailbox());
    }
    // Last, since who is called by a name comes before who only has an address with it.
    for (const text of everyName) this.#addLocalPart(text);
  }

  #invent(originals: ReadonlySet<string>): string {
    let guid = this.#invented.guid();
    while (originals.has(guid)) guid = this.#invented.guid();
    return guid;
  }

  #addDomain(domain: string): string {
    const key = folded(domain);
    const known = this.#domains.get(key);
    if (known) return known;
    // The first domain is that of the tenant itself.
    const tenant = this.#domains.size === 0 ? this.tenant : this.#invented.tenant();
    const pseudonym = this.#invented.domain(tenant);
    this.#domains.set(key, pseudonym);
    if (names(domain)) this.#replacing.add(domain, pseudonym);
    return pseudonym;
  }

  #addName(text: string, as: string): void {
    const parts = partsOfAddress(text);
    const pseudonym = parts ? `${as}@${this.#addDomain(parts.domain)}` : as;
    if (names(text)) this.#replacing.add(text, pseudonym);
  }

  #addLocalPart(address: string): void {
    const local = partsOfAddress(address)?.local;
    const pseudonym = this.#replacing.get(address)?.split('@')[0];
    if (local && pseudonym && names(local)) this.#replacing.add(local, pseudonym);
  }

  guid(id: string): string {
    return this.#guids.get(folded(id)) ?? id;
  }

  /** @param text a whole name or address; where it holds no word it says nothing, and is left out */
  name(text: string | null): string | null {
    return text && (this.#replacing.get(text.trim()) ?? '');
  }

  text(text: string): string {
    const before = this.#done.get(text);
    if (before !== undefined) return before;
    const done = this.#replacing.in(text);
    this.#done.set(text, done);
    return done;
  }
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
