/** `npm run package`: what stores take, and the local server for npm, from what was built. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { thirdPartyLicences } from './third-party';
import { zipOf } from './zip';

const ROOT = resolve('.');
const OUTPUT = join(ROOT, '.output');
const PACKAGES = join(OUTPUT, 'packages');
const NPM = join(OUTPUT, 'npm');
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

/** What reviewers of a store need to build the extension: neither tests nor pictures. */
const LEFT_OUT = /^(?:test\/|docs\/images\/|store\/pictures\/|\.ci\/)/;

interface Manifest {
  name: string;
  version: string;
  description: string;
  license: string;
  engines: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const made: string[] = [];

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(PACKAGES, name), bytes);
  made.push(`${name}  ${(bytes.length / 1000).toFixed(0)} kB`);
}

/** @throws Error where the sources are no copy of the repository: nobody knows then which files are meant */
function sources(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  if (status !== 0) throw new Error('The package of sources is made in a copy of the repository.');
  return stdout.split('\0').filter((path) => path !== '' && !LEFT_OUT.test(path));
}

/** The server and the command line with all that they need: nothing is installed beside them, nothing is built. */
function npmFolder(): void {
  const { name, version, description, license, engines } = manifest;
  for (const folder of ['bin', 'page']) rmSync(join(NPM, folder), { recursive: true, force: true });
  mkdirSync(join(NPM, 'bin'), { recursive: true });
  cpSync(join(OUTPUT, 'page'), join(NPM, 'page'), { recursive: true });
  copyFileSync('store/mailbox-coach.js', join(NPM, 'bin/mailbox-coach.js'));
  copyFileSync('store/texts/npm.md', join(NPM, 'README.md'));
  copyFileSync('LICENSE', join(NPM, 'LICENSE'));
  writeFileSync(
    join(NPM, 'third-party-licences.txt'),
    thirdPartyLicences(['server', 'localPage', 'packagePage']),
  );
  const bin = { [name]: 'bin/mailbox-coach.js' };
  const own = { name, version, description, license, type: 'module', engines, bin };
  writeFileSync(join(NPM, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
}

mkdirSync(PACKAGES, { recursive: true });
for (const browser of BROWSERS) {
  write(`${manifest.name}-${manifest.version}-${browser}.zip`, zipOf(join(OUTPUT, `${browser}-mv3`)));
}
write(`${manifest.name}-${manifest.version}-sources.zip`, zipOf(ROOT, sources()));

npmFolder();
const packed = spawnSync('npm', ['pack', '--pack-destination', PACKAGES, '--loglevel=error'], {
  cwd: NPM,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (packed.status !== 0) throw new Error(packed.stderr);
const tarball = packed.stdout.trim();
made.push(`${tarball}  ${(readFileSync(join(PACKAGES, tarball)).length / 1000).toFixed(0)} kB`);

console.log(`In ${PACKAGES}:\n${made.map((line) => `  ${line}`).join('\n')}`);
