import { CHROMIUM_VARIABLE, findChromium } from '../../../server/find-browser';

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

/** Where Chromium is. @throws Error that says what to install, where there is none */
export function chromiumPath(): string {
  const path = findChromium();
  if (path) return path;
  throw new Error(
    `The end-to-end tests need Chromium. On Debian: apt-get install chromium. Elsewhere name it: ${CHROMIUM_VARIABLE}=…`,
  );
}
