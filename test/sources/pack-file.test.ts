import { describe, expect, it } from 'vitest';
import { packs } from '../../catalog/packs';
import type { ScenarioPack } from '../../domain/pack';
import { readPack, writePack } from '../../sources/pack-file';

const [pack] = packs as [ScenarioPack];
const text = writePack(pack);

const lineOf = (part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;

function refused(content: string) {
  const read = readPack(content);
  if ('pack' in read) throw new Error('The file was taken.');
  return read.problems;
}

describe('a scenario file', () => {
  it.each(packs.map((each) => [each.id, each] as const))('is read as it was written: %s', (_id, each) => {
    expect(readPack(writePack(each))).toEqual({ pack: each });
  });

  it('may name its schema, for editors', () => {
    expect(readPack(text.replace('{', '{ "$schema": "./scenario.schema.json",'))).toEqual({ pack });
  });

  it.each([
    ['is cut off', text.slice(0, 900), 'syntax', text.slice(0, 900).split('\n').length],
    ['has a comma too many', text.replace(/("revision": \d+),/, '$1,,'), 'syntax', lineOf('"revision"')],
    ['is of a newer version', text.replace('"version": 1', '"version": 2'), 'newer', lineOf('"version": 1')],
    ['is something else', '{"a": 1}', 'other', 1],
    ['is a list', '[]', 'other', 1],
    [
      'holds a key of the language',
      text.replace('"level"', '"__proto__": {"a": 1}, "level"'),
      'reservedKey',
      lineOf('"level"'),
    ],
    [
      'holds a key of the language, deep',
      text.replace('"users": [', '"users": [{"constructor": {}},'),
      'reservedKey',
      lineOf('"users": ['),
    ],
    ['is huge', `"${'x'.repeat(4_100_000)}"`, 'tooLarge', 1],
    ['has an unknown word', text.replace(/"level": "\w+"/, '"level": "hard"'), 'value', lineOf('"level"')],
    [
      'has a member that is not known',
      text.replace('"level"', '"script": "alert(1)", "level"'),
      'value',
      lineOf('"level"'),
    ],
    ['holds control characters', text.replace('"id": "', '"id": "\\u0007'), 'value', lineOf('"id"')],
  ])('is refused with its line where it %s', (_what, content, kind, line) => {
    const [first] = refused(content);
    expect(first).toMatchObject({ kind, line });
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'PNG'],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), 'ZIP'],
    ['a program', Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0), ''],
  ])('that is %s is told once what it is', (_what, bytes, message) => {
    expect(refused(new TextDecoder().decode(bytes))).toEqual([
      { line: 1, column: 1, path: '', kind: 'notText', message },
    ]);
  });

  it.each<[string, (pack: ScenarioPack) => unknown, string]>([
    [
      'a goal about nobody',
      (each) => ({
        ...each,
        goals: [{ id: 'a', is: 'cause', mailbox: 'nobody', causes: ['http-401'], text: { en: 'x' } }],
      }),
      'goals.0.mailbox',
    ],
    [
      'a goal about a deal that there is not',
      (each) => ({
        ...each,
        goals: [{ id: 'a', is: 'mailboxes', mailboxes: { deal: 'x' }, state: 'enabled', text: { en: 'x' } }],
      }),
      'goals.0.mailboxes.deal',
    ],
    [
      'two goals of one id',
      (each) => ({ ...each, goals: [...each.goals, ...each.goals] }),
      `goals.${pack.goals.length}.id`,
    ],
    [
      'a fault of nobody',
      (each) => ({
        ...each,
        faults: [{ of: 'row', mailbox: 'nobody', happens: 'deactivated', start: { after: 'PT1M' } }],
      }),
      'faults.0.mailbox',
    ],
    [
      'a fault that waits for nobody',
      (each) => ({
        ...each,
        faults: [{ of: 'organization', facts: {}, start: { when: { mailbox: 'nobody', is: 'enabled' } } }],
      }),
      'faults.0.start.when.mailbox',
    ],
    [
      'nobody who administers',
      (each) => ({
        ...each,
        tenant: { ...each.tenant, users: each.tenant.users.filter(({ persona }) => !persona) },
      }),
      'tenant.users',
    ],
    ['a text in no language', (each) => ({ ...each, title: { sl: 'Samo slovensko' } }), 'title.en'],
    [
      'a duration that is none',
      (each) => ({ ...each, faults: [{ of: 'organization', facts: {}, start: { after: 'soon' } }] }),
      'faults.0.start',
    ],
  ])('is refused where it names %s', (_what, change, path) => {
    const [first] = refused(JSON.stringify(change(pack), null, 2));
    expect(first?.path).toContain(path);
    expect(first?.line).toBeGreaterThan(1);
  });

  it('keeps markup as text', () => {
    const title = { en: '<script>alert(1)</script>', sl: '=HYPERLINK("x")' };
    const read = readPack(writePack({ ...pack, title }));
    expect(read).toMatchObject({ pack: { title } });
  });
});
