import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '.';

export type Values = Readonly<Record<string, string | number>>;

/** A sentence of any language with its values. */
export function fillMessage(message: string, language: Language, values: Values = {}): string {
  return String(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).format(values));
}
