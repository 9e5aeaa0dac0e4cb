import { badRequest } from '../refusal';

export type TokenKind = 'string' | 'dateTime' | 'guid' | 'number' | 'name' | 'alias' | 'mark' | 'end';

export interface Token {
  kind: TokenKind;
  /** As written; strings without their quotes. */
  text: string;
  /** Where it begins, for messages. */
  at: number;
  /** White space stands before it. */
  spaced: boolean;
}

/** In this order: what looks like a date must not be read as a number. */
const PATTERNS: readonly [TokenKind, RegExp][] = [
  ['string', /'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/y],
  ['dateTime', /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,12})?)?(?:Z|[+-]\d{2}:\d{2}))?(?![\w-])/y],
  ['guid', /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/iy],
  ['number', /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])/iy],
  ['name', /[A-Za-z_$][\w$]*(?:\.[A-Za-z_]\w*)*/y],
  ['alias', /@\w+/y],
  ['mark', /[()[\],/:=]/y],
];

const SPACE = /\s+/y;

function unquoted(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  try {
    return String(JSON.parse(text));
  } catch {
    throw badRequest(`Unrecognized string literal ${text}.`);
  }
}

/** @throws Refusal at the first character that belongs to no token */
export function tokensOf(input: string, option: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  scan: while (at < input.length) {
    SPACE.lastIndex = at;
    if (SPACE.test(input)) {
      at = SPACE.lastIndex;
      spaced = true;
      continue;
    }
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const [text] = pattern.exec(input) ?? [];
      if (text === undefined) continue;
      tokens.push({ kind, text: kind === 'string' ? unquoted(text) : text, at, spaced });
      at += text.length;
      spaced = false;
      continue scan;
    }
    throw badRequest(`Syntax error at position ${at} in '${option}': '${input.slice(at, at + 20)}'.`);
  }
  tokens.push({ kind: 'end', text: '', at, spaced });
  return tokens;
}

/** Tokens one after another, with the complaints of a parser. */
export class TokenReader {
  #position = 0;
  readonly #tokens: readonly Token[];

  constructor(
    private readonly input: string,
    private readonly option: string,
  ) {
    this.#tokens = tokensOf(input, option);
  }

  /** The token `ahead` of the next one. */
  peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.#position + ahead, this.#tokens.length - 1)];
    if (!token) throw new Error('There is always an end token');
    return token;
  }

  next(): Token {
    const token = this.peek();
    this.#position += 1;
    return token;
  }

  is(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind !== 'string' && token.text === text;
  }

  /** Takes the token where it is this one. */
  accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.next();
    return true;
  }

  expect(text: string): void {
    if (!this.accept(text)) this.fail(`'${text}' expected`);
  }

  name(): string {
    const token = this.next();
    if (token.kind !== 'name') this.fail('a name expected', token);
    return token.text;
  }

  end(): void {
    if (this.peek().kind !== 'end') this.fail('nothing more expected');
  }

  fail(what: string, token: Token = this.peek()): never {
    throw badRequest(`Syntax error at position ${token.at} in '${this.option}=${this.input}': ${what}.`);
  }
}
