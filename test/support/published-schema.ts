import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** A schema as editors read it; keys of `schema` stand after those that name it. */
export function titledSchema(title: string, schema: object, id?: string): object {
  return JSON.parse(
    JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, title, ...schema }),
  );
}

/** The text that `docs/` publishes under this name; with `UPDATE_SCHEMA=1` it is written first, in the house's format. */
export function publishedText(name: string, today: string): string {
  const file = resolve(ROOT, 'docs', name);
  if (process.env.UPDATE_SCHEMA) {
    writeFileSync(file, today);
    execFileSync(resolve(ROOT, 'node_modules/.bin/biome'), ['format', '--write', file], { cwd: ROOT });
  }
  return readFileSync(file, 'utf8');
}

export const publishedSchema = (name: string, today: object): unknown =>
  JSON.parse(publishedText(name, `${JSON.stringify(today, null, 2)}\n`));
