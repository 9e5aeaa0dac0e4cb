import validate from '@learninglocker/xapi-validation';
import XAPI from '@xapi/xapi';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExerciseResult } from '../../../domain/exercise';
import { statementsOf } from '../../../training/xapi/statements';
import { packWithQuestion, workedResult } from '../../support/exercise-result';
import { type LrsStandIn, startLrs } from '../../support/lrs';

const TELLING = {
  actorHomePage: 'https://training.example/',
  actorName: 'trainee-4711',
  language: 'sl',
  programVersion: '0.1.0',
};

const verbs = (result: ExerciseResult) =>
  statementsOf(result, TELLING).map(({ verb }) => verb.id.split('/').at(-1));

describe('the statements of a result', () => {
  let result: ExerciseResult;
  beforeAll(async () => {
    result = await workedResult({ answer: 'no-profile' });
  });

  it('are what an independent validator takes for statements', () => {
    for (const statement of statementsOf(result, TELLING)) expect(validate(statement)).toEqual([]);
  });

  it('tell what happened, in its order', () => {
    expect(verbs(result)).toEqual(['initialized', 'answered', 'completed', 'failed', 'terminated']);
    const times = statementsOf(result, TELLING).map(({ timestamp }) => Date.parse(timestamp));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(statementsOf(result, TELLING).every(({ timestamp }) => timestamp.endsWith('Z'))).toBe(true);
  });

  it('have the score, the duration, and what the exercise was made from', () => {
    const [failed] = statementsOf(result, TELLING).filter(({ verb }) => verb.id.endsWith('/failed'));
    const { score } = result.grade;
    expect(failed).toMatchObject({
      object: { id: 'urn:x-mailbox-coach:scenario:with-question' },
      result: {
        score: { raw: score, min: 0, max: 100, scaled: score / 100 },
        success: false,
        completion: true,
        duration: 'PT1M35S',
      },
      context: {
        registration: result.record.start.attempt,
        extensions: {
          'urn:x-mailbox-coach:extension:seed': 7,
          'urn:x-mailbox-coach:extension:scenario-revision': result.record.start.pack.revision,
          'urn:x-mailbox-coach:extension:program-version': '0.1.0',
        },
      },
    });
  });

  it('tell a named cause as an interaction with the right answers', () => {
    const [answered] = statementsOf(result, TELLING).filter(({ verb }) => verb.id.endsWith('/answered'));
    expect(answered).toMatchObject({
      object: {
        definition: {
          interactionType: 'choice',
          correctResponsesPattern: ['no-profile', 'method-none'],
          name: { en: expect.any(String), sl: expect.any(String) },
        },
      },
      result: { response: 'no-profile', success: true },
    });
  });

  it('of one that was given up say how far it came, and no completion', async () => {
    expect(verbs(await workedResult({ to: 'givenUp' }))).toEqual([
      'initialized',
      'progressed',
      'failed',
      'terminated',
    ]);
  });

  it('of one that has no end say neither passed nor failed', async () => {
    expect(verbs(await workedResult({ to: null }))).toEqual(['initialized', 'progressed']);
  });

  it('are the same, with the same ids, whenever they are made', () => {
    const again = JSON.parse(JSON.stringify(result)) as ExerciseResult;
    expect(statementsOf(again, TELLING)).toEqual(statementsOf(result, TELLING));
    const ids = statementsOf(result, TELLING).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('never hold a mail address, nor the name that the trainee gave', () => {
    expect(() => statementsOf(result, { ...TELLING, actorName: 'maja@contoso.com' })).toThrow(TypeError);
    const named = structuredClone(result);
    named.record.start.trainee = 'Maja Kos';
    const text = JSON.stringify(statementsOf(named, TELLING));
    expect(text).not.toContain('Maja Kos');
    expect(text).not.toMatch(/[\w.]+@[\w.]+/);
  });

  it('are valid for whatever a grade may hold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.boolean(),
        fc.constantFrom('finished', 'givenUp', 'timeUp', null),
        (score, elapsed, passed, ending) => {
          const other = { ...result, grade: { ...result.grade, score, elapsed, passed, ending } };
          for (const statement of statementsOf(other, TELLING)) expect(validate(statement)).toEqual([]);
        },
      ),
    );
  });
});

describe('an independent client of xAPI', () => {
  let lrs: LrsStandIn;
  beforeAll(async () => {
    lrs = await startLrs();
  });
  afterAll(() => lrs.stop());

  it('carries them to where a learning record store would be', async () => {
    const { key, secret, endpoint } = lrs;
    const auth = `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;
    const client = new XAPI({ endpoint, auth, version: '1.0.3' });
    const statements = statementsOf(await workedResult({ pack: packWithQuestion() }), TELLING);
    const sent = statements as unknown as Parameters<typeof client.sendStatements>[0]['statements'];
    await client.sendStatements({ statements: sent });
    // Told again, nothing is there twice.
    await client.sendStatements({ statements: sent });
    expect(lrs.statements()).toEqual(JSON.parse(JSON.stringify(statements)));
  });
});
