import type { Row, RowAccess, Value } from '../odata/row-access';
import type { Column, Property } from '../tables';
import { optionsOf } from '../tables/options';
import type { Caller } from './caller';

const LOCALES = { 1033: 'en-US', 1060: 'sl-SI' } as const;
const WORDS = { 1033: { true: 'Yes', false: 'No' }, 1060: { true: 'Da', false: 'Ne' } } as const;

const FORMATS = Object.fromEntries(
  Object.entries(LOCALES).map(([id, locale]) => [
    id,
    {
      moment: new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' }),
      number: new Intl.NumberFormat(locale),
    },
  ]),
);

function choiceLabel(column: Column, value: number, caller: Caller): string | null {
  const label = optionsOf(column)?.find((option) => option.value === value)?.label;
  return label ? (caller.languageId === 1060 ? label.sl : label.en) : null;
}

/** Name of the row that a lookup leads to; null where the caller may not read it, or there is none. */
export function lookupName(row: Row, lookup: Property, access: RowAccess): string | null {
  const followed = access.follow(row, lookup);
  if (!followed) return null;
  const name = followed.row[followed.table.nameColumn];
  return typeof name === 'string' ? name : null;
}

/** A value as the caller's language writes it; null for text, which has no other form. */
export function formattedValue(
  row: Row,
  property: Property,
  value: Value,
  caller: Caller,
  access: RowAccess,
): string | null {
  if (value === null) return null;
  const { column } = property;
  const formats = FORMATS[caller.languageId];
  switch (column.type) {
    case 'Picklist':
    case 'State':
    case 'Status':
      return choiceLabel(column, Number(value), caller);
    case 'Boolean':
      return WORDS[caller.languageId][value === true ? 'true' : 'false'];
    case 'DateTime':
      return formats?.moment.format(new Date(String(value))) ?? null;
    case 'Integer':
    case 'BigInt':
    case 'Double':
    case 'Decimal':
      return formats?.number.format(Number(value)) ?? null;
    case 'Lookup':
    case 'Owner':
      return lookupName(row, property, access);
    default:
      return null;
  }
}
