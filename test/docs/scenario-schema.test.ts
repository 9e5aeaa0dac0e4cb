import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { packs } from '../../catalog/packs';
import { PackData } from '../../dataverse/simulated/exercise/pack-schema';
import { publishedSchema, titledSchema } from '../support/published-schema';

/** The schema as it is checked, in the words of editors; what a schema cannot say (references) is left to the check. */
const TODAY = titledSchema(
  'Mailbox Coach scenario pack, version 1',
  toJsonSchema(PackData, { target: 'draft-2020-12', errorMode: 'ignore', typeMode: 'input' }),
);

describe('the published schema of scenario packs', () => {
  it('is the one that packs are checked by (UPDATE_SCHEMA=1 writes it)', () => {
    expect(publishedSchema('scenario.schema.json', TODAY)).toEqual(TODAY);
  });

  const validate = new Ajv2020({ strict: false }).compile(TODAY);

  it.each(packs.map((pack) => [pack.id, pack] as const))('takes %s', (_id, pack) => {
    validate(JSON.parse(JSON.stringify(pack)));
    expect(validate.errors).toBeNull();
  });

  it('refuses words that are not of the vocabulary', () => {
    const [pack] = packs;
    for (const wrong of [
      { ...pack, script: 'alert(1)' },
      { ...pack, level: 'impossible' },
      { ...pack, goals: [{ id: 'a', is: 'expression', text: { en: 'x' } }] },
      { ...pack, faults: [{ start: { after: 'PT1M' }, of: 'server', happens: 'explodes' }] },
    ]) {
      expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
    }
  });
});
