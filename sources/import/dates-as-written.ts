import type { DateOrder } from '../../domain/imports';
import type { Moment } from '../../domain/rows';
import { momentAt, momentOf } from './values';

/** `12. 7. 2021 13:05`, `7/12/2021 1:05:09 PM`, `2021-07-12 13:05:09.000`, `2021-07-12T13:05`. */
const WRITTEN =
  /^(\d{1,4})(\. ?|[/-])(\d{1,2})\2(\d{1,4})\.?(?:(?:,? +|T)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?: ?([AP])\.?M\.?)?)?$/i;
/** A zone after a time: `Z`, `UTC`, `+02:00`. */
const ZONE = / ?(Z|UTC|GMT|[+-]\d\d:?\d\d)$/i;
/** What older .NET writes of a moment: milliseconds of universal time, sometimes with the zone it was made in. */
const MILLISECONDS = /^\\?\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\\?\/$/;

interface Parts {
  numbers: readonly [first: number, second: number, third: number];
  separator: string;
  time: readonly [hour: number, minute: number, second: number];
}

function partsOf(text: string): Parts | undefined {
  const match = WRITTEN.exec(text.trim().replace(/[\u00a0\u202f]/g, ' '));
  if (!match) return undefined;
  const [, first, separator = '', second, third, hour = '0', minute = '0', seconds = '0', half] = match;
  const twelve = half ? (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : Number(hour);
  if (half && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  return {
    numbers: [Number(first), Number(second), Number(third)],
    separator: separator.trim(),
    time: [twelve, Number(minute), Number(seconds)],
  };
}

const isYear = (number: number) => number >= 1000;

/**
 * The order that dates of one file are written in. Dots put the day first; otherwise some date has to have a
 * day beyond the 12th. Undefined where none has, or where they contradict each other.
 */
export function dateOrderOf(texts: Iterable<string>): DateOrder | undefined {
  const found = new Set<DateOrder>();
  for (const text of texts) {
    const parts = partsOf(text);
    if (!parts || isYear(parts.numbers[0])) continue;
    const [first, second] = parts.numbers;
    if (parts.separator === '.' || first > 12) found.add('dayFirst');
    else if (second > 12) found.add('monthFirst');
  }
  return found.size === 1 ? [...found][0] : undefined;
}

export interface ReadMoment {
  moment: Moment;
  /** Whether it is a moment of a zone that the text names. */
  zoned: boolean;
}

/** Reads a date of which the order of day and month is known; undefined where it is none or needs an order. */
export function readDate(text: string, order: DateOrder | undefined): ReadMoment | undefined {
  const exact = momentOf(text);
  if (exact) return { moment: exact, zoned: exact === text || text.includes('T') };
  const [, milliseconds] = MILLISECONDS.exec(text.trim()) ?? [];
  if (milliseconds !== undefined) {
    const moment = momentAt(Number(milliseconds));
    return moment === undefined ? undefined : { moment, zoned: true };
  }
  const [, zone] = (text.includes(':') && ZONE.exec(text.trim())) || [];
  const parts = partsOf(zone ? text.trim().replace(ZONE, '') : text);
  if (!parts) return undefined;
  const read = dateIn(parts, order);
  return zone && read ? inZone(read.moment, zone) : read;
}

function inZone(moment: Moment, zone: string): ReadMoment | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  const offset = sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000) : 0;
  const utc = momentAt(Date.parse(moment) - offset);
  return utc === undefined ? undefined : { moment: utc, zoned: true };
}

function dateIn(parts: Parts, order: DateOrder | undefined): ReadMoment | undefined {
  const [first, second, third] = parts.numbers;
  if (isYear(first)) return dateOf(first, second, third, parts);
  if (!isYear(third)) return undefined;
  if (order === 'dayFirst') return dateOf(third, second, first, parts);
  return order === 'monthFirst' ? dateOf(third, first, second, parts) : undefined;
}

function dateOf(year: number, month: number, day: number, { time }: Parts): ReadMoment | undefined {
  const [hour, minute, second] = time;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  // Dates roll over: 31 February would be a day in March, 25 o'clock one of the next day.
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCHours() === hour;
  const moment = isReal && minute < 60 && second < 60 ? momentAt(date.valueOf()) : undefined;
  return moment === undefined ? undefined : { moment, zoned: false };
}
