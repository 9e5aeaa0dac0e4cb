/** Whatever text comes in, by whatever door: an answer or a refusal of the door's own, and nothing else changes. */
import { afterEach, describe, expect, it } from 'vitest';
import { ADDRESS_DOORS, apiDoors, COMMAND_DOORS, type Door, FILE_DOORS } from './doors';
import { HOSTILE_TEXTS, OVERSIZED_TEXTS } from './hostile-texts';

afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
});

const DOORS: Readonly<Record<string, Door>> = {
  ...FILE_DOORS,
  ...apiDoors(),
  ...ADDRESS_DOORS,
  ...COMMAND_DOORS,
};

async function through(door: Door, kind: string, text: string): Promise<void> {
  try {
    await door(text);
  } catch (cause) {
    throw new Error(`${kind} went through: ${String(cause)}`, { cause });
  }
}

describe.each(Object.entries(DOORS))('%s', (_name, door) => {
  it('answers each hostile text', async () => {
    for (const [kind, text] of Object.entries(HOSTILE_TEXTS)) await through(door, kind, text);
  });

  it('answers each text that is too much', async () => {
    for (const [kind, text] of Object.entries(OVERSIZED_TEXTS)) await through(door, kind, text());
  });
});
