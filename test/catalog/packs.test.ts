import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packs } from '../../catalog/packs';
import { PackData } from '../../dataverse/simulated/exercise/pack-schema';
import type { LocalizedText, ScenarioPack } from '../../domain/pack';

/** Files of the folder that are no packs. */
const SHARED = ['index', 'people', 'staff'];

const FOLDER = resolve(import.meta.dirname, '../../catalog/packs');

/** Every sentence that a trainee may read. */
function textsOf({
  title,
  summary,
  story,
  lesson,
  debrief = [],
  goals,
  hints = [],
}: ScenarioPack): LocalizedText[] {
  const lessons = lesson ? [lesson] : [];
  return [title, summary, ...story, ...lessons, ...debrief, ...[...goals, ...hints].map(({ text }) => text)];
}

const once = (values: readonly string[]) => new Set(values).size === values.length;

it('lists every pack of the folder once', () => {
  const files = readdirSync(FOLDER)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !SHARED.includes(name));
  expect(packs.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  it('is what its own schema takes, and stays the same as data', () => {
    const data: unknown = JSON.parse(JSON.stringify(pack));
    const { output, issues } = v.safeParse(PackData, data);
    expect(issues).toBeUndefined();
    expect(output).toEqual(data);
  });

  it('says everything in both languages, and in different words', () => {
    for (const { en, sl = '' } of textsOf(pack)) {
      expect(en.trim()).not.toBe('');
      expect(sl.trim()).not.toBe('');
      expect(sl).not.toBe(en);
    }
    expect(once(textsOf(pack).map(({ sl = '' }) => sl))).toBe(true);
  });

  it('has two to four paragraphs, goals, rules, and hints that cost something', () => {
    expect(pack.story.length).toBeGreaterThanOrEqual(2);
    expect(pack.story.length).toBeLessThanOrEqual(4);
    expect(pack.conduct?.length).toBeGreaterThan(0);
    expect(pack.hints?.length).toBeGreaterThan(0);
    for (const { cost } of pack.hints ?? []) expect(cost).toBeGreaterThan(0);
  });

  it('has a lesson, and one to four paragraphs for its end', () => {
    expect(pack.lesson).toBeDefined();
    expect(pack.debrief?.length).toBeGreaterThanOrEqual(1);
    expect(pack.debrief?.length).toBeLessThanOrEqual(4);
  });

  it('names the same people by the same names and parts as the other packs', () => {
    const others = packs.flatMap(({ tenant }) => tenant.users);
    for (const { alias, name, persona } of pack.tenant.users) {
      const same = others.filter((other) => other.alias === alias);
      expect(new Set(same.map((other) => other.name))).toEqual(new Set([name]));
      expect(new Set(same.map((other) => other.persona))).toEqual(new Set([persona]));
    }
    expect(once(pack.tenant.users.flatMap(({ persona }) => persona ?? []))).toBe(true);
  });

  it('speaks of people and queues that are there', () => {
    const there = [...pack.tenant.users, ...pack.tenant.queues].map(({ name }) => name);
    const told = textsOf(pack).map(({ en }) => en);
    const names = packs.flatMap(({ tenant }) => tenant.users.map(({ name }) => name));
    for (const name of new Set(names)) {
      if (told.some((text) => text.includes(name))) expect(there).toContain(name);
    }
  });
});
