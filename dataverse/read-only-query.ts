/** Whether a query asks for nothing but listed columns: read by the grammar of OData, never by guessing at its text. */
import type { Expression, Operand, Path } from './odata/expression';
import { parseFilter } from './odata/filter-syntax';
import { Refusal } from './refusal';

/** What may be read of a table. */
export interface TableAllowance {
  columns: readonly string[];
  /** Collections that a filter may ask about with `any`, each with the columns of its rows that it may compare. */
  related?: Readonly<Record<string, readonly string[]>>;
}

/** A request that is not on the list: a mistake of ours, never sent. */
export class NotAllowed extends Error {
  constructor(why: string) {
    super(`Not sent: ${why}`);
    this.name = 'NotAllowed';
  }
}

/** What each option may look like; `$select`, `$filter` and `$orderby` are read name by name besides. */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  $select: /^[\w,]+$/,
  $filter: /^.+$/s,
  $orderby: /^\w+(?: asc| desc)?(?:,\w+(?: asc| desc)?)*$/,
  $top: /^\d+$/,
  $count: /^(?:true|false)$/,
  $skiptoken: /^.+$/s,
};

/** A variable of one letter is never taken for a column. */
const VARIABLE = /^[a-z]$/;

/** The names that a filter compares, each looked up where it stands. */
class FilterNames {
  /** Columns of related rows, as `navigation/column`. */
  readonly related = new Set<string>();

  constructor(
    private readonly set: string,
    private readonly allowed: TableAllowance,
  ) {}

  check(expression: Expression): void {
    this.#walk(expression, (path) => {
      const [name = '', ...more] = path.segments;
      if (more.length > 0 || !this.allowed.columns.includes(name)) this.#refuse(path);
    });
  }

  #refuse({ segments }: Path): never {
    throw new NotAllowed(`${this.set}.${segments.join('/')} is on no list`);
  }

  #walk(expression: Expression, onPath: (path: Path) => void): void {
    const operand = (side: Operand) => {
      if (side.kind === 'path') onPath(side);
    };
    switch (expression.kind) {
      case 'and':
      case 'or':
        this.#walk(expression.left, onPath);
        this.#walk(expression.right, onPath);
        return;
      case 'not':
        this.#walk(expression.operand, onPath);
        return;
      case 'compare':
        operand(expression.left);
        operand(expression.right);
        return;
      case 'text':
      case 'flag':
        onPath(expression.path);
        return;
      case 'query':
        throw new NotAllowed(`the function ${expression.name} is not used`);
      case 'lambda':
        this.#lambda(expression);
    }
  }

  #lambda({ quantifier, path, variable, body }: Extract<Expression, { kind: 'lambda' }>): void {
    const [navigation = '', ...deeper] = path.segments;
    const { related = {} } = this.allowed;
    const columns = Object.hasOwn(related, navigation) ? related[navigation] : undefined;
    // A lambda inside of another begins with a variable, which is no navigation of the table.
    if (!columns || deeper.length > 0) this.#refuse(path);
    if (quantifier !== 'any' || variable === null || body === null || !VARIABLE.test(variable))
      throw new NotAllowed(`${navigation}/${quantifier} is used with a condition on its rows only`);
    this.#walk(body, (inner) => {
      const [first, name = '', ...more] = inner.segments;
      if (first !== variable || more.length > 0 || !columns.includes(name)) this.#refuse(inner);
      this.related.add(`${navigation}/${name}`);
    });
  }
}

function parsed(filter: string): Expression {
  // Ours are in single quotes; what else a service may take for the beginning of a text is not for trying out.
  if (filter.replace(/'(?:[^']|'')*'/g, '').includes('"')) throw new NotAllowed('$filter has double quotes');
  try {
    return parseFilter(filter);
  } catch (error) {
    if (error instanceof Refusal) throw new NotAllowed(error.message);
    throw error;
  }
}

/**
 * The columns that a query of a table selects, and those of related rows that it filters by.
 * @throws NotAllowed for whatever is not listed
 */
export function columnsAsked(
  parameters: URLSearchParams,
  set: string,
  allowed: TableAllowance,
  isRow: boolean,
): string[] {
  const options = new Map<string, string>();
  for (const [name, value] of parameters) {
    const shape = Object.hasOwn(OPTIONS, name) && (!isRow || name === '$select') ? OPTIONS[name] : undefined;
    if (!shape) throw new NotAllowed(`${name} is not used`);
    // Which of two a service would heed is nothing to rely on.
    if (options.has(name)) throw new NotAllowed(`${name} stands there twice`);
    if (!shape.test(value)) throw new NotAllowed(`${name}=${value} is not used`);
    options.set(name, value);
  }
  const selected = options.get('$select')?.split(',');
  if (!selected) throw new NotAllowed(`${set} without $select would read every column`);
  const ordered = options.get('$orderby')?.split(',') ?? [];
  const foreign = [...selected, ...ordered.map((term) => term.split(' ')[0] ?? '')].find(
    (name) => !allowed.columns.includes(name),
  );
  if (foreign !== undefined) throw new NotAllowed(`${set}.${foreign} is on no list`);
  const names = new FilterNames(set, allowed);
  const filter = options.get('$filter');
  if (filter !== undefined) names.check(parsed(filter));
  return [...selected, ...names.related];
}
