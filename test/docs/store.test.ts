/** What stores and strangers are told is what was built. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const read = (path: string) => readFileSync(resolve(path), 'utf8');
const permissions = read('docs/permissions.md');
const config = read('wxt.config.ts');

const LONGEST_SHORT = 132;
const SHORT = { en: '## Short description', sl: '## Kratki opis' };

describe('the permissions', () => {
  it('that a manifest may ask for stand on their page, each with its reason', () => {
    const [, listed = ''] = /permissions: \[(.*)\],/.exec(config) ?? [];
    const named = [...listed.matchAll(/'(\w+)'/g)]
      .map(([, name]) => name)
      .filter((name) => name !== 'firefox');
    expect(named.toSorted()).toEqual(['activeTab', 'sidePanel', 'storage']);
    for (const name of named) {
      expect(permissions).toContain(`| \`${name}\``);
      for (const language of ['en', 'sl']) expect(read(`store/texts/${language}.md`)).toContain(`- ${name}:`);
    }
  });

  it('for hosts stand there as the manifest has them', async () => {
    const { ORG_HOST_PATTERNS } = await import('../../domain/org-address');
    const { LRS_HOST_PATTERNS } = await import('../../training/xapi/lrs-address');
    for (const pattern of [...ORG_HOST_PATTERNS, ...LRS_HOST_PATTERNS]) {
      expect(permissions).toContain(`\`${pattern}\``);
    }
    const told = [...permissions.matchAll(/`(https?:\/\/[^`\s]*\/\*)`/g)].map(([, pattern]) => pattern);
    expect(new Set(told)).toEqual(new Set([...ORG_HOST_PATTERNS, ...LRS_HOST_PATTERNS]));
  });
});

describe('the texts for stores', () => {
  it.each(['en', 'sl'] as const)('say the same as the manifest, in %s, and fit', (language) => {
    const text = read(`store/texts/${language}.md`);
    const short = text.split(`${SHORT[language]}\n\n`)[1]?.split('\n')[0] ?? '';
    const { description } = JSON.parse(read(`public/_locales/${language}/messages.json`)) as {
      description: { message: string };
    };
    expect(short).toBe(description.message);
    expect(short.length).toBeLessThanOrEqual(LONGEST_SHORT);
  });
});

describe('the documents for strangers', () => {
  const DOCUMENTS = [
    'README.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'docs/permissions.md',
    'docs/privacy.md',
    'docs/privacy.sl.md',
    'docs/publishing.md',
    'docs/accessibility.md',
    'docs/coverage.md',
  ];

  it.each(DOCUMENTS)('%s leads to files that are there', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)];
    const folder = resolve(document, '..');
    const missing = links.map(([, path = '']) => path).filter((path) => !existsSync(join(folder, path)));
    expect(missing).toEqual([]);
  });

  it('invent no address', () => {
    for (const document of DOCUMENTS.slice(1)) {
      const addresses = read(document).match(/[\w.+-]+@[\w-]+\.[a-z]{2,}/gi) ?? [];
      expect(addresses, document).toEqual([]);
    }
    expect(config).not.toMatch(/homepage_url|example\.org/);
  });

  it('know the version', () => {
    expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}\n`);
  });
});
