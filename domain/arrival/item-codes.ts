import type { ArrivalId } from './arrival-ids';
import type { ItemRow } from './person-rows';

/** What the code of an item means; the entries are in `catalog/arrival/item-codes`. */
export interface ItemCode {
  id: ArrivalId;
  /** As `lastsyncerror` has them, letter case aside. */
  names: readonly string[];
  numbers?: readonly number[];
  /** A word of everyday: only where it is all that the column holds. */
  alone?: true;
}

/** An item with what its code means; null where no document tells. */
export interface NamedItem {
  row: ItemRow;
  id: ArrivalId | null;
}

/** Whether the name stands there by itself, and not as a part of another. */
function holds(text: string, name: string, alone: boolean): boolean {
  if (alone) return text.replace(/^code:\s*/, '').trim() === name;
  const at = text.indexOf(name);
  if (at < 0) return false;
  const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
  return !/[a-z0-9]/.test(around);
}

/** Codes as they are written: in decimal, or as eight hexadecimal digits. */
const written = (code: number): readonly string[] => [
  String(code),
  (code >>> 0).toString(16).padStart(8, '0'),
];

function codeOf(row: ItemRow, codes: readonly ItemCode[]): ArrivalId | null {
  const text = (row.lastsyncerror ?? '').toLowerCase();
  const named = codes.find(({ names, alone }) =>
    names.some((name) => holds(text, name.toLowerCase(), alone === true)),
  );
  const numbered =
    named ??
    codes.find(({ numbers = [] }) =>
      numbers.some(
        (code) =>
          row.lastsyncerrorcode === code ||
          written(code).some((digits) => text.replace('0x', '').includes(digits)),
      ),
    );
  return numbered?.id ?? null;
}

const hasError = ({ lastsyncerror, lastsyncerrorcode }: ItemRow): boolean =>
  Boolean(lastsyncerror?.trim()) || Boolean(lastsyncerrorcode);

/** Items that have an error, each with the cause that its code names. */
export const nameItems = (items: readonly ItemRow[], codes: readonly ItemCode[]): NamedItem[] =>
  items.filter(hasError).map((row) => ({ row, id: codeOf(row, codes) }));
