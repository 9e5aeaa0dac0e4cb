import { badRequest, notSupported } from '../refusal';
import { collectionNamed, type Table } from '../tables';
import type { ComparisonOperator, Expression, Literal, Operand, Path } from './expression';
import { queryFunction } from './query-functions';
import type { Row, RowAccess, Value } from './row-access';
import {
  comparable,
  EDM,
  kindOf,
  propertyForFunction,
  propertyNamed,
  TESTS,
  unknownProperty,
  type ValueKind,
} from './values';

export type Predicate = (row: Row) => boolean;

/** Where names are looked up: the row itself, or a lambda's variables. */
interface Scope {
  table: Table;
  variables: ReadonlyMap<string, Table>;
}

interface Column {
  kind: ValueKind;
  /** `rows`: the row filtered, then the rows that variables stand for. */
  read(row: Row, variables: ReadonlyMap<string, Row>): Value;
}

type Bound = (row: Row, variables: ReadonlyMap<string, Row>) => boolean;

class Binder {
  constructor(private readonly access: RowAccess) {}

  bind(expression: Expression, scope: Scope): Bound {
    switch (expression.kind) {
      case 'and': {
        const [left, right] = [this.bind(expression.left, scope), this.bind(expression.right, scope)];
        return (row, variables) => left(row, variables) && right(row, variables);
      }
      case 'or': {
        const [left, right] = [this.bind(expression.left, scope), this.bind(expression.right, scope)];
        return (row, variables) => left(row, variables) || right(row, variables);
      }
      case 'not': {
        const operand = this.bind(expression.operand, scope);
        return (row, variables) => !operand(row, variables);
      }
      case 'compare':
        return this.#compare(expression, scope);
      case 'text':
        return this.#text(expression, scope);
      case 'flag': {
        const column = this.#column(expression.path, scope);
        if (column.kind !== 'boolean') {
          throw badRequest(`The $filter expression must evaluate to a single boolean value.`);
        }
        return (row, variables) => column.read(row, variables) === true;
      }
      case 'query': {
        const name = expression.parameters.get('PropertyName');
        if (!name || 'length' in name || name.type !== 'string') {
          throw badRequest(`Microsoft.Dynamics.CRM.${expression.name} needs a PropertyName.`);
        }
        const property = propertyForFunction(name.value, scope.table, this.access);
        const read = this.access.getter(scope.table, property);
        const test = queryFunction(expression.name, kindOf(property), expression.parameters, this.access);
        return (row) => test(read(row));
      }
      case 'lambda':
        return this.#lambda(expression, scope);
    }
  }

