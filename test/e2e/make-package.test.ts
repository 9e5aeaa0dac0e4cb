/** Both shells have what packages are made of, and the extension may be allowed one store and nothing beside it. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_KINDS } from '../../training/packages/kinds';
import { makePackage } from '../../training/packages/make';
import { packWithQuestion } from '../support/exercise-result';
import { type LocalServer, startServer } from './support/browser';
import { builtPage } from './support/learning-system';
import { type LiveWorkplace, openBesideOrganizations } from './support/live-org';

const pack = packWithQuestion();

describe('the local page', () => {
  let server: LocalServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it.each(PACKAGE_KINDS)('has what a package of %s is made of', async (kind) => {
    const made = await makePackage(
      { kind, packs: [pack] },
      { fetch: (request) => fetch(request), origin: server.url },
    );
    expect(made.name).toBe(`with-question-${pack.revision}-${kind}.zip`);
    const names = Object.keys(unzipSync(made.bytes));
    expect(names).toEqual(expect.arrayContaining([...Object.keys(builtPage()), 'exercises.json']));
  });
});

describe('the extension', () => {
  let place: LiveWorkplace;
  beforeAll(async () => {
    place = await openBesideOrganizations([]);
  });
  afterAll(() => place.close());

  /** What the browser says of hosts to a page of the extension. */
  const ask = (what: 'contains' | 'request', host: string) =>
    place.panel.evaluate(
      ([method, origin]) =>
        (
          globalThis as unknown as {
            chrome: { permissions: Record<string, (what: { origins: string[] }) => Promise<boolean>> };
          }
        ).chrome.permissions[method]?.({ origins: [origin] }),
      [what, host] as const,
    );
  const held = (host: string) => ask('contains', host);

  it('has what packages are made of', async () => {
    const sizes = await place.panel.evaluate(async () => {
      const { files, elsewhere } = (await (await fetch('/package/files.json')).json()) as {
        files: string[];
        elsewhere: Record<string, string>;
      };
      const read = files.map(async (path) => [
        path,
        (await (await fetch(elsewhere[path] ?? `/package/${path}`)).arrayBuffer()).byteLength,
      ]);
      return Object.fromEntries(await Promise.all(read)) as Record<string, number>;
    });
    const built = Object.entries(builtPage()).map(([path, bytes]) => [path, bytes.byteLength]);
    expect(sizes).toEqual(Object.fromEntries(built));
  });

  it('holds no host at install; any store with TLS can be asked for', () => {
    for (const browser of ['chrome', 'firefox']) {
      const manifest = JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8')) as {
        host_permissions?: string[];
        optional_host_permissions: string[];
      };
      expect(manifest.host_permissions ?? []).toEqual([]);
      expect(manifest.optional_host_permissions).toContain('https://*/*');
      // Without TLS only this machine, for trials.
      expect(manifest.optional_host_permissions.filter((host) => host.startsWith('http:'))).toEqual([
        'http://localhost/*',
      ]);
    }
  });

  it('is allowed the one store that somebody said yes to', async () => {
    expect(await held('https://lrs.example.com/*')).toBe(false);
    await place.answerPrompt('https://lrs.example.com', true);
    await place.panel.bringToFront();
    expect(await ask('request', 'https://lrs.example.com/*')).toBe(true);
    expect(await held('https://lrs.example.com/*')).toBe(true);
    expect(await held('https://other.example.com/*')).toBe(false);
    expect(await held('https://*/*')).toBe(false);
  });
});
