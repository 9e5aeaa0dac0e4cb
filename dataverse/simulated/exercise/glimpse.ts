import type { Sides } from '../../../domain/lifecycle';
import type { Guid, Moment, OrganizationColumns } from '../../../domain/rows';
import { sidesInTenant } from '../move';
import type { ExchangeSide, SimulatedMailbox, SimulatedTenant, SimulatedUser } from '../tenant';
import { momentOf, organizationOf } from '../tenant';

/** A mailbox at one moment, with where it stood. */
export interface Seen {
  row: SimulatedMailbox;
  sides: Sides;
  facts: ExchangeSide['facts'];
}

/** A tenant at one moment: rows are replaced, never changed, so that keeping them is enough. */
export interface Glimpse {
  mailboxes: ReadonlyMap<Guid, Seen>;
  organization: OrganizationColumns;
  organizationFacts: SimulatedTenant['core']['organizationFacts'];
  users: readonly SimulatedUser[];
  now: Moment;
}

const NOTHING: ExchangeSide['facts'] = {};

export function glimpseOf(tenant: SimulatedTenant): Glimpse {
  const { mailboxes, exchange, systemusers } = tenant.tables;
  return {
    mailboxes: new Map(
      mailboxes.rows.map((row) => [
        row.mailboxid,
        { row, sides: sidesInTenant(tenant, row), facts: exchange.get(row.mailboxid)?.facts ?? NOTHING },
      ]),
    ),
    organization: organizationOf(tenant),
    organizationFacts: tenant.core.organizationFacts,
    users: systemusers.rows,
    now: momentOf(tenant),
  };
}
