/**
 * A reading that can be handed on: whoever and whatever could be recognized is called by a pseudonym, the same
 * everywhere, and a diagnosis of it says the same. What a diagnosis does not look at is left out.
 */
import { formatDefaultSettings, parseDefaultSettings } from '../../domain/default-settings';
import type { ExchangeMailbox } from '../../domain/exchange-mailbox';
import { orgDbSetting, PRIVILEGE_TO_SELF_APPROVE } from '../../domain/org-db-settings';
import type { Guid, MailboxRow } from '../../domain/rows';
import type { TenantSnapshot } from '../../domain/snapshot';
import { HiddenTexts, SENTENCE_WORDS } from './hidden-text';
import { Pseudonyms } from './pseudonym-names';
import { COLUMN_TREATMENTS, type Row, type TreatedSet, type Treatment } from './snapshot-columns';
import { mentionedInSnapshot } from './snapshot-names';

/** Privileges of the product; those of somebody's own tables tell what those are called. */
const PRODUCT_PRIVILEGE = /^prv[A-Z][A-Za-z0-9]*$/;

const namesOf = ({ name, emailaddress }: MailboxRow): string[] =>
  [name, emailaddress].filter((each): each is string => Boolean(each));

/** Settings as far as a diagnosis reads them; a text that is none of a known shape says that it is none. */
function settings(xml: string): string {
  const parsed = parseDefaultSettings(xml);
  return parsed ? formatDefaultSettings(parsed) : '<EmailSettings/>';
}

function switches(xml: string): string {
  const name = PRIVILEGE_TO_SELF_APPROVE;
  return `<OrgSettings>${orgDbSetting(xml, name) ? `<${name}>true</${name}>` : ''}</OrgSettings>`;
}

/** The pseudonyms of one reading, and its texts as far as they were asked for. */
export class Hiding {
  readonly #pseudonyms: Pseudonyms;
  readonly #texts: HiddenTexts;
  readonly #mailboxes: ReadonlyMap<Guid, MailboxRow>;

  constructor(snapshot: TenantSnapshot) {
    this.#pseudonyms = new Pseudonyms({ ...mentionedInSnapshot(snapshot), words: SENTENCE_WORDS });
    this.#texts = new HiddenTexts(this.#pseudonyms);
    this.#mailboxes = new Map((snapshot.mailboxes ?? []).map((row) => [row.mailboxid, row]));
  }

  get tenant(): string {
    return this.#pseudonyms.tenant;
  }

  guid = (id: Guid): Guid => this.#pseudonyms.guid(id);
  plain = (text: string): string => this.#texts.plain(text);

  /** Spaces around it stay: with them it is another address than without. */
  name = (text: string): string => {
    const name = text.trim();
    return name === '' ? text : text.replace(name, () => this.#pseudonyms.exact(name));
  };

  /** What a mailbox of Exchange is called tells a diagnosis nothing. */
  exchange = ({ name: _, address, addresses, ...facts }: ExchangeMailbox): ExchangeMailbox => ({
    ...facts,
    address: this.name(address),
    ...(addresses ? { addresses: addresses.map(this.name) } : {}),
  });

  #told(text: string, about: Guid | null | undefined): string {
    const row = about ? this.#mailboxes.get(about) : undefined;
    const names = row ? namesOf(row) : [];
    return this.#texts.told(text, names, names.map(this.name));
  }

  #cell(value: string, treatment: Treatment, about: Guid | null | undefined): string {
    switch (treatment) {
      case 'id':
        return this.guid(value);
      case 'name':
        return this.name(value);
      case 'server':
        return this.#texts.plain(value);
      case 'told':
        return this.#told(value, about);
      case 'settings':
        return settings(value);
      case 'switches':
        return switches(value);
      case 'as it is':
        return value;
    }
  }

  rows<Shown extends object>(set: TreatedSet, rows: readonly Shown[]): Shown[] {
    const treatments = COLUMN_TREATMENTS[set];
    return rows.map((row) => {
      const cells = row as Row;
      const about =
        set === 'mailboxes' ? cells.mailboxid : set === 'tracelogs' ? cells._regardingobjectid_value : null;
      const subject = typeof about === 'string' ? about : null;
      const hidden = Object.entries(cells).flatMap(([property, value]) => {
        const treatment = treatments.get(property);
        if (treatment === undefined) return [];
        return [[property, typeof value === 'string' ? this.#cell(value, treatment, subject) : value]];
      });
      // The same columns as before, each of its own type.
      return Object.fromEntries(hidden) as Shown;
    });
  }
}

/** @param hiding of the same snapshot, where its texts were worked out before */
export function pseudonymousSnapshot(
  snapshot: TenantSnapshot,
  hiding = new Hiding(snapshot),
): TenantSnapshot {
  const { name, organizationId, tenantId, caller, environmentId: _environment, ...others } = snapshot;
  const { organization, profiles, mailboxes, users, queues, alerts, exchangeMailboxes } = snapshot;
  const [hiddenOrganization] = organization ? hiding.rows('organizations', [organization]) : [];
  return {
    ...others,
    ...(name === undefined ? {} : { name: hiding.tenant }),
    ...(organizationId === undefined ? {} : { organizationId: hiding.guid(organizationId) }),
    ...(tenantId === undefined ? {} : { tenantId: hiding.guid(tenantId) }),
    ...(caller
      ? {
          caller: {
            systemuserid: hiding.guid(caller.systemuserid),
            ...(caller.fullname ? { fullname: hiding.name(caller.fullname) } : {}),
            ...(caller.privileges
              ? { privileges: caller.privileges.filter((each) => PRODUCT_PRIVILEGE.test(each)) }
              : {}),
          },
        }
      : {}),
    ...(exchangeMailboxes ? { exchangeMailboxes: exchangeMailboxes.map(hiding.exchange) } : {}),
    ...(hiddenOrganization ? { organization: hiddenOrganization } : {}),
    ...(profiles ? { profiles: hiding.rows('emailserverprofiles', profiles) } : {}),
    ...(mailboxes ? { mailboxes: hiding.rows('mailboxes', mailboxes) } : {}),
    ...(users ? { users: hiding.rows('systemusers', users) } : {}),
    ...(queues ? { queues: hiding.rows('queues', queues) } : {}),
    ...(alerts ? { alerts: hiding.rows('tracelogs', alerts) } : {}),
    unseen: snapshot.unseen.map(({ why, ...part }) => ({ ...part, why: hiding.plain(why) })),
  };
}
