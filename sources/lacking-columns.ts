import type { TenantSnapshot, Unseen } from '../domain/snapshot';

/**
 * The columns that a tenant's version does not have. Each is found out by a request that is answered with 400, so what
 * one reading has found out the next ones need not ask again.
 */
export class LackingColumns {
  readonly #known = new Map<string, Unseen>();

  constructor(unseen: readonly Unseen[] = []) {
    for (const each of unseen) if (each.status === 400) this.note(each);
  }

  note(unseen: Unseen): void {
    this.#known.set(unseen.what, unseen);
  }

  /** @param table in singular, as evidence names it */
  of(table: string, columns: readonly string[]): readonly Unseen[] {
    return columns.flatMap((column) => this.#known.get(`${table}.${column}`) ?? []);
  }
}

type Tenant = Pick<TenantSnapshot, 'organizationId' | 'version'>;

/** What an earlier reading of the same tenant found out, as long as that has the same version. */
export function lackingSince(before: TenantSnapshot | null | undefined, now: Tenant): LackingColumns {
  if (before?.organizationId !== now.organizationId || before?.version !== now.version)
    return new LackingColumns();
  return new LackingColumns(before?.unseen);
}

const remembered = new WeakMap<object, { tenant: string; lacking: LackingColumns }>();

/**
 * What is known of the tenant that somebody asks again and again.
 * @param asker what asks it, such as a client: what is remembered goes with it
 */
export function lackingOf(asker: object, { organizationId, version }: Tenant): LackingColumns {
  const tenant = `${organizationId} ${version}`;
  const before = remembered.get(asker);
  if (before?.tenant === tenant) return before.lacking;
  const lacking = new LackingColumns();
  remembered.set(asker, { tenant, lacking });
  return lacking;
}
