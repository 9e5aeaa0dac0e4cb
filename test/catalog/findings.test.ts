import { describe, expect, it } from 'vitest';
import { exchangeFaults } from '../../catalog/exchange-faults';
import { findings } from '../../catalog/findings';
import { ALL_RULES } from '../../domain/diagnosis/rules';
import { FINDING_SECTIONS, type FindingEntry } from '../../domain/finding';
import { words as texts } from '../../locales/en/findings';

const entries: readonly (readonly [string, FindingEntry])[] = Object.entries(findings);

describe('the catalogue of causes', () => {
  it('has a text for every entry, and an entry for every text', () => {
    expect(Object.keys(findings).sort()).toEqual(Object.keys(texts).sort());
  });

  it('knows the cause of every fault that the simulator makes', () => {
    for (const { finding } of exchangeFaults) expect(Object.keys(findings)).toContain(finding.toLowerCase());
  });

  it('knows every cause that a rule of the diagnosis can find', () => {
    for (const { id } of ALL_RULES) expect(Object.keys(findings)).toContain(id);
  });

  it('gives each entry a section and a source, and says so where it rests on inference', () => {
    for (const [id, entry] of entries) {
      expect(FINDING_SECTIONS, id).toContain(entry.section);
      expect(entry.source, id).not.toBe('');
      if (entry.source === 'inference') expect(entry.inferred, id).toBe(true);
    }
  });

  it('has somebody to act where something has to be done', () => {
    const nobody = entries.filter(([, { who }]) => who.length === 0).map(([id]) => id);
    expect(nobody.sort()).toEqual([
      'act-203',
      'already-tracked',
      'approval-not-required',
      'partial',
      'schema-old',
      'session',
      'size-150mb',
      'sssadmin-identity',
      'test-pending',
      'tested-and-enabled',
      'throttled-api',
      'tracked-category-added',
      'transient-service',
    ]);
  });

  it('writes codes in the one form in which they are compared', () => {
    for (const [id, { codes }] of entries) {
      for (const code of codes ?? []) expect(code, id).toMatch(/^8[0-9a-f]{7}$/);
    }
  });

  it('shares a token only where the documents leave the cause open', () => {
    const owners = new Map<string, string[]>();
    for (const [id, { tokens, codes }] of entries) {
      for (const key of [...(tokens ?? []), ...(codes ?? [])])
        owners.set(key, [...(owners.get(key) ?? []), id]);
    }
    const shared = [...owners].filter(([, ids]) => ids.length > 1).map(([key]) => key);
    expect(shared).toEqual(['Invalid*EmailServerProfile']);
  });
});
