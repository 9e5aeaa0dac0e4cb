/** A cell by its place; row -1 is the head. */
export interface CellPlace {
  row: number;
  column: number;
}

interface Size {
  rows: number;
  columns: number;
  /** Rows that Page Up and Page Down pass. */
  page: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/** Where a key leads by the ARIA grid pattern; null for a key that moves nothing. */
export function cellAfter(
  { row, column }: CellPlace,
  { key, ctrlKey, metaKey }: Key,
  { rows, columns, page }: Size,
): CellPlace | null {
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowDown':
      return { row: Math.min(row + 1, rows - 1), column };
    case 'ArrowUp':
      return { row: Math.max(row - 1, -1), column };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, columns - 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'Home':
      return far ? { row: Math.min(0, rows - 1), column: 0 } : { row, column: 0 };
    case 'End':
      return far ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 };
    case 'PageDown':
      return { row: Math.min(row + page, rows - 1), column };
    case 'PageUp':
      return { row: Math.max(row - page, Math.min(0, rows - 1)), column };
    default:
      return null;
  }
}
