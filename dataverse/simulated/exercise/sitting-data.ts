import * as v from 'valibot';
import type { Sitting } from '../../../domain/bank';
import { localized } from './pack-schema';

const place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));

/** The exam that an exercise is a part of, as records have it. */
export const SittingData: v.GenericSchema<unknown, Sitting> = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  bank: v.pipe(v.string(), v.maxLength(80)),
  revision: place,
  title: localized(120),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  place,
  of: place,
  passAt: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
});
