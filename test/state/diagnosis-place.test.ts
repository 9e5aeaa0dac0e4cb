import { describe, expect, it } from 'vitest';
import { FIRST_PLACE, formatDiagnosisPlace, parseDiagnosisPlace } from '../../state/diagnosis-place';

describe('the address of the page of a tenant', () => {
  it.each([
    ['#', {}],
    ['#cause=rejected&mailbox=42', { cause: 'rejected', mailbox: '42' }],
    [
      '#state=error&direction=act&find=Kova%C4%8Di%C4%8D',
      { state: 'error', direction: 'act', text: 'Kovačič' },
    ],
    ['#changes=cured', { changes: 'cured' }],
    ['#cause=healthy&changes=all', { cause: 'healthy', changes: 'all' }],
  ] as const)('%s', (hash, place) => {
    expect(parseDiagnosisPlace(hash)).toEqual({ ...FIRST_PLACE, ...place });
    expect(formatDiagnosisPlace({ ...FIRST_PLACE, ...place })).toBe(hash);
  });

  it.each(['', '#cause=toString', '#cause=<b>&state=nowhere', '#direction=&changes=some'])(
    '%j has no part that makes no sense',
    (hash) => {
      expect(parseDiagnosisPlace(hash)).toEqual(FIRST_PLACE);
    },
  );
});
