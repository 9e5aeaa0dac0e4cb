/** Where browsers are on this machine. The variable names one that is elsewhere, or of several the one that is meant. */
import which from 'which';

export const CHROMIUM_VARIABLE = 'MAILBOX_COACH_CHROMIUM';
export const FIREFOX_VARIABLE = 'MAILBOX_COACH_FIREFOX';

const onPath = (names: readonly string[]): string | undefined =>
  names.map((name) => which.sync(name, { nothrow: true })).find((path) => path !== null) ?? undefined;

/** Branded Chrome ignores `--load-extension` from version 137 on, so only Chromium will do. */
export const findChromium = (): string | undefined =>
  process.env[CHROMIUM_VARIABLE] ?? onPath(['chromium', 'chromium-browser']);

export const findFirefox = (): string | undefined =>
  process.env[FIREFOX_VARIABLE] ?? onPath(['firefox-esr', 'firefox']);
