/** Text from outside, as it stands in HTML or XML. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** How an apostrophe is written: HTML knows it by its number, XML by name too, and in an element it may stay as it is. */
type Apostrophe = '&#39;' | '&apos;' | "'";

/** Text in an element or an attribute, with nothing in it that would be read as markup. */
export const escapeMarkup = (text: string, apostrophe: Apostrophe = '&#39;'): string =>
  text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? apostrophe);
