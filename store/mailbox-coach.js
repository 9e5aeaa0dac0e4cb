#!/usr/bin/env node
// The installed command: one word says which program is meant; what follows is that program's.
const PROGRAMS = { serve: 'main', diagnose: 'diagnose', 'check-scenario': 'check-scenario' };

const USAGE = `Usage: mailbox-coach COMMAND [options]

  serve            the practice tenant with the guide beside it, and its Web API, on this machine
  diagnose         why mailboxes do not enable, from files or from a Web API
  check-scenario   proves scenario packs

mailbox-coach COMMAND --help tells more.`;

const [command = ''] = process.argv.splice(2, 1);
const program = Object.hasOwn(PROGRAMS, command) ? PROGRAMS[command] : undefined;
if (program) await import(`../server/${program}.js`);
else if (command === '--version' || command === '-V') {
  const { readFileSync } = await import('node:fs');
  console.log(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version);
} else {
  const asked = command === '' || command === '--help' || command === '-h';
  console[asked ? 'log' : 'error'](asked ? USAGE : `There is no command "${command}".\n\n${USAGE}`);
  process.exitCode = asked ? 0 : 2;
}
