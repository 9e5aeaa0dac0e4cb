/** A FetchXML query as it was written, before anybody knows which columns it speaks of. */

export interface FetchAttribute {
  name: string;
  /** The key of its value, where one is chosen. */
  alias: string | null;
}

export interface FetchCondition {
  attribute: string;
  operator: string;
  values: readonly string[];
  /** Alias of the linked table that it looks at; the table around it unless told. */
  entityName: string | null;
}

export interface FetchFilter {
  type: 'and' | 'or';
  conditions: readonly FetchCondition[];
  filters: readonly FetchFilter[];
}

export interface FetchOrder {
  attribute: string;
  descending: boolean;
  entityName: string | null;
}

interface FetchTable {
  table: string;
  /** Null for every column. */
  attributes: readonly FetchAttribute[] | null;
  filters: readonly FetchFilter[];
  orders: readonly FetchOrder[];
}

export interface FetchLink extends FetchTable {
  /** Column of the linked table. */
  from: string;
  /** Column of the table that it is linked to. */
  to: string;
  outer: boolean;
  alias: string;
}

export interface FetchQuery extends FetchTable {
  links: readonly FetchLink[];
  top: number | null;
  /** Rows of a page; null for as many as there may be. */
  count: number | null;
  page: number;
  /** Whether the answer tells how many rows there are in all. */
  counts: boolean;
  distinct: boolean;
}
