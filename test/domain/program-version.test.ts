import { expect, it } from 'vitest';
import { PROGRAM_VERSION } from '../../domain/program-version';
import manifest from '../../package.json' with { type: 'json' };

it('is the version of the package', () => {
  expect(PROGRAM_VERSION).toBe(manifest.version);
});
