/**
 * A button is a command to the program, and says it in the singular (*Odpri*), as the product's own commands do; a
 * sentence speaks to the user and says *vi*.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const keysOfButtons = (): ReadonlySet<string> => {
  const files = ['components', 'pages'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => `${root}/${name}`),
  );
  const keys = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.tsx'))) {
    const text = readFileSync(file, 'utf8');
    const commands = [
      ...text.matchAll(/<button\b[\s\S]*?<\/button>/g),
      ...text.matchAll(/<(?:MenuItem|FileButton)\b[\s\S]*?\/>/g),
      ...text.matchAll(/confirmLabel=\{[^}]*\}/g),
    ];
    for (const [code] of commands) {
      for (const [, key = ''] of code.matchAll(/'([a-zA-Z][\w.]*)'/g)) {
        // Parts nest some of their texts: `view.another` is written as `another`.
        keys.add(key).add(key.split('.').at(-1) ?? key);
      }
    }
  }
  return keys;
};

/** A card is named by what somebody says to another; a choice that nobody made yet is no button. */
const OTHERS: readonly string[] = ['Pošljite mi to …', 'Izberite …'];

/** Texts by their keys. */
const texts = readdirSync('locales/sl', { encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [
    ...readFileSync(`locales/sl/${name}`, 'utf8').matchAll(/^\s+'?([\w.]+)'?:\s*'([^']+)',$/gm),
  ])
  .map(([, key = '', text = '']) => ({ key, text }));

const isCommand = (text: string) => !/[.?!:]$/.test(text) && text.split(' ').length <= 6;

it('Slovenian buttons command in the singular, not as sentences speak to the user', () => {
  const keys = keysOfButtons();
  const ofButtons = texts.filter(({ key, text }) => keys.has(key) && isCommand(text));
  expect(ofButtons.length).toBeGreaterThan(80);
  const polite = ofButtons.filter(
    ({ text }) => /^\p{L}+(?:ite|jte)(?!\p{L})/u.test(text) && !OTHERS.includes(text),
  );
  expect(polite).toEqual([]);
});
