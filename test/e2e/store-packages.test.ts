/** What `npm run package` makes: the same bytes each time, nothing that a store warns of, and a command that runs alone. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { zipOf } from '../../store/zip';

const PACKAGES = resolve('.output/packages');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const archive = (what: string) => join(PACKAGES, `mailbox-coach-${version}-${what}.zip`);
const bin = (name: string) => resolve('node_modules', name);

/** kB: a package grows by somebody's decision. */
const MOST = { extension: 1900, sources: 2300, npm: 2200 };

const digests = () =>
  Object.fromEntries(
    readdirSync(PACKAGES).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(PACKAGES, name)))
        .digest('hex'),
    ]),
  );

const node = (...args: string[]) => execFileSync(process.execPath, args, { stdio: 'pipe' });

beforeAll(() => {
  node(bin('wxt/bin/wxt.mjs'), 'build', '-b', 'edge');
  node(bin('vite/bin/vite.js'), 'build', '-c', 'server/vite.config.ts', '--mode', 'standalone');
  node('store/run.mjs');
}, 120_000);

describe('the packages', () => {
  it('are the same bytes whenever they are made', () => {
    const before = digests();
    node('store/run.mjs');
    expect(digests()).toEqual(before);
  });

  it('stay within their sizes', () => {
    const kB = (path: string) => readFileSync(path).length / 1000;
    for (const browser of ['chrome', 'edge', 'firefox']) {
      expect(kB(archive(browser)), browser).toBeLessThan(MOST.extension);
    }
    expect(kB(archive('sources'))).toBeLessThan(MOST.sources);
    expect(kB(join(PACKAGES, `mailbox-coach-${version}.tgz`))).toBeLessThan(MOST.npm);
  });

  it.each(['chrome', 'edge', 'firefox'])('for %s hold a manifest, licences, and no file twice', (browser) => {
    const files = unzipSync(readFileSync(archive(browser)));
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Record<string, unknown>;
    expect(manifest).toMatchObject({ manifest_version: 3, version });
    expect(JSON.stringify(manifest)).toContain("default-src 'none'; script-src 'self'");
    expect(manifest.host_permissions).toBe(undefined);
    const licences = new TextDecoder().decode(files['third-party-licences.txt']);
    for (const name of ['preact', 'xstate', 'hono', 'valibot', 'fflate']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
    // What the local server alone has in it: whoever builds from the sources has never built that.
    expect(licences).not.toMatch(/^@hono\/node-server \d/m);
    const bodies = Object.values(files).map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    expect(new Set(bodies).size).toBe(bodies.length);
  });

  it('of sources hold what the extension is built from, and no test', () => {
    const files = Object.keys(unzipSync(readFileSync(archive('sources'))));
    for (const path of [
      'package-lock.json',
      'wxt.config.ts',
      'README.md',
      'entrypoints/background/index.ts',
    ]) {
      expect(files).toContain(path);
    }
    expect(files.filter((path) => /^(?:test|node_modules|\.output)\//.test(path))).toEqual([]);
  });

  it('give nothing to warn of to Mozilla, but what Preact does itself', { timeout: 120_000 }, () => {
    const { stdout } = spawnSync(
      process.execPath,
      [bin('addons-linter/bin/addons-linter'), '--output', 'json', archive('firefox')],
      { encoding: 'utf8' },
    );
    const { errors, notices, warnings } = JSON.parse(stdout) as Record<
      'errors' | 'notices' | 'warnings',
      { code: string; message: string; file: string }[]
    >;
    expect([...errors, ...notices]).toEqual([]);
    expect(warnings.filter(({ message }) => message !== 'Unsafe assignment to innerHTML')).toEqual([]);
  });

  it('is a zip whose bytes do not depend on when its files were written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mailbox-coach-zip-'));
    const write = () => writeFileSync(join(folder, 'a.txt'), 'a');
    write();
    const first = zipOf(folder);
    write();
    expect(zipOf(folder)).toEqual(first);
  });
});

describe('the command that npm installs', () => {
  const prefix = mkdtempSync(join(tmpdir(), 'mailbox coach č-'));
  const command = join(prefix, 'node_modules/mailbox-coach/bin/mailbox-coach.js');
  const run = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });

  beforeAll(() => {
    const tarball = join(PACKAGES, `mailbox-coach-${version}.tgz`);
    const { status, stderr } = spawnSync(
      'npm',
      ['install', '--prefix', `"${prefix}"`, '--offline', '--no-audit', '--no-fund', `"${tarball}"`],
      { encoding: 'utf8', shell: true },
    );
    expect(stderr).not.toContain('npm error');
    expect(status).toBe(0);
  });

  it('needs nothing beside it, and brings the licences of what is in it', () => {
    const licences = readFileSync(
      join(prefix, 'node_modules/mailbox-coach/third-party-licences.txt'),
      'utf8',
    );
    expect(licences).toMatch(/^@hono\/node-server \d/m);
    expect(licences).toMatch(/^preact \d/m);
    expect(readdirSync(join(prefix, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'mailbox-coach',
    ]);
  });

  it('tells its commands, its version, and what it does not know', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('check-scenario') });
    expect(run('--version').stdout.trim()).toBe(version);
    expect(run('nonsense')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no command "nonsense"'),
    });
    expect(run('diagnose', '--help').stdout).toContain('mailbox-coach diagnose FILE');
  });

  it('diagnoses a file and proves a scenario', () => {
    const file = join(prefix, 'poštni predali.csv');
    writeFileSync(
      file,
      'Name;Email Address;Email Address Status\r\nAna;ana@contoso.com;Pending Approval\r\n',
    );
    expect(run('diagnose', file, '--format', 'text')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Ana'),
    });
    expect(run('check-scenario', '--shipped').stdout).toContain('first-mailbox, revision');
  });

  it('serves the practice tenant with its page', async () => {
    const server = spawn(process.execPath, [command, 'serve', '--port', '0', '--no-open']);
    try {
      const url = await new Promise<string>((done, fail) => {
        let said = '';
        server.stdout.on('data', (data) => {
          said += String(data);
          const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
          if (address) done(address);
        });
        server.on('exit', () => fail(new Error(said)));
      });
      expect(await (await fetch(url)).text()).toContain('<script type="module"');
      expect(await (await fetch(`${url}/api/data/v9.2/mailboxes/$count`)).text()).toBe('15');
    } finally {
      server.kill();
    }
  });
});
