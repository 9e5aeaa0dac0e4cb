import { badRequest } from '../refusal';
import { isDate } from './dates';
import type { Literal } from './expression';
import type { Value } from './row-access';
import type { ValueKind } from './values';

/** A text as a value of the column's kind: query functions and FetchXML write every value as text. */
export function valueAs(kind: ValueKind, { type, value }: Literal, name: string): Value {
  const written = String(value);
  const bad = () => badRequest(`'${written}' is no value for the column that ${name} compares.`);
  if (type === 'null') throw bad();
  switch (kind) {
    case 'number':
      if (!/^-?\d+(\.\d+)?$/.test(written)) throw bad();
      return Number(written);
    case 'boolean':
      if (!['true', 'false', '1', '0'].includes(written)) throw bad();
      return written === 'true' || written === '1';
    case 'guid':
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(written)) throw bad();
      return written.toLowerCase();
    case 'dateTime':
      if (!isDate(written)) throw bad();
      return Date.parse(written);
    default:
      return written.toLowerCase();
  }
}
