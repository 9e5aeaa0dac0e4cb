import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPack } from '../../catalog/packs';
import { gradeRecord } from '../../dataverse/simulated/exercise/grade-record';
import { canonicalJson } from '../../domain/canonical-json';
import type { ExerciseResult } from '../../domain/exercise';
import { hashOf, readResult, writeResult } from '../../sources/result-file';
import { solutionOf } from '../../training/check-pack';
import { runs } from '../support/scale';

async function solved(): Promise<ExerciseResult> {
  const pack = findPack('first-mailbox');
  if (!pack) throw new Error('The pack is gone');
  const { record } = await solutionOf(pack, 5);
  const { grade } = await gradeRecord(record);
  return { record, grade, endedOn: '2026-03-02T09:00:00.000Z' };
}

describe('a result file', () => {
  it('is read as it was written, whatever the order of its members', async () => {
    const result = await solved();
    const text = await writeResult(result);
    expect(await readResult(text)).toEqual({ result, intact: true, hash: await hashOf(result) });
    const { hash, ...rest } = JSON.parse(text) as Record<string, unknown>;
    const turned = Object.fromEntries(Object.entries(rest).reverse());
    expect(await readResult(JSON.stringify({ hash, ...turned }))).toMatchObject({ intact: true });
  });

  it('gives the same grade wherever it is replayed', async () => {
    const read = await readResult(await writeResult(await solved()));
    if (!('result' in read)) throw new Error('The file was refused');
    const { grade, doubtful } = await gradeRecord(read.result.record);
    expect(canonicalJson(grade)).toBe(canonicalJson(read.result.grade));
    expect(doubtful).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ['a better score', (text) => text.replace(/"score": \d+/, '"score": 12')],
    ['a step left out', (text) => text.replace(/\{\s*"kind": "request"[\s\S]*?\},\s*(?=\{)/, '')],
    ['another trainee', (text) => text.replace('"trainee": ""', '"trainee": "Somebody else"')],
    ['no hash', (text) => text.replace(/,\s*"hash": "[^"]+"/, '')],
  ])('is told apart after somebody wrote %s', async (_what, change) => {
    const text = await writeResult(await solved());
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect(await readResult(changed)).toMatchObject({ intact: false });
  });

  it('shows a forged record by its replay: the tenant answers otherwise', async () => {
    const result = await solved();
    const events = result.record.events.filter(
      (event) => event.kind !== 'request' || !event.request.body.includes('emailrouteraccessapproval'),
    );
    const { grade } = await gradeRecord({ ...result.record, events });
    expect(grade.passed).toBe(false);
    const forged = result.record.events.map((event) =>
      event.kind === 'request' ? { ...event, status: 403 } : event,
    );
    const { doubtful } = await gradeRecord({ ...result.record, events: forged });
    expect(doubtful.length).toBeGreaterThan(0);
  });

  it('is refused with the line that is wrong, and never throws', async () => {
    const text = await writeResult(await solved());
    for (const [change, kind] of [
      [text.replace('"version": 1', '"version": 9'), 'newer'],
      [text.slice(0, 2000), 'syntax'],
      [text.replace('"grade"', '"__proto__": {}, "grade"'), 'reservedKey'],
      [text.replace('/api/data/', '/etc/passwd?'), 'value'],
      [text.replace(/"method": "\w+"/, '"method": "GET"'), 'value'],
    ] as const) {
      const read = await readResult(change);
      expect('problems' in read && read.problems[0]?.kind).toBe(kind);
    }
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('', '{', '"', '9', 'null'),
        async (at, put) => {
          await readResult(text.slice(0, at) + put + text.slice(at + 1));
        },
      ),
      { numRuns: runs(60) },
    );
  });
});
