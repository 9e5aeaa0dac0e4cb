/** What the columns of `columns.ts` say of themselves. */

/**
 * What a column is read for. A number is the column's place among those of one use, where that differs from their order
 * here: requests are compared with earlier ones, and stay as they were.
 */
export interface Uses {
  /** Every list of the table reads it: guide, practice client and diagnosis. */
  list?: true;
  /** A diagnosis reads it beside the listed ones. */
  diagnosis?: true | number;
  /** The form of one row reads it beside the listed ones. */
  form?: true | number;
  /** Where a mailbox stands cannot be told without it. */
  line?: number;
  /** Finding out who holds which role reads it. */
  security?: true;
  /** First version that has it; a form asks no older one for it. */
  since?: string;
}

/** All properties of a row type, each with whether it may be null: the compiler names what is missing. */
export type Kept<Row> = {
  readonly [Key in keyof Row]-?: Uses & {
    /** An import and a checked answer keep the column. */
    readonly kept: null extends Row[Key] ? 'orNull' : 'always';
  };
};
export type ReadOnlyForForms<Row> = { readonly [Key in keyof Row]-?: Uses };
export type Listed<Row> = { readonly [Key in keyof Row]?: Uses };
