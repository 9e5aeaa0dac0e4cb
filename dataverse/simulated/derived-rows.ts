import type { Row } from '../odata/row-access';
import type { RowStore } from './row-store';
import type { SimulatedTenant, SimulatedUser } from './tenant';

export type ServedRow = Row & { versionnumber: number };

/** What the Web API asks of a table's rows, whether they are kept or follow from others. */
export type ServedRows = Pick<RowStore<ServedRow>, 'rows' | 'get' | 'put' | 'remove' | 'from' | 'by'>;

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

/** A table that the simulation never fills. */
export const NO_ROWS: ServedRows = {
  rows: [],
  get: () => undefined,
  put() {},
  remove() {},
  from: () => [],
  by: () => [],
};