  #column({ segments }: Path, scope: Scope): Column {
    const [first = ''] = segments;
    const variable = scope.variables.get(first);
    // Most filters ask the row itself, a hundred thousand times.
    if (!variable && segments.length === 1) {
      const property = propertyNamed(first, scope.table, this.access);
      return { kind: kindOf(property), read: this.access.getter(scope.table, property) };
    }
    const from = variable
      ? (_row: Row, variables: ReadonlyMap<string, Row>) => variables.get(first) ?? null
      : (row: Row) => row;
    const rest = variable ? segments.slice(1) : segments;
    return this.#walk(rest, variable ?? scope.table, from);
  }

  #walk(
    segments: readonly string[],
    table: Table,
    from: (row: Row, variables: ReadonlyMap<string, Row>) => Row | null,
  ): Column {
    const [name = '', ...rest] = segments;
    if (rest.length === 0) {
      const property = propertyNamed(name, table, this.access);
      const get = this.access.getter(table, property);
      return {
        kind: kindOf(property),
        read(row, variables) {
          const source = from(row, variables);
          return source ? get(source) : null;
        },
      };
    }
    const navigations = this.access.navigations(table, name);
    const [navigation] = navigations;
    if (!navigation) throw unknownProperty(name, table);
    if (navigations.length > 1) throw notSupported(`a path through '${name}', which leads to several tables`);
    const target = this.access.table(navigation.target);
    if (!target) throw notSupported(`a path through '${name}': the table ${navigation.target} is not served`);
    const { lookup } = navigation;
    return this.#walk(rest, target, (row, variables) => {
      const source = from(row, variables);
      const followed = source && this.access.follow(source, lookup);
      return followed && followed.table === target ? followed.row : null;
    });
  }

  #compare({ operator, left, right }: Extract<Expression, { kind: 'compare' }>, scope: Scope): Bound {
    const [one, other] = [this.#side(left, scope), this.#side(right, scope)];
    const kind = this.#commonKind(one, other, operator);
    const test = TESTS[operator];
    const value = (side: Literal | Column, row: Row, variables: ReadonlyMap<string, Row>) =>
      'read' in side ? comparable(kind, side.read(row, variables)) : side.value;
    const fixed = (side: Literal | Column) =>
      'read' in side ? side : { ...side, value: comparable(kind, side.value) as never };
    const [first, second] = [fixed(one), fixed(other)];
    if ('read' in first && !('read' in second)) {
      const constant = second.value as Value;
      const exact = kind === 'number' || kind === 'guid' || kind === 'boolean';
      if (exact && operator === 'eq') return (row, variables) => first.read(row, variables) === constant;
      if (exact) {
        return (row, variables) => test(first.read(row, variables), constant);
      }
      return (row, variables) => test(comparable(kind, first.read(row, variables)), constant);
    }
    return (row, variables) => test(value(first, row, variables), value(second, row, variables));
  }

  #side(operand: Operand, scope: Scope): Literal | Column {
    return operand.kind === 'path' ? this.#column(operand, scope) : operand;
  }

  /** @throws Refusal where the two sides cannot be compared */
  #commonKind(one: Literal | Column, other: Literal | Column, operator: ComparisonOperator): ValueKind {
    const kindOfSide = (side: Literal | Column) => ('read' in side ? side.kind : side.type);
    const [left, right] = [kindOfSide(one), kindOfSide(other)];
    const kind = left === 'null' ? right : left;
    const ordered = operator !== 'eq' && operator !== 'ne';
    const agrees = left === right || left === 'null' || right === 'null';
    if (!agrees || (ordered && (kind === 'boolean' || kind === 'guid'))) {
      const edm = (name: ValueKind | 'null') => (name === 'null' ? '<null>' : EDM[name]);
      throw badRequest(
        'A binary operator with incompatible types was detected. Found operand types ' +
          `'${edm(left)}' and '${edm(right)}' for operator kind '${operator}'.`,
      );
    }
    return kind === 'null' ? 'string' : kind;
  }

  #text({ name, path, value }: Extract<Expression, { kind: 'text' }>, scope: Scope): Bound {
    const column = this.#column(path, scope);
    if (column.kind !== 'string' || value.type !== 'string') {
      throw badRequest(`The function '${name}' compares text columns with text.`);
    }
    const wanted = value.value.toLowerCase();
    const tests = {
      contains: (text: string) => text.includes(wanted),
      startswith: (text: string) => text.startsWith(wanted),
      endswith: (text: string) => text.endsWith(wanted),
    };
    const test = tests[name];
    return (row, variables) => {
      const text = column.read(row, variables);
      return text !== null && test(String(text).toLowerCase());
    };
  }

  #lambda(expression: Extract<Expression, { kind: 'lambda' }>, scope: Scope): Bound {
    const { quantifier, path, variable, body } = expression;
    const [first = '', ...others] = path.segments;
    const inVariable = scope.variables.get(first);
    const [name = '', ...deeper] = inVariable ? others : path.segments;
    const table = inVariable ?? scope.table;
    const collection = deeper.length === 0 ? collectionNamed(table, name) : undefined;
    if (!collection) throw unknownProperty(path.segments.join('/'), table);
    const target = this.access.table(collection.to);
    if (!target) throw notSupported(`the collection ${name}: the table ${collection.to} is not served`);
    const bound =
      body && variable !== null
        ? this.bind(body, {
            table: scope.table,
            variables: new Map([...scope.variables, [variable, target]]),
          })
        : () => true;
    return (row, variables) => {
      const source = inVariable ? variables.get(first) : row;
      if (!source) return false;
      const rows = this.access.collect(table, source, collection);
      const holds = (each: Row) =>
        bound(row, variable === null ? variables : new Map([...variables, [variable, each]]));
      return quantifier === 'any' ? rows.some(holds) : rows.every(holds);
    };
  }
}

const NO_VARIABLES: ReadonlyMap<string, Row> = new Map();

/**
 * A parsed filter against the columns of its table.
 * @throws Refusal for a column the table does not have, or types that do not go together
 */
export function bindFilter(expression: Expression, table: Table, access: RowAccess): Predicate {
  const bound = new Binder(access).bind(expression, { table, variables: new Map() });
  return (row) => bound(row, NO_VARIABLES);
}
