import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { words as english } from '../../locales/en/findings';
import { words as slovenian } from '../../locales/sl/findings';

/** Codes, tokens, privileges and commands: what has to be the same in every language. */
const FIXED =
  /\b(?:[A-Z][a-z]+){3,}\w*|\b(?:Crm\.)?8[0-9A-Fa-f]{7}\b|0x[0-9a-fA-F]{8}|-214\d{7}|\bprv[A-Z]\w+|\b(?:Get|Set)-\w+/g;

/** Told for certain as well, where no cause of the table leads to them. */
const OTHER_CERTAIN: readonly string[] = ['queue-inactive', 'partial', 'plugin-unexpected'];

const ids = Object.keys(english) as (keyof typeof english)[];

describe('texts of the findings', () => {
  it('are there for the same findings in both languages, each with symptom, cause and remedy', () => {
    expect(Object.keys(slovenian)).toEqual(ids);
    for (const texts of [english, slovenian]) {
      for (const [id, { symptom, cause, fix }] of Object.entries(texts)) {
        for (const sentence of [symptom, cause, fix]) expect(sentence, id).toMatch(/[.][”«]?$/);
        for (const sentence of [symptom, cause]) expect(sentence.length, id).toBeLessThanOrEqual(340);
        // A remedy says by itself what to do, with every command and every one of several causes.
        expect(fix.length, id).toBeLessThanOrEqual(660);
      }
    }
  });

  it('are not in doubt of what the diagnosis tells for certain', () => {
    const table = readFileSync('docs/confusion-table.md', 'utf8');
    const certain = ids.filter((id) => table.includes(` ${id} (certain)`) || OTHER_CERTAIN.includes(id));
    expect(certain.length).toBeGreaterThan(15);
    const doubted = certain.filter(
      (id) => /probably/i.test(english[id].cause) || /verjetn/i.test(slovenian[id].cause),
    );
    expect(doubted).toEqual([]);
  });

  it.each(ids)('%s keeps tokens, codes and commands in both languages', (id) => {
    const fixed = (texts: object) => Object.values(texts).join(' ').match(FIXED) ?? [];
    const here = Object.values(slovenian[id]).join(' ');
    for (const each of fixed(english[id])) expect(here).toContain(each);
  });
});
