/**
 * Sentences of the product as ICU MessageFormat, the part of it that they use: `{name}`, `{name, number}`,
 * `{name, plural, =0 {…} one {…} other {…}}` with `#`, `{name, select, …}`, and quoting with apostrophes.
 * The whole of ICU is nine kilobytes that every page would wait for; test/locales/message.test.ts holds this
 * against intl-messageformat, on every sentence and on made-up ones.
 */

export type Values = Readonly<Record<string, string | number>>;

type Options = ReadonlyMap<string, Message>;

type Piece =
  | { is: 'text'; text: string }
  | { is: 'value' | 'number'; name: string }
  | { is: 'count' }
  | { is: 'plural' | 'select'; name: string; options: Options };

type Message = readonly Piece[];

class Reader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param inPlural where `#` stands for the number */
  message(inPlural: boolean, nested: boolean): Message {
    const pieces: Piece[] = [];
    let text = '';
    const flush = () => {
      if (text) pieces.push({ is: 'text', text });
      text = '';
    };
    while (this.#at < this.#text.length) {
      const sign = this.#text[this.#at];
      if (sign === '}' && nested) break;
      this.#at += 1;
      if (sign === '{') {
        flush();
        pieces.push(this.#argument());
      } else if (sign === '#' && inPlural) {
        flush();
        pieces.push({ is: 'count' });
      } else if (sign === '}') this.#fail('a brace that closes nothing');
      else text += sign === "'" ? this.#quoted(inPlural) : sign;
    }
    flush();
    return pieces;
  }

  /** After an apostrophe: two are one; one before a sign of the syntax quotes up to the next one. */
  #quoted(inPlural: boolean): string {
    const next = this.#text[this.#at];
    if (next === "'") {
      this.#at += 1;
      return "'";
    }
    if (next !== '{' && next !== '}' && !(next === '#' && inPlural)) return "'";
    let text = '';
    while (this.#at < this.#text.length) {
      const sign = this.#text[this.#at];
      this.#at += 1;
      if (sign !== "'") text += sign;
      else if (this.#text[this.#at] === "'") {
        text += "'";
        this.#at += 1;
      } else break;
    }
    return text;
  }

  #argument(): Piece {
    const name = this.#word();
    if (this.#is('}')) return { is: 'value', name };
    this.#expect(',');
    const kind = this.#word();
    if (kind === 'number' && this.#is('}')) return { is: 'number', name };
    if (kind !== 'plural' && kind !== 'select') this.#fail(`the kind ${kind}`);
    this.#expect(',');
    const options = new Map<string, Message>();
    while (!this.#is('}')) {
      const option = this.#word();
      this.#expect('{');
      options.set(option, this.message(kind === 'plural', true));
      this.#expect('}');
    }
    if (!options.has('other')) this.#fail('choices without “other”');
    return { is: kind, name, options };
  }

  #blank(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #word(): string {
    this.#blank();
    const from = this.#at;
    while (/[^\s{},#']/.test(this.#text[this.#at] ?? '}')) this.#at += 1;
    if (from === this.#at) this.#fail('no name');
    return this.#text.slice(from, this.#at);
  }

  #is(sign: string): boolean {
    this.#blank();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#is(sign)) this.#fail(`no ${sign}`);
  }

  #fail(what: string): never {
    throw new SyntaxError(`${what} at ${this.#at} of “${this.#text}”`);
  }
}

/** @throws SyntaxError where it is none of ours */
export const readMessage = (text: string): Message => new Reader(text).message(false, false);

/** How numbers are written and counted in a language. */
export interface Counting {
  number: Intl.NumberFormat;
  plural: Intl.PluralRules;
}

export const countingIn = (tag: string): Counting => ({
  number: new Intl.NumberFormat(tag),
  plural: new Intl.PluralRules(tag),
});

/** @throws Error where a value is missing, or where what is counted is no number */
export function sayMessage(message: Message, values: Values, counting: Counting, counted?: number): string {
  const given = (name: string): string | number => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`The value of ${name} is missing`);
    return value;
  };
  const say = (piece: Piece): string => {
    switch (piece.is) {
      case 'text':
        return piece.text;
      case 'value':
        return String(given(piece.name));
      case 'number':
        return counting.number.format(Number(given(piece.name)));
      case 'count':
        return counting.number.format(counted ?? Number.NaN);
      case 'select':
        return sayMessage(optionOf(piece.options, String(given(piece.name))), values, counting, counted);
      case 'plural': {
        const count = Number(given(piece.name));
        if (Number.isNaN(count)) throw new Error(`${piece.name} is no number`);
        const exact = `=${count}`;
        const form = piece.options.has(exact) ? exact : counting.plural.select(count);
        return sayMessage(optionOf(piece.options, form), values, counting, count);
      }
    }
  };
  return message.map(say).join('');
}

const optionOf = (options: Options, name: string): Message => options.get(name) ?? options.get('other') ?? [];
