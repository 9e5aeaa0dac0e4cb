/** What an export of Exchange answers of the questions that a diagnosis has to ask there. */
import type { ExchangeCheckId } from '../catalog/exchange-checks';
import type { SeenValue } from '../domain/checks';
import type { ExchangeMailbox, ExchangeOrganization } from '../domain/exchange-mailbox';
import type { MailboxRow } from '../domain/rows';
import type { TenantSnapshot } from '../domain/snapshot';

const plain = (address: string) => address.trim().toLowerCase();

const indexes = new WeakMap<readonly ExchangeMailbox[], ReadonlyMap<string, ExchangeMailbox>>();

function indexOf(mailboxes: readonly ExchangeMailbox[]): ReadonlyMap<string, ExchangeMailbox> {
  const known = indexes.get(mailboxes);
  if (known) return known;
  const made = new Map<string, ExchangeMailbox>();
  // An address belongs to one mailbox; the first address of it is what its others point to.
  for (const mailbox of mailboxes) {
    for (const other of mailbox.addresses ?? []) if (!made.has(plain(other))) made.set(plain(other), mailbox);
  }
  for (const mailbox of mailboxes) {
    const address = plain(mailbox.address);
    const before = made.get(address);
    // Get-Mailbox and Get-CASMailbox have different columns of the same mailbox.
    const same = before && plain(before.address) === address ? before : {};
    made.set(address, { ...same, ...mailbox });
  }
  indexes.set(mailboxes, made);
  return made;
}

const seen = (column: string, value: SeenValue['value']): SeenValue => ({ table: 'exchange', column, value });

const NOTHING = '{}';

function organizationAnswer(organization: ExchangeOrganization): readonly SeenValue[] {
  const { ewsEnabled, policy, allowList = [], blockList = [] } = organization;
  return [
    seen('ews-organization', ewsEnabled),
    seen('EwsApplicationAccessPolicy', policy ?? null),
    seen('EwsAllowList', allowList.join(', ') || NOTHING),
    seen('EwsBlockList', blockList.join(', ') || NOTHING),
  ];
}

/** Whether mailboxes of Exchange were read and this address is none of theirs, which leaves the question open. */
export function isNotInExport(
  check: ExchangeCheckId,
  { exchangeMailboxes }: TenantSnapshot,
  mailbox: MailboxRow | undefined,
): boolean {
  const address = mailbox?.emailaddress;
  if (check !== 'mailbox' || !address || !exchangeMailboxes?.length) return false;
  return !indexOf(exchangeMailboxes).has(plain(address));
}

/**
 * What was read for a check; undefined where it has to be asked. A mailbox that is not in the export leaves the
 * question open: an export of some mailboxes does not say that there are no others.
 */
export function exchangeAnswer(
  check: ExchangeCheckId,
  { exchangeMailboxes, exchangeOrganization }: TenantSnapshot,
  mailbox: MailboxRow | undefined,
): readonly SeenValue[] | undefined {
  if (check === 'ews-organization') return exchangeOrganization && organizationAnswer(exchangeOrganization);
  const address = mailbox?.emailaddress;
  if (!exchangeMailboxes || !address) return undefined;
  const found = indexOf(exchangeMailboxes).get(plain(address));
  if (!found) return undefined;
  if (check === 'mailbox' && found.recipientType !== undefined) {
    const isOther = plain(found.address) !== plain(address);
    return [
      seen(check, found.recipientType),
      ...(isOther ? [seen('PrimarySmtpAddress', found.address)] : []),
    ];
  }
  if (check === 'ews-mailbox' && found.ewsEnabled !== undefined) return [seen(check, found.ewsEnabled)];
  return undefined;
}
