/** A product that speaks one more language: a copy of this one with one more folder of words, and one more line. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type InlineConfig } from 'vite';
import { packs } from '../../../catalog/packs';
import { contentsOf, LISTING, listingOf, scenarioFile } from '../../../training/packages/contents';

const SOURCES = [
  ...['catalog', 'components', 'dataverse', 'db', 'diagnosis', 'domain', 'locales', 'machines', 'pages'],
  ...['shells', 'sources', 'state', 'training', 'package.json', 'tsconfig.json'],
];

/** What a package has beside its page. */
function putScenario(page: string): void {
  const [pack] = packs;
  if (!pack) throw new Error('No scenario is shipped');
  const contents = contentsOf([pack]);
  mkdirSync(join(page, 'scenarios'), { recursive: true });
  writeFileSync(join(page, scenarioFile(pack.id)), JSON.stringify(pack));
  writeFileSync(join(page, LISTING), JSON.stringify(listingOf('scorm2004', contents)));
}

/** The one line that a language needs. */
const LINE = "  xx: { name: 'Made up', tag: 'xx', labels: 'en' },\n";

const POPUP = `import { boot } from '../../pages/boot';
import { popupStores } from '../../pages/popup/stores';
import { pageDoings } from '../../pages/page-doings';
import { PopupView } from '../../pages/popup/PopupView';

const nothing = async () => {};
void boot({
  compose: popupStores,
  view: () => <PopupView onOpenPanel={nothing} onOpenPractice={nothing} />,
  fetch: (request) => fetch(request),
  origin: location.origin,
  shell: {
    ...pageDoings,
    isPractice: false,
    hash: () => '',
    listen() {},
    open() {},
    openDiagnosis() {},
    openTraining() {},
    openPermissionTable() {},
  },
});
`;

type Leaves<Value> = (sentence: string) => Value;

function mapped(texts: unknown, change: Leaves<string>): unknown {
  if (typeof texts === 'string') return change(texts);
  if (Array.isArray(texts)) return texts.map((each) => mapped(each, change));
  return Object.fromEntries(
    Object.entries(texts as object).map(([key, value]) => [key, mapped(value, change)]),
  );
}

/** Letters that no English sentence is written in; a sentence stays as long as it was. */
const foreign = (text: string) =>
  text.replaceAll(/[A-Za-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));

/** What is said of a sentence; what is for the product alone stays: names and forms of values, and of labels. */
function marked(sentence: string): string {
  let depth = 0;
  return sentence
    .split(/(\[\[[\w.]+\]\]|[{}])/)
    .map((part) => {
      if (part === '{') depth += 1;
      if (part === '}') depth -= 1;
      return part.startsWith('[[') || depth % 2 === 1 ? part : foreign(part);
    })
    .join('');
}

/** English as it is written: its sentences in pieces, without values and labels. */
export function englishIn(modules: Readonly<Record<string, { words: unknown }>>): string[] {
  const found = new Set<string>();
  for (const { words } of Object.values(modules)) {
    mapped(words, (sentence) => {
      for (const piece of marked(sentence).split(/[^\uff21-\uff5a\s,;:.!?'’()/-]+/)) {
        const plain = piece
          .replaceAll(/[\uff21-\uff5a]/g, (letter) =>
            String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xfee0),
          )
          .trim();
        if (/[A-Za-z]{2}/.test(plain)) found.add(plain);
      }
      return sentence;
    });
  }
  return [...found];
}

function config(folder: string, shell: string, names: readonly string[], outDir: string): InlineConfig {
  const root = join(folder, 'shells', shell);
  return {
    configFile: false,
    root,
    base: shell === 'package' ? './' : '/',
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false })],
    worker: { format: 'es' },
    build: {
      outDir: join(folder, '.output', outDir),
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: names.map((name) => join(root, `${name}.html`)) },
    },
  };
}

/** @param english the words of `locales/en` by their files */
export async function buildMadeUpLanguage(english: Readonly<Record<string, { words: unknown }>>) {
  const folder = mkdtempSync(join(tmpdir(), 'made-up-language-'));
  for (const source of SOURCES) cpSync(resolve(source), join(folder, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [file, { words }] of Object.entries(english)) {
    const path = join(folder, 'locales/xx', file.replace(/^.*\/locales\/en\//, ''));
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, `export const words = ${JSON.stringify(mapped(words, marked))};\n`);
  }
  const languages = join(folder, 'domain/languages.ts');
  const before = readFileSync(languages, 'utf8');
  writeFileSync(
    languages,
    before.replace(/^ {2}sl: /m, (line) => LINE + line),
  );
  const local = join(folder, 'shells/local');
  writeFileSync(join(local, 'popup.tsx'), POPUP);
  writeFileSync(
    join(local, 'popup.html'),
    readFileSync(join(local, 'index.html'), 'utf8').replace('./main.tsx', './popup.tsx'),
  );
  await build(config(folder, 'local', ['index', 'diagnosis', 'training', 'popup'], 'page'));
  await build(config(folder, 'package', ['index'], 'page/package'));
  putScenario(join(folder, '.output/page/package'));
  // The server has no words of its own but those of its command line.
  cpSync(resolve('.output/server'), join(folder, '.output/server'), { recursive: true });
  return {
    server: join(folder, '.output/server/main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
