import { expect, it } from 'vitest';
import { emptyTenant, packFrom } from '../../catalog/authoring/template';
import { createDraftKeeper } from '../../db/draft';
import { readDraft, writePack } from '../../sources/pack-file';
import { withPlaceholders } from '../../training/authoring/draft-texts';

/** A window's own storage, with so much room. */
function storage(room = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: () => null,
    getItem: (name) => kept.get(name) ?? null,
    removeItem: (name) => void kept.delete(name),
    setItem(name, value) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, value);
    },
  };
}

const draft = packFrom(emptyTenant, 'mine');

it('a draft is kept with its edition, its languages and its file, in one window', () => {
  const window = storage();
  const kept = {
    of: null,
    draft,
    base: { id: 'mine', revision: 3 },
    languages: ['de'],
    file: writePack(draft),
  };
  expect(createDraftKeeper(window).keep(kept)).toBe(true);
  expect(createDraftKeeper(window).read()).toEqual(kept);
  expect(createDraftKeeper(storage()).read()).toBeNull();
});

it('a draft that an earlier edition kept is read, and one without room is told', () => {
  const window = storage();
  window.setItem('mailbox-coach-draft', JSON.stringify({ of: 'x', draft }));
  expect(createDraftKeeper(window).read()).toEqual({
    of: 'x',
    draft,
    base: null,
    languages: [],
    file: null,
  });
  const full = { of: null, draft, base: null, languages: [], file: null };
  expect(createDraftKeeper(storage(10)).keep(full)).toBe(false);
});

it('the file of a draft may lack its texts, and nothing else', () => {
  const text = writePack(draft);
  expect(readDraft(text, withPlaceholders)).toEqual({ pack: draft });
  const wrong = readDraft(text.replace('"basic"', '"easy"'), withPlaceholders);
  expect('problems' in wrong && wrong.problems.map(({ path }) => path)).toEqual(['level']);
  for (const other of ['{', '[]', '{"format":"mailbox-coach-scenario","version":1}']) {
    expect(readDraft(other, withPlaceholders)).toHaveProperty('problems');
  }
});
