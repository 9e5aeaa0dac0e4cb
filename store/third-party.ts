/** The licences of other people's packages that a build has in it, in full. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Built, readBundled } from './bundled-packages';

const ROOT = resolve('.');

/** Bundlers put lines of their own into what they make; the theme's values are Fluent's. */
const ALSO = ['node_modules/@fluentui/tokens', 'node_modules/vite'];

/** These leave the text out; their repositories have that of the licence that they name. */
const HOLDERS: Readonly<Record<string, string>> = {
  '@fluentui/svg-icons': 'Copyright (c) 2020 Microsoft Corporation',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  wxt: 'Copyright (c) 2023 Aaron',
};

const MIT = (holder: string) => `MIT License

${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

interface Named {
  name: string;
  version: string;
  license: string;
}

/** @throws Error where a package has no licence text and none is known: nobody may pass it on then */
function licenceOf(folder: string, { name, license }: Named): string {
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(each));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const holder = HOLDERS[name];
  if (license === 'MIT' && holder) return MIT(holder).trim();
  throw new Error(`${name} says ${license} and brings no text of it`);
}

const LINE = '-'.repeat(100);

/** @param of what is passed on together */
export function thirdPartyLicences(of: readonly Built[]): string {
  const parts = [...new Set([...of.flatMap(readBundled), ...ALSO])].toSorted().map((each) => {
    const folder = join(ROOT, each);
    const named = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Named;
    return `${named.name} ${named.version}, ${named.license}\n\n${licenceOf(folder, named)}\n`;
  });
  return `Mailbox Coach contains parts of these packages.\n\n${parts.map((part) => `${LINE}\n${part}`).join('\n')}`;
}
