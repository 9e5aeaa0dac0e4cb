import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Rolldown } from 'vite';
import { build } from 'vite';
import { defineConfig } from 'wxt';
import { ORG_HOST_PATTERNS } from './domain/org-address';
import { compiledMachines } from './machines/compiled-plugin';
import { bundledPackages } from './store/bundled-packages';
import { shareWithExtension } from './store/package-page';
import { thirdPartyLicences } from './store/third-party';
import { LRS_HOST_PATTERNS } from './training/xapi/lrs-address';

/** What packages for learning systems are made of; built with the local page, whose files it is among. */
const PACKAGE_PAGE = resolve(import.meta.dirname, '.output/page/package');

async function packagePage() {
  if (!existsSync(PACKAGE_PAGE)) {
    await build({ configFile: 'shells/package/vite.config.ts', logLevel: 'warn' });
  }
  return readdirSync(PACKAGE_PAGE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const absoluteSrc = join(entry.parentPath, entry.name);
      return { absoluteSrc, relativeDest: join('package', relative(PACKAGE_PAGE, absoluteSrc)) };
    });
}

/** What runs before the first picture of a page, and nothing else. */
const FIRST = {
  name: 'first',
  priority: 2,
  test: /preload-helper|wxt-html-plugins|modulepreload-polyfill|pages\/frames|locales\/index|domain\/languages/,
};

const FIRST_WORDS = /\/(?:locales|catalog\/labels)\/(\w\w)(?:\.ts|\/ui\.ts|\/steps\/)/;

/** The words and labels that every page shows at first are one file a language. */
const WORDS = {
  name: (id: string) => FIRST_WORDS.exec(id)?.[1] ?? null,
  priority: 2,
  test: FIRST_WORDS,
};

const PANEL = resolve(import.meta.dirname, 'entrypoints/sidepanel/panel.tsx');

/** The panel and all that it imports statically. */
function panelModules(context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([PANEL]);
  for (const id of found) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  return found;
}

/** What the panel has at first and other pages have too is one file: thirty small ones take a tenth of a second. */
function base() {
  let ofPanel: ReadonlySet<string> | undefined;
  return {
    name(id: string, context: Rolldown.ChunkingContext) {
      ofPanel ??= panelModules(context);
      return ofPanel.has(id) ? 'base' : null;
    },
    priority: 1,
    minShareCount: 2,
  };
}

/**
 * Only what leads to the first picture is read ahead. Elsewhere the names of all that each view is made of would be a
 * fortieth of what the panel begins with, and the files are beside it on the disk. Stylesheets are always waited for.
 */
function resolveDependencies(
  file: string,
  needed: string[],
  { hostType }: { hostType: 'html' | 'js' },
): string[] {
  return hostType === 'html' || /\/panel-/.test(file) ? needed : [];
}

/** Of all installations; an add-on that was published keeps it for ever. */
const FIREFOX_ID = '{6b123a4a-af48-4992-b16b-2901cfc5b132}';

/** Pages of the extension run what is in the package, and ask organizations and record stores that somebody connects. */
const EXTENSION_PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // What is drawn before the sheets are there stands in the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' https: http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  hooks: {
    async 'build:publicAssets'(_wxt, files) {
      files.push(...(await packagePage()));
    },
    'build:done'({ config }, output) {
      if (config.command !== 'build') return;
      const taken = shareWithExtension(config.outDir);
      const { publicAssets } = output;
      const left = publicAssets.filter(({ fileName }) => !taken.has(fileName.replaceAll('\\', '/')));
      publicAssets.splice(0, publicAssets.length, ...left);
      writeFileSync(
        join(config.outDir, 'third-party-licences.txt'),
        thirdPartyLicences(['extension', 'packagePage']),
      );
    },
  },
  vite: () => ({
    plugins: [compiledMachines(), preact({ devToolsEnabled: false }), bundledPackages('extension')],
    // The worker that diagnoses loads words and the reader of workbooks on demand.
    worker: { format: 'es', plugins: () => [compiledMachines(), bundledPackages('extension')] },
    build: {
      modulePreload: { resolveDependencies },
      rolldownOptions: { output: { codeSplitting: { groups: [FIRST, WORDS, base()] } } },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Mailbox Coach',
    description: '__MSG_description__',
    default_locale: 'en',
    // Nothing is granted at install: `activeTab` lends the one tab whose icon was clicked, hosts are asked for one by one.
    // `storage` is for what is forgotten with the browser: keys of record stores.
    permissions: ['activeTab', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: [...ORG_HOST_PATTERNS, ...LRS_HOST_PATTERNS],
    // While somebody develops, pages come from a server of Vite.
    ...(command === 'build' ? { content_security_policy: { extension_pages: EXTENSION_PAGES } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '142.0',
              // Results go under pseudonyms to a record store that somebody connects (docs/privacy.md).
              data_collection_permissions: { required: ['none'], optional: ['personallyIdentifyingInfo'] },
            },
          },
          // Firefox opens sidebars of new add-ons by itself and hides their icons; we stay where people look for us.
          action: { default_area: 'navbar' },
          sidebar_action: { open_at_install: false },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
