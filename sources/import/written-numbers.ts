/** `3`, `3,0`, `3,00`, `1.234`, `1 234 567`: whole numbers as spreadsheets and languages write them. */
const PLAIN = /^[+-]?\d+$/;
const DECIMALS = /[.,]0{1,2}$/;
const GROUPED = /^[+-]?\d{1,3}([., ])\d{3}(?:\1\d{3})*$/;
/** A thousand, or one with three decimals: nobody can tell. */
const EITHER = /^[+-]?\d{1,3}[.,]000$/;

/** A whole number; undefined where the text is none, or could be two. */
export function wholeNumberOf(text: string): number | undefined {
  if (PLAIN.test(text)) return Number(text);
  const plain = text
    .trim()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace('\u2212', '-');
  if (PLAIN.test(plain)) return Number(plain);
  if (EITHER.test(plain)) return undefined;
  const whole = plain.replace(DECIMALS, '');
  if (PLAIN.test(whole)) return Number(whole);
  return GROUPED.test(whole) ? Number(whole.replace(/[., ]/g, '')) : undefined;
}
