import { badRequest } from '../refusal';
import { isDate } from './dates';
import {
  COMPARISONS,
  type ComparisonOperator,
  type Expression,
  type Literal,
  type Operand,
  type Parameters,
  type Path,
  TEXT_FUNCTIONS,
  type TextFunction,
} from './expression';
import { TokenReader } from './lexer';

/** Deeper nesting is refused: nobody writes it, and it would exhaust the stack. */
export const MAX_DEPTH = 100;

/** A bound of the simulator's own (assumed): very many conditions would exhaust the stack. */
export const MAX_TERMS = 500;

/** Navigations one after another; the simulator's own bound as well. */
const MAX_SEGMENTS = 8;

const QUERY_FUNCTION = /^Microsoft\.Dynamics\.CRM\.(\w+)$/;

/** Values of parameter aliases (`@p1`), as the request's other query options give them. */
export type Aliases = ReadonlyMap<string, string>;

const isComparison = (text: string): text is ComparisonOperator =>
  (COMPARISONS as readonly string[]).includes(text);
const isTextFunction = (text: string): text is TextFunction =>
  (TEXT_FUNCTIONS as readonly string[]).includes(text);

class FilterParser {
  #depth = 0;
  #terms = 0;

  constructor(
    private readonly tokens: TokenReader,
    private readonly aliases: Aliases,
  ) {}

  filter(): Expression {
    const expression = this.#or();
    this.tokens.end();
    return expression;
  }

  #or(): Expression {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH)
      this.tokens.fail(`an expression nested less than ${MAX_DEPTH} deep expected`);
    let left = this.#and();
    while (this.#operator('or')) left = { kind: 'or', left, right: this.#and() };
    this.#depth -= 1;
    return left;
  }

  #and(): Expression {
    let left = this.#unary();
    while (this.#operator('and')) left = { kind: 'and', left, right: this.#unary() };
    return left;
  }

