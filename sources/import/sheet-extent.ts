/** How far a sheet says that it reaches: a single cell in a far corner makes its reader fill everything before it. */

const [LESS, GREATER, EQUALS, DOUBLE, SINGLE, R] = [0x3c, 0x3e, 0x3d, 0x22, 0x27, 0x72];
const isSpace = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

/** `7` of a row, `BC7` of a cell; seven digits hold every row that a sheet may have. */
const REFERENCE = /^([A-Z]{0,3})(\d{1,7})$/;
const LONGEST = 10;

/** Rows times columns up to the farthest that a sheet names; infinite where a name is none. */
export function sheetExtent(xml: Uint8Array): number {
  let [rows, columns, inTag] = [0, 0, false];
  for (let at = 0; at < xml.length; at += 1) {
    const byte = xml[at];
    if (byte === LESS) inTag = true;
    else if (byte === GREATER) inTag = false;
    else if (byte === R && inTag && isSpace(xml[at - 1])) {
      const start = valueStart(xml, at + 1);
      if (start === undefined) continue;
      const end = xml.indexOf(xml[start - 1] ?? 0, start);
      if (end < start || end - start > LONGEST) return Number.POSITIVE_INFINITY;
      const match = REFERENCE.exec(String.fromCharCode(...xml.subarray(start, end)));
      if (!match) return Number.POSITIVE_INFINITY;
      const [, letters = '', digits = ''] = match;
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnOf(letters));
      at = end;
    }
  }
  return rows * columns;
}

/** Where the value of an attribute begins, after its quotation mark; undefined where no attribute of that name is. */
function valueStart(xml: Uint8Array, from: number): number | undefined {
  let at = from;
  while (isSpace(xml[at])) at += 1;
  if (xml[at] !== EQUALS) return undefined;
  at += 1;
  while (isSpace(xml[at])) at += 1;
  return xml[at] === DOUBLE || xml[at] === SINGLE ? at + 1 : undefined;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
