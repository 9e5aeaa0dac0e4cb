import type { Row } from '../odata/row-access';
import type { RowStore } from './row-store';
import type { SimulatedTenant, SimulatedUser } from './tenant';

export type ServedRow = Row & { versionnumber: number };

/** What the Web API asks of a table's rows, whether they are kept or follow from others. */
export type ServedRows = Pick<RowStore<ServedRow>, 'rows' | 'get' | 'put' | 'remove' | 'from' | 'by'> &
  Partial<Pick<RowStore<ServedRow>, 'sorted'>>;

const settingsOf = ({ settings, systemuserid, versionnumber }: SimulatedUser): ServedRow => ({
  ...settings,
  systemuserid,
  versionnumber,
});

/** A user's settings: what was written of them is kept with the user, and nothing where nothing was. */
export function settingsRows({ tables: { systemusers } }: SimulatedTenant): ServedRows {
  return {
    get rows() {
      return systemusers.rows.map(settingsOf);
    },
    get(id) {
      const user = systemusers.get(id);
      return user && settingsOf(user);
    },
    put({ systemuserid, versionnumber, ...settings }) {
      const user = systemusers.get(String(systemuserid));
      if (user) systemusers.put({ ...user, settings, versionnumber });
    },
    // They go with their user.
    remove() {},
    *from(place) {
      for (const [at, user] of systemusers.from(place)) yield [at, settingsOf(user)];
    },
    by(column, value) {
      const rows = column === 'systemuserid' ? [this.get(String(value))] : this.rows;
      return rows.filter((row) => row !== undefined).filter((row) => row[column] === value);
    },
  };
}

/** Addresses of users and queues, which follow from their rows: nobody writes them. */
export function searchRows({ tables: { systemusers, queues } }: SimulatedTenant): ServedRows {
  const rowOf = (emailsearchid: string, emailaddress: unknown, versionnumber: number): ServedRow | null =>
    typeof emailaddress === 'string' && emailaddress ? { emailsearchid, emailaddress, versionnumber } : null;
  function* all(): Generator<ServedRow> {
    for (const { systemuserid, internalemailaddress, versionnumber } of systemusers.rows) {
      const row = rowOf(systemuserid, internalemailaddress, versionnumber);
      if (row) yield row;
    }
    for (const { queueid, emailaddress, versionnumber } of queues.rows) {
      const row = rowOf(queueid, emailaddress, versionnumber);
      if (row) yield row;
    }
  }
  return {
    get rows() {
      return [...all()];
    },
    get(id) {
      const user = systemusers.get(id);
      if (user) return rowOf(id, user.internalemailaddress, user.versionnumber) ?? undefined;
      const queue = queues.get(id);
      return (queue && rowOf(id, queue.emailaddress, queue.versionnumber)) ?? undefined;
    },
    put() {},
    remove() {},
    *from(place) {
      let at = 0;
      for (const row of all()) {
        if (at >= place) yield [at, row];
        at += 1;
      }
    },
    by: (column, value) => [...all()].filter((row) => row[column] === value),
  };
}
