import { ImportError } from './problems';

/** What a reader of XML is told, element by element; `attributes` and names are as they are written. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  /** @param isCut the text ended within the element, or a later end tag closed it */
  close(name: string, isCut: boolean): void;
}

const CHUNK = 2 ** 16;
/** No export is nested like that. */
const DEEPEST = 200;

/**
 * Reads XML of any length without keeping it. Entities are the five that XML has and numbers of characters: what a
 * document declares itself is not looked at, so nothing can unfold, and nothing outside is read.
 * @throws ImportError where it is nested without end
 */
export async function readElements(xml: string, listener: XmlListener): Promise<void> {
  // Loaded when somebody brings XML. The parser of queries keeps the whole document, which may be of 256 MB here.
  const { Parser } = await import('htmlparser2');
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        listener.open(name, attributes);
      },
      ontext: (text) => listener.text(text),
      onclosetag(name, isImplied) {
        depth -= 1;
        listener.close(name, isImplied);
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < xml.length; at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK));
    if (depth > DEEPEST) throw new ImportError('unpacksTooLarge');
  }
  parser.end();
}

/** What stands before the first element: a declaration, instructions of programs, remarks, a document type. */
const BEFORE =
  /^\ufeff?\s*(?:<\?[^>]{0,2000}\?>\s*|<!--[\s\S]{0,4000}?-->\s*|<!DOCTYPE[^[>]{0,500}(?:\[[^\]]{0,8000}\]\s*)?>\s*)*/i;
const ROOT = /^<([A-Za-z_][\w.:-]{0,100})(\s[^>]{0,4000})?\/?>/;

/** The first element of a text that is XML: its name, and its attributes as they are written. */
export function xmlRoot(text: string): { name: string; attributes: string } | undefined {
  const [before = ''] = BEFORE.exec(text.slice(0, 16_000)) ?? [];
  const [, name, attributes = ''] = ROOT.exec(text.slice(before.length, before.length + 5000)) ?? [];
  return name === undefined ? undefined : { name, attributes };
}

/** A name without the prefix of its namespace. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
