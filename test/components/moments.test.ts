import { describe, expect, it } from 'vitest';
import { ageOf } from '../../components/ui/moments';

const now = Date.parse('2026-11-24T12:00:00Z');

describe('the age of a reading', () => {
  it.each([
    ['2026-11-22T12:00:00Z', '2 days ago'],
    ['2026-11-24T11:00:00Z', '1 hour ago'],
    ['2026-11-24T11:37:00Z', '23 minutes ago'],
    ['2026-11-24T12:00:00Z', '1 minute ago'],
    // The organization's clock goes before ours.
    ['2026-11-24T12:23:00Z', '1 minute ago'],
    ['2026-11-25T12:00:00Z', '1 minute ago'],
  ])('of %s is %s', (moment, age) => {
    expect(ageOf(moment, now, 'en')).toBe(age);
  });
});
