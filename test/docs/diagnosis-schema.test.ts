import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { packs } from '../../catalog/packs';
import { printedAnswer } from '../../diagnosis/printed-answer';
import {
  asData,
  DIAGNOSIS_DEFINITIONS,
  DIAGNOSIS_SCHEMA_ID,
  PrintedAnswerData,
} from '../../diagnosis/printed-answer-schema';
import { publishedSchema, titledSchema } from '../support/published-schema';
import { playedTenant, toldOf } from '../support/shipped-tenants';

const TODAY = titledSchema(
  'Mailbox Coach diagnosis, version 1',
  toJsonSchema(PrintedAnswerData, {
    target: 'draft-2020-12',
    definitions: DIAGNOSIS_DEFINITIONS,
  }),
  DIAGNOSIS_SCHEMA_ID,
);

async function printed(pack: string) {
  const how = { before: 20, after: 90, every: 2, persona: 'systemAndGlobalAdministrator' } as const;
  const answer = printedAnswer(toldOf(await playedTenant(pack, how)), [
    { code: 'badCell', table: 'mailbox', row: 2, column: 'statecode', detail: 'many', text: 'Row 2 …' },
  ]);
  return JSON.parse(JSON.stringify(asData(answer)));
}

describe('the published schema of a diagnosis', () => {
  it('is the one of today (UPDATE_SCHEMA=1 writes it)', () => {
    expect(publishedSchema('diagnosis.schema.json', TODAY)).toEqual(TODAY);
  });

  const validate = new Ajv2020({ strict: false }).compile(TODAY);

  it.each(packs.map(({ id }) => id))(
    'takes the answer of %s, which counts every mailbox once',
    async (pack) => {
      const answer = await printed(pack);
      validate(answer);
      expect(validate.errors).toBeNull();
      const sum = (counts: Record<string, number>) =>
        Object.values(counts).reduce((total, count) => total + count, 0);
      const { mailboxes, byState, byFirstCause } = answer.counts;
      expect([mailboxes, sum(byState), sum(byFirstCause)]).toEqual(Array(3).fill(answer.mailboxes.length));
    },
  );

  it('refuses near misses', async () => {
    const answer = await printed('exam');
    const [mailbox, ...rest] = answer.mailboxes;
    for (const [what, wrong] of Object.entries({
      'another format': { ...answer, format: 'diagnosis' },
      'another version': { ...answer, version: 2 },
      'no counts': { ...answer, counts: undefined },
      'a state that is none': { ...answer, mailboxes: [{ ...mailbox, state: 'broken' }, ...rest] },
      'a state that is not counted': { ...answer, counts: { ...answer.counts, byState: { enabled: 1 } } },
      'a problem without its sentence': { ...answer, problems: [{ code: 'badCell' }] },
      'more than it has': { ...answer, more: true },
    })) {
      const taken = validate(JSON.parse(JSON.stringify(wrong)));
      expect({ what, taken }).toEqual({ what, taken: false });
    }
  });
});
