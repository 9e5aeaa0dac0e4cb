/** Before the end-to-end tests: installs Debian's browsers where they are missing and this process may. */
import { execFileSync } from 'node:child_process';
import which from 'which';
import { findChromium, findFirefox } from '../../../server/find-browser';
import { chromiumPath } from './chromium';

function install(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
    env,
  });
}

export default function ensureBrowsers(): void {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(findFirefox() ? [] : ['firefox-esr'])];
  const mayInstall = process.getuid?.() === 0 && which.sync('apt-get', { nothrow: true }) !== null;
  if (missing.length > 0 && mayInstall) install(missing);
  // Without Firefox its tests alone are left out.
  chromiumPath();
}
