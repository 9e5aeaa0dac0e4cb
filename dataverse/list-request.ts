/** What a list shows, in the words of OData. */
export interface ListRequest {
  set: string;
  select: readonly string[];
  filter?: string | null;
  orderBy?: string;
  /** No more rows than these. */
  top?: number;
  /** Rows of a page; Dataverse's own most where none are told. */
  pageSize?: number;
}

/** An address below the API's own, for a list request. */
export function listAddress({ set, select, filter, orderBy, top }: ListRequest): string {
  const options = [
    `$select=${select.join(',')}`,
    ...(filter ? [`$filter=${encodeURIComponent(filter)}`] : []),
    ...(orderBy ? [`$orderby=${encodeURIComponent(orderBy)}`] : []),
    ...(top === undefined ? [] : [`$top=${top}`]),
  ];
  return `${set}?${options.join('&')}`;
}
