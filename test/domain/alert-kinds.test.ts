/** What pasted alerts say, kind by kind: whoever runs mailboxes can read the tables, and add to them. */
import { describe, expect, it } from 'vitest';
import * as nearMisses from '../cases/near-misses';
import { otherLanguages } from '../cases/other-languages';
import * as sentences from '../cases/sentences';
import { saidOf } from '../support/said-of';

describe.each(Object.entries(sentences))('an alert of the kind %s', (_, kinds) => {
  it.each(kinds.map((kind) => [kind.text, kind] as const))('%s', async (text, { first, direction }) => {
    const [said] = await saidOf(text);
    expect([first].flat()).toContain(said?.id);
    expect(said?.certainty).not.toBe('certain');
    if (direction) expect(said?.direction).toBe(direction);
  });
});

describe('an alert in another language', () => {
  it.each(otherLanguages.map((kind) => [kind.text, kind] as const))(
    '%s',
    async (text, { first, direction }) => {
      const [said] = await saidOf(text);
      expect([first].flat()).toContain(said?.id);
      if (direction) expect(said?.direction).toBe(direction);
    },
  );
});

describe.each(Object.entries(nearMisses))('%s that only look like trouble', (_, texts) => {
  it.each(texts)('%s', async (text, never) => {
    const ids = (await saidOf(text)).map(({ id }) => id);
    expect(ids.filter((id) => never.includes(id))).toEqual([]);
    expect(ids).not.toEqual([]);
  });
});
