const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

/**
 * How long ago in the largest unit that fits, such as *2 days ago*. What was read is never of the future, whatever the
 * clocks say: where the organization's goes before ours, it was just now.
 */
export function ageOf(moment: string, now: number, tag: string): string {
  const passed = Math.max(0, now - Date.parse(moment));
  const [unit, size] = UNITS.find(([, each]) => passed >= each) ?? ['minute', 60_000];
  // Less than a minute is a minute: nobody says that something was read *this minute*.
  const units = Math.max(1, Math.round(passed / size));
  return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(-units, unit);
}

/** Date and time, in the browser's zone, or as they were written where nobody knows of which zone they are. */
export const dateAndTime = (moment: string, tag: string, asWritten = false): string =>
  new Intl.DateTimeFormat(tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(asWritten ? { timeZone: 'UTC' } : {}),
  }).format(new Date(moment));

/** The time of day in the browser's zone. */
export const timeOfDay = (moment: string, tag: string): string =>
  new Intl.DateTimeFormat(tag, { timeStyle: 'short' }).format(new Date(moment));
