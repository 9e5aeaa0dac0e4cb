const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,12})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** The first year that a DateTime column keeps (assumed), and the last that four digits write. */
const [FIRST_YEAR, LAST_YEAR] = [1753, 9999];

/**
 * Whether a text is a day, or a moment with its zone, that exists. Dates roll over in JavaScript: there,
 * 31 February would be a day in March.
 */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [day = ''] = text.split('T');
  const [moment, midnight] = [Date.parse(text), Date.parse(`${day}T00:00:00Z`)];
  if (Number.isNaN(moment) || Number.isNaN(midnight)) return false;
  const year = new Date(moment).getUTCFullYear();
  return new Date(midnight).toISOString().startsWith(day) && year >= FIRST_YEAR && year <= LAST_YEAR;
}
