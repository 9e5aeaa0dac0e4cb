/** How far a sheet says that it reaches: a single cell in a far corner makes its reader fill everything before it. */

const [EQUALS, DOUBLE, SINGLE, R] = [0x3d, 0x22, 0x27, 0x72];
const [ZERO, NINE, A, Z] = [0x30, 0x39, 0x41, 0x5a];
const isSpace = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

/**
 * Rows times columns up to the farthest that a sheet names; infinite where a name is none, such as one in disguise.
 * A text that looks like the attribute counts too: whoever tells them apart can be misled.
 */
export function sheetExtent(xml: Uint8Array): number {
  let [rows, columns] = [0, 0];
  for (let at = xml.indexOf(R); at >= 0; at = xml.indexOf(R, at + 1)) {
    if (!isSpace(xml[at - 1])) continue;
    const start = valueStart(xml, at + 1);
    if (start === 0) continue;
    // `7` of a row, `BC7` of a cell, up to the quotation mark that opened it.
    let [row, column, end] = [0, 0, start];
    for (let byte = xml[end] ?? 0; byte >= A && byte <= Z; byte = xml[++end] ?? 0)
      column = column * 26 + byte - A + 1;
    for (let byte = xml[end] ?? 0; byte >= ZERO && byte <= NINE; byte = xml[++end] ?? 0)
      row = row * 10 + byte - ZERO;
    if (xml[end] !== xml[start - 1]) return Number.POSITIVE_INFINITY;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
    at = end;
  }
  return rows * columns;
}

/** Where the value of an attribute begins, after its quotation mark; 0 where no attribute of that name is. */
function valueStart(xml: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(xml[at])) at += 1;
  if (xml[at] !== EQUALS) return 0;
  at += 1;
  while (isSpace(xml[at])) at += 1;
  return xml[at] === DOUBLE || xml[at] === SINGLE ? at + 1 : 0;
}
