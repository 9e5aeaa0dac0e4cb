import { XmlElement as ParsedElement, parseXml, XmlDocumentType, XmlText } from '@rgrove/parse-xml';
import { badRequest } from '../refusal';

export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlElement[];
  /** The text directly within. */
  text: string;
}

/** Bounds of our own: longer, deeper or fuller queries come from nobody who sets up mailboxes. */
const MOST_CHARACTERS = 65_536;
const DEEPEST = 32;
const MOST_ELEMENTS = 2000;

const invalid = (why: string) => badRequest(`Invalid XML: ${why}.`);

/** The library's own words, without the excerpt that it adds below them. */
function problemOf(error: unknown): string {
  // Its parser calls itself for each element within another.
  if (error instanceof RangeError) return `it is nested more than ${DEEPEST} deep`;
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

function parsed(text: string): ParsedElement {
  try {
    const document = parseXml(text, { preserveDocumentType: true });
    const root = document.root;
    if (root && !document.children.some((child) => child instanceof XmlDocumentType)) return root;
  } catch (error) {
    throw invalid(problemOf(error));
  }
  throw invalid('a document type is not read');
}

/**
 * Reads elements, attributes and text: all that queries are written in. No document type, no entities but the five
 * that XML has, nothing that refers to anything outside.
 * @throws Refusal where it is no such XML
 */
export function readXml(text: string): XmlElement {
  if (text.length > MOST_CHARACTERS) throw invalid(`it is longer than ${MOST_CHARACTERS} characters`);
  let elements = 0;
  function plain({ name, attributes, children }: ParsedElement, depth: number): XmlElement {
    elements += 1;
    if (depth > DEEPEST) throw invalid(`it is nested more than ${DEEPEST} deep`);
    if (elements > MOST_ELEMENTS) throw invalid(`it has more than ${MOST_ELEMENTS} elements`);
    return {
      name,
      attributes: new Map(Object.entries(attributes)),
      children: children.flatMap((child) =>
        child instanceof ParsedElement ? [plain(child, depth + 1)] : [],
      ),
      text: children.map((child) => (child instanceof XmlText ? child.text : '')).join(''),
    };
  }
  return plain(parsed(text), 1);
}