  /** Operators stand between spaces. */
  #operator(text: string): boolean {
    if (!this.tokens.is(text) || !this.tokens.peek().spaced) return false;
    this.tokens.next();
    if (!this.tokens.peek().spaced && !this.tokens.is('(')) this.tokens.fail('a space expected');
    return true;
  }

  #unary(): Expression {
    this.#terms += 1;
    if (this.#terms > MAX_TERMS) this.tokens.fail(`at most ${MAX_TERMS} conditions expected`);
    if (this.tokens.is('not') && (this.tokens.peek(1).spaced || this.tokens.is('(', 1))) {
      this.tokens.next();
      const grouped = this.tokens.is('(');
      const operand = this.#unary();
      if (!grouped && operand.kind === 'compare') {
        this.tokens.fail("parentheses around what 'not' stands before expected");
      }
      if (operand.kind === 'query') {
        throw badRequest(`The query function Microsoft.Dynamics.CRM.${operand.name} cannot be negated.`);
      }
      return { kind: 'not', operand };
    }
    return this.#primary();
  }

  #primary(): Expression {
    if (this.tokens.accept('(')) {
      const inner = this.#or();
      this.tokens.expect(')');
      return inner;
    }
    const token = this.tokens.peek();
    const isCall = token.kind === 'name' && this.tokens.is('(', 1);
    if (isCall) return this.#call();
    const left = this.#operand();
    if ('quantifier' in left) return left;
    const operator = this.tokens.peek();
    if (operator.kind === 'name' && isComparison(operator.text) && operator.spaced) {
      this.tokens.next();
      if (!this.tokens.peek().spaced) this.tokens.fail('a space expected');
      const right = this.#operand();
      if ('quantifier' in right) this.tokens.fail('a value expected');
      return { kind: 'compare', operator: operator.text, left, right };
    }
    if (left.kind === 'path') return { kind: 'flag', path: left };
    this.tokens.fail('a comparison expected');
  }

  #call(): Expression {
    const token = this.tokens.next();
    const [, queryFunction] = QUERY_FUNCTION.exec(token.text) ?? [];
    this.tokens.expect('(');
    if (queryFunction) return { kind: 'query', name: queryFunction, parameters: this.#parameters() };
    if (!isTextFunction(token.text)) {
      throw badRequest(`An unknown function with name '${token.text}' was found.`);
    }
    const path = this.#operand();
    if ('quantifier' in path || path.kind !== 'path') this.tokens.fail('a column expected');
    this.tokens.expect(',');
    const value = this.#literal();
    this.tokens.expect(')');
    return { kind: 'text', name: token.text, path, value };
  }

  #parameters(): Parameters {
    const parameters = new Map<string, Literal | readonly Literal[]>();
    while (!this.tokens.accept(')')) {
      if (parameters.size > 0) this.tokens.expect(',');
      const name = this.tokens.name();
      this.tokens.expect('=');
      if (parameters.has(name)) this.tokens.fail(`the parameter ${name} once only expected`);
      parameters.set(name, this.#value());
    }
    return parameters;
  }

  #value(): Literal | readonly Literal[] {
    const token = this.tokens.peek();
    if (token.kind === 'alias') {
      this.tokens.next();
      return this.#aliased(token.text, (parser) => parser.#value());
    }
    if (!this.tokens.accept('[')) return this.#literal();
    const values: Literal[] = [];
    while (!this.tokens.accept(']')) {
      if (values.length > 0) this.tokens.expect(',');
      values.push(this.#literal());
    }
    return values;
  }

  /** What a parameter alias stands for, which ends where its text does. */
  #aliased<Read>(alias: string, read: (parser: FilterParser) => Read): Read {
    const text = this.aliases.get(alias);
    if (text === undefined) throw badRequest(`The parameter alias '${alias}' has no value.`);
    const parser = new FilterParser(new TokenReader(text, alias), new Map());
    const value = read(parser);
    parser.tokens.end();
    return value;
  }

  #operand(): Operand | Extract<Expression, { kind: 'lambda' }> {
    const token = this.tokens.peek();
    if (token.kind !== 'name' || ['null', 'true', 'false'].includes(token.text)) return this.#literal();
    const segments = [this.tokens.name()];
    while (this.tokens.accept('/')) {
      const segment = this.tokens.name();
      if ((segment === 'any' || segment === 'all') && this.tokens.is('(')) {
        return this.#lambda(segment, { kind: 'path', segments });
      }
      segments.push(segment);
      if (segments.length > MAX_SEGMENTS)
        this.tokens.fail(`at most ${MAX_SEGMENTS} steps in a path expected`);
    }
    return { kind: 'path', segments };
  }

  #lambda(quantifier: 'any' | 'all', path: Path): Extract<Expression, { kind: 'lambda' }> {
    this.tokens.expect('(');
    if (quantifier === 'any' && this.tokens.accept(')')) {
      return { kind: 'lambda', quantifier, path, variable: null, body: null };
    }
    const variable = this.tokens.name();
    this.tokens.expect(':');
    const body = this.#or();
    this.tokens.expect(')');
    return { kind: 'lambda', quantifier, path, variable, body };
  }

  #literal(): Literal {
    const token = this.tokens.next();
    switch (token.kind) {
      case 'alias':
        return this.#aliased(token.text, (parser) => parser.#literal());
      case 'string':
        return { kind: 'literal', type: 'string', value: token.text };
      case 'guid':
        return { kind: 'literal', type: 'guid', value: token.text.toLowerCase() };
      case 'dateTime':
        if (!isDate(token.text)) this.tokens.fail('a date that exists expected', token);
        return { kind: 'literal', type: 'dateTime', value: token.text };
      case 'number':
        return { kind: 'literal', type: 'number', value: Number(token.text) };
      case 'name':
        if (token.text === 'null') return { kind: 'literal', type: 'null', value: null };
        if (token.text === 'true' || token.text === 'false') {
          return { kind: 'literal', type: 'boolean', value: token.text === 'true' };
        }
    }
    this.tokens.fail('a value expected', token);
  }
}

/** Reads a `$filter`. @throws Refusal for what it cannot parse: it never guesses */
export function parseFilter(input: string, aliases: Aliases = new Map()): Expression {
  return new FilterParser(new TokenReader(input, '$filter'), aliases).filter();
}
