import { describe, expect, it } from 'vitest';
import { findings } from '../../../catalog/findings';
import { findingName } from '../../../components/diagnosis/finding-name';
import type { FindingId } from '../../../domain/finding-ids';
import { LANGUAGE_IDS } from '../../../domain/languages';
import { loadWords } from '../../../locales';

describe('the name of a cause', () => {
  it('ends before the details', () => {
    expect(findingName('The direction is not configured. This is not an error.')).toBe(
      'The direction is not configured',
    );
    expect(findingName('Dynamics 365 has the approval and the tenant has not: whoever approved …')).toBe(
      'Dynamics 365 has the approval and the tenant has not',
    );
  });

  it('is never the code that a text opens with, nor cut within a number', () => {
    expect(findingName('0x80090904: whoever assigns the role is no admin. More.')).toBe(
      '0x80090904: whoever assigns the role is no admin',
    );
    expect(findingName('Since version 9.2.1 nothing is kept.')).toBe('Since version 9.2.1 nothing is kept');
  });

  it.each(LANGUAGE_IDS)('tells every cause from every other in %s', async (language) => {
    const { texts } = await loadWords('findings', language);
    const names = (Object.keys(findings) as FindingId[]).map((id) => findingName(texts[id].cause));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    for (const name of names) expect(name.length).toBeGreaterThan(12);
  });
});
