import { badRequest } from '../refusal';

export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlElement[];
  /** The text directly within, as it stands there. */
  text: string;
}

/** Bounds of our own: longer, deeper or fuller queries come from nobody who sets up mailboxes. */
const MOST_CHARACTERS = 65_536;
const DEEPEST = 32;
const MOST_ELEMENTS = 2000;

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const invalid = (why: string) => badRequest(`Invalid XML: ${why}.`);

function characterOf(reference: string): string {
  const named = Object.hasOwn(NAMED, reference) ? NAMED[reference] : undefined;
  if (named !== undefined) return named;
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(reference) ?? [];
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal ?? Number.NaN);
  // Entities of a document's own are never read.
  if (!(code > 0 && code <= 0x10ffff)) throw invalid(`the entity '&${reference};' is not known`);
  return String.fromCodePoint(code);
}

function unescaped(text: string): string {
  if (/&(?![^\s&;]{1,8};)/.test(text)) throw invalid("'&' is written '&amp;'");
  return text.replace(/&([^;]+);/g, (_match, reference: string) => characterOf(reference));
}

/** One pass over the text; each expression is tried where the last one ended. */
class XmlReader {
  #at = 0;
  #elements = 0;

  constructor(private readonly text: string) {}

  document(): XmlElement {
    this.#take(/\uFEFF?\s*(?:<\?xml\s[^>]*\?>)?/y);
    this.#passOver();
    const root = this.#element(1);
    this.#passOver();
    if (this.#at < this.text.length) throw invalid('nothing may follow the root element');
    return root;
  }

  #take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.text);
    if (found) this.#at = expression.lastIndex;
    return found;
  }

  /** Comments and the space around them. */
  #passOver(): void {
    while (this.#take(/\s+/y) || this.#comment());
  }

  #comment(): boolean {
    if (!this.text.startsWith('<!--', this.#at)) return false;
    const end = this.text.indexOf('-->', this.#at + 4);
    if (end === -1) throw invalid('a comment does not end');
    this.#at = end + 3;
    return true;
  }

  #element(depth: number): XmlElement {
    this.#elements += 1;
    if (depth > DEEPEST) throw invalid(`it is nested more than ${DEEPEST} deep`);
    if (this.#elements > MOST_ELEMENTS) throw invalid(`it has more than ${MOST_ELEMENTS} elements`);
    const [, name] = this.#take(/<([A-Za-z_][\w.-]*)/y) ?? [];
    if (name === undefined) throw invalid('an element expected');
    const attributes = this.#attributes(name);
    if (this.#take(/\s*\/>/y)) return { name, attributes, children: [], text: '' };
    if (!this.#take(/\s*>/y)) throw invalid(`the element '${name}' does not end`);
    const children: XmlElement[] = [];
    let text = '';
    for (;;) {
      text += unescaped(this.#take(/[^<]+/y)?.[0] ?? '');
      if (this.#comment()) continue;
      if (this.text.startsWith('</', this.#at)) break;
      if (this.#at >= this.text.length) throw invalid(`the element '${name}' does not end`);
      children.push(this.#element(depth + 1));
    }
    const [, closed] = this.#take(/<\/([A-Za-z_][\w.-]*)\s*>/y) ?? [];
    if (closed !== name) throw invalid(`the element '${name}' does not end`);
    return { name, attributes, children, text };
  }

  #attributes(element: string): Map<string, string> {
    const attributes = new Map<string, string>();
    for (;;) {
      const found = this.#take(/\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y);
      if (!found) return attributes;
      const [, name = '', double, single] = found;
      if (attributes.has(name)) throw invalid(`'${name}' of '${element}' is there twice`);
      attributes.set(name, unescaped(double ?? single ?? ''));
    }
  }
}

/**
 * Reads elements, attributes and text: all that queries are written in. No document type, no entities but the five
 * that XML has, nothing that refers to anything outside.
 * @throws Refusal where it is no such XML
 */
export function readXml(text: string): XmlElement {
  if (text.length > MOST_CHARACTERS) throw invalid(`it is longer than ${MOST_CHARACTERS} characters`);
  return new XmlReader(text).document();
}
