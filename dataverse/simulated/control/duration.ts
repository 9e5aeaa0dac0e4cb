import * as v from 'valibot';
import { millisecondsOf } from '../../../domain/duration';

/** An ISO 8601 duration of days, hours, minutes and seconds, as milliseconds. */
export const Duration = v.pipe(
  v.string(),
  v.check((text) => millisecondsOf(text) !== null, 'a duration such as PT5M expected'),
  v.transform((text) => millisecondsOf(text) ?? 0),
);
