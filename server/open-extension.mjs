// Starts an installed Chromium, Chrome or Edge with the built extension loaded.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const extension = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
const NAMES = ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'];

const find = process.platform === 'win32' ? 'where' : 'which';
const browser = NAMES.find((name) => spawnSync(find, [name]).status === 0);

console.log(`The extension is built: ${extension}`);
if (!browser) {
  console.log(`No Chromium, Chrome or Edge found on the path. Load it by hand:
  Chrome, Edge: extensions page > Developer mode > Load unpacked > the folder above
  Firefox: about:debugging > This Firefox > Load Temporary Add-on > .output/firefox-mv3/manifest.json`);
} else {
  if (browser.startsWith('google')) {
    console.log(
      'Chrome from version 137 on ignores this way of loading: if the icon is missing, load it by hand.',
    );
  }
  const profile = mkdtempSync(join(tmpdir(), 'mailbox-coach-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  console.log(`Starting ${browser} with a profile of its own (${profile}).`);
  const child = spawn(
    browser,
    [`--user-data-dir=${profile}`, `--load-extension=${extension}`, '--no-first-run', ...sandbox],
    { stdio: 'ignore' },
  );
  const stop = () => child.kill();
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  child.on('exit', (code) => process.exit(code ?? 0));
}
