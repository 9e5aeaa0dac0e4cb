import { execFileSync, spawnSync } from 'node:child_process';

/** Branded Chrome ignores `--load-extension` from version 137 on, so only Chromium will do. */
const NAMES = ['chromium', 'chromium-browser'];

/** How every test and measurement starts it. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function onPath(): string | undefined {
  for (const name of NAMES) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

/** Where Chromium is. @throws Error that says what to install, where there is none */
export function chromiumPath(): string {
  const path = onPath();
  if (path) return path;
  throw new Error('The end-to-end tests need Chromium. On Debian: apt-get install chromium');
}

/** Before the end-to-end tests: installs Debian's Chromium where it is missing and this process may. */
export default function ensureChromium(): void {
  if (onPath()) return;
  const mayInstall = process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0;
  if (mayInstall) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env,
    });
  }
  chromiumPath();
}
