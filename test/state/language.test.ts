import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../domain/languages';
import { loadWords, type Part, type Words } from '../../locales';
import { createLanguageStore } from '../../state/language';

/** Reads words when the test lets it: every reading waits until it is let go, or fails. */
function heldReader() {
  const waiting: { part: Part; language: Language; go(): void; fail(): void }[] = [];
  return {
    asked: () => waiting.map(({ part, language }) => `${language}/${part}`),
    read<P extends Part>(part: P, language: Language): Promise<Words<P>> {
      return new Promise((done, failed) => {
        waiting.push({
          part,
          language,
          go: () => done(loadWords(part, language)),
          fail: () => failed(new Error('no connection')),
        });
      });
    },
    /** Lets go, or fails, whatever was asked for so far in a language. */
    async end(language: Language, how: 'go' | 'fail' = 'go') {
      const those = waiting.filter((each) => each.language === language);
      for (const each of those) {
        waiting.splice(waiting.indexOf(each), 1);
        each[how]();
      }
      await new Promise((done) => setTimeout(done));
    },
  };
}

/** A store in English with a part that is read on demand. */
async function opened(parts: readonly Part[] = ['orgs']) {
  const reader = heldReader();
  const opening = createLanguageStore('en', reader.read, ['ui']);
  await reader.end('en');
  const store = await opening;
  const needed = store.need(parts);
  await reader.end('en');
  await needed;
  return { store, reader };
}

const heard = ({ words }: Awaited<ReturnType<typeof createLanguageStore>>) => [
  words('ui').say('common.cancel'),
  words('orgs').say('title'),
];

const ENGLISH = ['Cancel', 'Organizations'];
const SLOVENIAN = ['Prekliči', 'Organizacije'];

describe('the language', () => {
  it('switches every part in use at once, when all of them are there', async () => {
    const { store, reader } = await opened();
    const seen: string[][] = [];
    const stop = effect(() => void seen.push([store.language.value, ...heard(store)]));
    const switching = store.set('sl');
    expect(reader.asked()).toEqual(['sl/ui', 'sl/orgs']);
    expect(heard(store)).toEqual(ENGLISH);
    await reader.end('sl');
    await switching;
    expect(seen).toEqual([
      ['en', ...ENGLISH],
      ['sl', ...SLOVENIAN],
    ]);
    stop();
  });

  it('ends where the last choice was, however fast others came before', async () => {
    const { store, reader } = await opened();
    const seen: string[] = [];
    const stop = effect(() => void seen.push(store.language.value));
    const [there, back] = [store.set('sl'), store.set('en')];
    await reader.end('sl');
    await Promise.all([there, back]);
    expect([store.language.value, ...heard(store)]).toEqual(['en', ...ENGLISH]);
    const [again, once, more] = [store.set('sl'), store.set('en'), store.set('sl')];
    await reader.end('sl');
    await Promise.all([again, once, more]);
    expect([store.language.value, ...heard(store)]).toEqual(['sl', ...SLOVENIAN]);
    expect(seen).toEqual(['en', 'sl']);
    stop();
  });

  it('stays, and says so, where words cannot be read; the next attempt may succeed', async () => {
    const { store, reader } = await opened();
    const failing = store.set('sl');
    await reader.end('sl', 'fail');
    await failing;
    expect([store.language.value, ...heard(store)]).toEqual(['en', ...ENGLISH]);
    expect(store.unreadable.value).toBe('sl');
    const again = store.set('sl');
    await reader.end('sl');
    await again;
    expect(heard(store)).toEqual(SLOVENIAN);
    expect(store.unreadable.value).toBeNull();
  });

  it('says nothing of a failure that was overtaken', async () => {
    const { store, reader } = await opened();
    const [there, back] = [store.set('sl'), store.set('en')];
    await reader.end('sl', 'fail');
    await Promise.all([there, back]);
    expect(store.unreadable.value).toBeNull();
  });

  it('takes along a part that is asked for while it switches', async () => {
    const { store, reader } = await opened();
    const switching = store.set('sl');
    const needed = store.need(['notes']);
    await reader.end('sl');
    expect(store.language.value).toBe('en');
    await reader.end('sl');
    await switching;
    expect(store.language.value).toBe('sl');
    expect([store.has('notes'), store.words('notes').language]).toEqual([true, 'sl']);
    // What was read for the language before comes too late.
    await reader.end('en');
    await needed;
    expect(store.words('notes').language).toBe('sl');
  });

  it('reads a part that is asked for later in the language that is on', async () => {
    const { store, reader } = await opened();
    const switching = store.set('sl');
    await reader.end('sl');
    await switching;
    const needed = store.need(['notes']);
    expect(reader.asked()).toEqual(['sl/notes']);
    expect(store.has('notes')).toBe(false);
    await reader.end('sl');
    await needed;
    expect(store.words('notes').language).toBe('sl');
  });

  it('is not held up by a part that nobody could read', async () => {
    const { store, reader } = await opened();
    const needed = store.need(['notes']);
    const refused = expect(needed).rejects.toThrow('no connection');
    await reader.end('en', 'fail');
    await refused;
    const switching = store.set('sl');
    expect(reader.asked()).toEqual(['sl/ui', 'sl/orgs']);
    await reader.end('sl');
    await switching;
    expect(heard(store)).toEqual(SLOVENIAN);
  });

  it('has what others worded said anew, and shows it at the same moment', async () => {
    const { store, reader } = await opened();
    let shown = 'answer in en';
    store.rewordAtSwitch(async (language) => {
      const next = `answer in ${language}`;
      return () => {
        shown = next;
      };
    });
    const switching = store.set('sl');
    await Promise.resolve();
    expect(shown).toBe('answer in en');
    await reader.end('sl');
    await switching;
    expect([shown, ...heard(store)]).toEqual(['answer in sl', ...SLOVENIAN]);
  });

  it('refuses words that nobody asked for', async () => {
    const { store } = await opened();
    expect(() => store.words('training')).toThrow('training');
  });
});
