/** The pseudonyms of one tenant: who and what could be recognized, and what each is called instead. */
import { type InventedNames, inventNames } from './invented-names';
import { folded, type Replacing, replacing, wordsOf } from './replacing';

export const GUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
export const ADDRESS = /[^\s<>()[\]{}"'`,;:|\\/=@]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/gu;
export const HOST = /^(?:[a-z]+:\/\/)?([^/:\s]+)/i;
/** Servers of everybody, which tell nothing of the tenant and much of its profile. */
export const PUBLIC_HOST =
  /(?:^|\.)(?:office365\.com|outlook\.(?:com|cn)|office\.com|gmail\.com|googlemail\.com)$/i;

/** What somebody is called, and what else they are reached or signed in by: each of those is another one. */
export interface Person {
  names: readonly string[];
  addresses: readonly string[];
}

export interface Mentioned {
  people: readonly Person[];
  /** Names and addresses of whoever and whatever else. */
  others: ReadonlySet<string>;
  hosts: ReadonlySet<string>;
  guids: ReadonlySet<string>;
  /** Names of the tenant itself. */
  tenants?: readonly string[];
  profiles?: readonly string[];
  /** Words of sentences: a name that is nothing else is spared where a text is to keep its sense. */
  words?: ReadonlySet<string>;
}

function partsOfAddress(address: string): { local: string; domain: string } | null {
  const at = address.lastIndexOf('@');
  return at > 0 && at < address.length - 1 && !/\s/.test(address)
    ? { local: address.slice(0, at), domain: address.slice(at + 1) }
    : null;
}

/** Marks alone name nobody, and could not be told from the marks of every sentence. */
const names = (text: string): boolean => wordsOf(text).length > 0;

export class Pseudonyms {
  readonly #invented: InventedNames;
  readonly #replacing: Replacing = replacing();
  readonly #sparing: Replacing = replacing();
  readonly #words: ReadonlySet<string>;
  readonly #domains = new Map<string, string>();
  readonly #guids = new Map<string, string>();
  /** Sentences and values repeat in thousands of mailboxes. */
  readonly #done = new Map<string, string>();
  readonly tenant: string;

  constructor({ people, others, hosts, guids, tenants = [], profiles = [], words }: Mentioned) {
    this.#words = words ?? new Set();
    const everyName = [
      ...people.flatMap(({ names, addresses }) => [...names, ...addresses]),
      ...others,
      ...hosts,
      ...tenants,
      ...profiles,
    ];
    this.#invented = inventNames(new Set(everyName.flatMap(wordsOf)));
    this.tenant = this.#invented.tenant();
    for (const guid of guids) this.#guids.set(guid, this.#invent(guids));
    for (const [guid, pseudonym] of this.#guids) {
      if (guid.replace(GUID, '') === '') this.#add(guid, pseudonym);
    }
    const called = people.map((person) => ({ ...person, as: this.#invented.mailbox() }));
    for (const { addresses, as } of called) this.#addAddresses(addresses, as);
    for (const { names, as } of called) for (const name of names) this.#addName(name, as);
    for (const name of tenants) if (names(name)) this.#add(name, this.tenant);
    for (const name of profiles) if (names(name)) this.#add(name, this.#invented.profile());
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
    if (names(domain)) this.#add(domain, pseudonym);
    return pseudonym;
  }

  #add(text: string, pseudonym: string): void {
    this.#replacing.add(text, pseudonym);
    if (!this.#words.has(folded(text))) this.#sparing.add(text, pseudonym);
  }

  #addName(text: string, as: string): void {
    const parts = partsOfAddress(text);
    const pseudonym = parts ? `${as}@${this.#addDomain(parts.domain)}` : as;
    if (names(text)) this.#add(text, pseudonym);
  }

  /** What differs stays apart: whether an address is the login of its user is told by that. */
  #addAddresses(addresses: readonly string[], as: string): void {
    const places = new Map<string, number>();
    for (const text of addresses) {
      if (this.#replacing.get(text) !== undefined) continue;
      const domain = folded(partsOfAddress(text)?.domain ?? '');
      const place = (places.get(domain) ?? 0) + 1;
      places.set(domain, place);
      this.#addName(text, place === 1 ? as : `${as}.${place}`);
    }
  }

  #addLocalPart(address: string): void {
    const local = partsOfAddress(address)?.local;
    const pseudonym = this.#replacing.get(address)?.split('@')[0];
    if (local && pseudonym && names(local)) this.#add(local, pseudonym);
  }

  guid(id: string): string {
    return this.#guids.get(folded(id)) ?? id;
  }

  /** @param text a whole name or address; where it holds no word it says nothing, and is left out */
  name(text: string | null): string | null {
    return text && (this.#replacing.get(text.trim()) ?? '');
  }

  /** What a whole name or address is called; marks alone and names of everybody stay. */
  exact(text: string): string {
    return this.#replacing.get(text) ?? text;
  }

  /** Every pseudonym that stands for a name or an address. */
  all(): ReadonlySet<string> {
    return this.#replacing.substitutes();
  }

  /** The same, but names that are words of any sentence. */
  sparingText(text: string): string {
    return this.#sparing.in(text);
  }

  text(text: string): string {
    const before = this.#done.get(text);
    if (before !== undefined) return before;
    const done = this.#replacing.in(text);
    this.#done.set(text, done);
    return done;
  }
}
