/** How this program was called, for what it says of its own commands. */
import { basename } from 'node:path';

/** Whether the command `mailbox-coach` was installed; in a copy of the sources npm's scripts are the way. */
export const isInstalled = /^mailbox-coach(?:\.js)?$/.test(basename(process.argv[1] ?? ''));

const SCRIPTS = {
  serve: 'npm start --',
  diagnose: 'npm run --silent diagnose --',
  'check-scenario': 'npm run --silent check-scenario --',
} as const;

export const calledAs = (command: keyof typeof SCRIPTS): string =>
  isInstalled ? `mailbox-coach ${command}` : SCRIPTS[command];
