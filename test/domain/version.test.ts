import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, editionOf, parseVersion, type Version } from '../../domain/version';

const part = fc.integer({ min: 0, max: 99_999 });
const version = fc.tuple(part, part, part, part) as fc.Arbitrary<Version>;

describe('a version', () => {
  it.each([
    ['9.2.22104.00170', [9, 2, 22104, 170]],
    ['9.2.2412.2', [9, 2, 24122, 0]],
    [' 9.1.0.5805 ', [9, 1, 0, 5805]],
    ['9.2', null],
    ['nine', null],
    ['9.2.x.1', null],
    ['', null],
  ])('%j reads as %j', (text, parts) => {
    expect(parseVersion(text)).toEqual(parts);
  });

  it('is compared part by part, not as text', () => {
    const release = parseVersion('9.2.2412.2');
    const build = parseVersion('9.2.22104.170');
    expect(release && build && compareVersions(release, build)).toBeGreaterThan(0);
  });

  it('has one order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) || 0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) {
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it.each([
    ['9.1.0.5804', 'M0'],
    ['9.1.0.5805', 'M1'],
    ['9.2.21071.00140', 'M1'],
    ['9.2.22104.169', 'M1'],
    ['9.2.22104.00170', 'M2'],
    ['9.2.2412.2', 'M2'],
  ])('%s is of the edition %s', (text, edition) => {
    const parsed = parseVersion(text);
    expect(parsed && editionOf(parsed)).toBe(edition);
  });
});
