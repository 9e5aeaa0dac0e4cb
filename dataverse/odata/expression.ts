/** A filter as it was written, before anybody knows which table it speaks of. */

export type Literal =
  | { kind: 'literal'; type: 'string' | 'guid' | 'dateTime'; value: string }
  | { kind: 'literal'; type: 'number'; value: number }
  | { kind: 'literal'; type: 'boolean'; value: boolean }
  | { kind: 'literal'; type: 'null'; value: null };

/** `name`, or `navigation/name`, from the row or from a lambda's variable. */
export interface Path {
  kind: 'path';
  segments: readonly string[];
}

export type Operand = Literal | Path;

export const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
export type ComparisonOperator = (typeof COMPARISONS)[number];

export const TEXT_FUNCTIONS = ['contains', 'startswith', 'endswith'] as const;
export type TextFunction = (typeof TEXT_FUNCTIONS)[number];

/** Values of a query function's parameters, by name. */
export type Parameters = ReadonlyMap<string, Literal | readonly Literal[]>;

export type Expression =
  | { kind: 'and' | 'or'; left: Expression; right: Expression }
  | { kind: 'not'; operand: Expression }
  | { kind: 'compare'; operator: ComparisonOperator; left: Operand; right: Operand }
  | { kind: 'text'; name: TextFunction; path: Path; value: Literal }
  /** `Microsoft.Dynamics.CRM.<name>(…)` */
  | { kind: 'query'; name: string; parameters: Parameters }
  /** Whether any row, or every row, of a collection meets the body; without a body: whether there is one. */
  | {
      kind: 'lambda';
      quantifier: 'any' | 'all';
      path: Path;
      variable: string | null;
      body: Expression | null;
    }
  /** A boolean column by itself. */
  | { kind: 'flag'; path: Path };
