/** Which rows of a list are selected; all of a hundred thousand are as cheap as one. */
export interface Selection {
  /** Every row is selected but those named; otherwise only those named are. */
  all: boolean;
  ids: ReadonlySet<string>;
}

export const NOTHING: Selection = { all: false, ids: new Set() };
export const EVERYTHING: Selection = { all: true, ids: new Set() };

export const isSelected = ({ all, ids }: Selection, id: string): boolean => ids.has(id) !== all;

export const only = (id: string): Selection => ({ all: false, ids: new Set([id]) });

/** The selection with these rows in it or out of it. */
export function withRows({ all, ids }: Selection, rows: Iterable<string>, selected: boolean): Selection {
  const next = new Set(ids);
  for (const id of rows) {
    if (selected === all) next.delete(id);
    else next.add(id);
  }
  return { all, ids: next };
}
