/** Scripts that read a tenant as a diagnosis does and write one bundle, in the words of whoever runs them. */
import {
  SEND_SCRIPTS,
  SENT_FILE,
  type SendScript,
  TOKEN_VARIABLE,
  UNTRIED_SCRIPTS,
} from '../../catalog/send-me-this';
import type { Words } from '../../locales';
import { BUNDLE_VERSION } from '../../sources/bundle-schema';
import { PLACEHOLDER_ORIGIN } from './addresses';
import { filled, inComment, inPowerShell, inShell } from './quoting';
import nodeScript from './read-bundle.mjs?raw';
import powerShellScript from './read-bundle.ps1?raw';
import shellScript from './read-bundle.sh?raw';
import { FUNCTION_REQUESTS, PRIVILEGES_FUNCTION, TABLE_REQUESTS, type TableRequest } from './requests';

export interface WrittenScript {
  file: string;
  text: string;
  /** What to type, one line after the other: the token first. */
  commands: readonly string[];
}

interface ScriptWish {
  /** Of the organization; null where nobody told it. */
  origin: string | null;
  words: Words<'send-me-this'>;
}

const MESSAGES = ['askAddress', 'noAddress', 'noToken', 'refused', 'notRead', 'written'] as const;

function commandsOf(kind: SendScript, origin: string | null): readonly string[] {
  const org = origin ?? PLACEHOLDER_ORIGIN;
  const token = `az account get-access-token --resource ${org} --query accessToken -o tsv`;
  const file = SEND_SCRIPTS[kind];
  switch (kind) {
    case 'node':
      return [`export ${TOKEN_VARIABLE}=$(${token})`, `node ${file} ${org}`];
    case 'curl':
      return [`export ${TOKEN_VARIABLE}=$(${token})`, `sh ${file} ${org}`];
    case 'powershell':
      return [`$env:${TOKEN_VARIABLE} = ${token}`, `.\\${file} -Address ${org}`];
  }
}

/** What a script says of itself before anything else. */
function aboutOf(kind: SendScript, { origin, words: { say } }: ScriptWish, mark: string): string {
  const paragraphs = [
    ...(UNTRIED_SCRIPTS.includes(kind) ? [say('script.untried')] : []),
    say('script.what', { file: SENT_FILE }),
    say('script.private'),
    say('script.howTo', { variable: TOKEN_VARIABLE }),
  ];
  return [
    ...paragraphs.map((text) => inComment(text, mark)),
    ...commandsOf(kind, origin).map((line) => `${mark}   ${line}`),
  ].join('\n');
}

/** The filter as it stands in an address. */
const filterOf = ({ filter }: TableRequest): string =>
  filter ? `&$filter=${encodeURIComponent(filter)}` : '';

/** In an address an apostrophe may be written so, and needs no quoting anywhere. */
const plainPath = (path: string): string => path.replaceAll("'", '%27');
const functionPath = (name: string): string =>
  plainPath(FUNCTION_REQUESTS.find((each) => each.name === name)?.path ?? '');
/** Who asks is read before everything else. */
const LATER_FUNCTIONS = FUNCTION_REQUESTS.filter(({ name }) => name !== 'WhoAmI');

const COMMON = {
  TOKEN: TOKEN_VARIABLE,
  VERSION: String(BUNDLE_VERSION),
  PRIVILEGES: PRIVILEGES_FUNCTION,
  WHO_AM_I: functionPath('WhoAmI'),
};

function node(wish: ScriptWish): string {
  const { origin, words } = wish;
  const functions = Object.fromEntries(FUNCTION_REQUESTS.map(({ name, path }) => [name, path]));
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  return filled(nodeScript, {
    ...COMMON,
    ABOUT: `#!/usr/bin/env node\n${aboutOf('node', wish, '//')}`,
    WORDS: json(Object.fromEntries(MESSAGES.map((name) => [name, words.say(`messages.${name}`)]))),
    TABLES: json(TABLE_REQUESTS),
    FUNCTIONS: json(functions),
    ADDRESS: JSON.stringify(origin ?? ''),
    FILE: JSON.stringify(SENT_FILE),
  });
}

/** Gaps for the messages of a script that has a name for each: `noToken` fills `__NO_TOKEN__`. */
const messageGaps = ({ words }: ScriptWish, quoted: (text: string) => string) =>
  Object.fromEntries(
    MESSAGES.map((name) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
      quoted(words.say(`messages.${name}`)),
    ]),
  );

function curl(wish: ScriptWish): string {
  return filled(shellScript, {
    ...COMMON,
    ...messageGaps(wish, inShell),
    ABOUT: aboutOf('curl', wish, '#'),
    ADDRESS: wish.origin ?? '',
    FILE: SENT_FILE,
    FUNCTIONS: LATER_FUNCTIONS.map(
      ({ name, path }) => `read_function ${name} ${inShell(plainPath(path))}`,
    ).join('\n'),
    TABLES: TABLE_REQUESTS.map((request) =>
      [
        `read_table ${request.set} ${request.table} \\`,
        `  ${inShell(request.columns.join(','))} \\`,
        `  ${inShell(filterOf(request))}`,
      ].join('\n'),
    ).join('\n'),
  });
}

/** Windows PowerShell takes a file for one of the machine's code page unless a mark says that it is UTF-8. */
const UTF8_MARK = '\ufeff';

function powershell(wish: ScriptWish): string {
  const text = filled(powerShellScript, {
    ...COMMON,
    ...messageGaps(wish, inPowerShell),
    ABOUT: aboutOf('powershell', wish, '#'),
    ADDRESS: inPowerShell(wish.origin ?? ''),
    FILE: inPowerShell(SENT_FILE),
    FUNCTIONS: LATER_FUNCTIONS.map(
      ({ name, path }) => `Read-Function ${inPowerShell(name)} ${inPowerShell(plainPath(path))}`,
    ).join('\n'),
    TABLES: TABLE_REQUESTS.map((request) =>
      [
        `    @{ Set = ${inPowerShell(request.set)}; Table = ${inPowerShell(request.table)}; Filter = ${inPowerShell(filterOf(request))}`,
        `       Columns = ${inPowerShell(request.columns.join(','))} }`,
      ].join('\n'),
    ).join('\n'),
  });
  return UTF8_MARK + text.replaceAll('\n', '\r\n');
}

const WRITERS: Readonly<Record<SendScript, (wish: ScriptWish) => string>> = { node, curl, powershell };

export const scriptOf = (kind: SendScript, wish: ScriptWish): WrittenScript => ({
  file: SEND_SCRIPTS[kind],
  text: WRITERS[kind](wish),
  commands: commandsOf(kind, wish.origin),
});
