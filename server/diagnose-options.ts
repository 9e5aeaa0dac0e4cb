import { parseArgs } from 'node:util';
import type { DateOrder } from '../domain/imports';
import { LANGUAGE_IDS, type Language } from '../domain/languages';
import { calledAs } from './called-as';
import { UsageError } from './usage-error';

export const DIAGNOSE_FORMATS = ['text', 'json', 'html', 'csv', 'ndjson', 'prometheus'] as const;
export type DiagnoseFormat = (typeof DIAGNOSE_FORMATS)[number];

export const FAIL_ON = ['certain', 'error', 'any'] as const;
export type FailOn = (typeof FAIL_ON)[number];

const DATES = ['day-first', 'month-first'] as const;
const ORDERS: Readonly<Record<(typeof DATES)[number], DateOrder>> = {
  'day-first': 'dayFirst',
  'month-first': 'monthFirst',
};

export const DIAGNOSE_USAGE = `Usage: ${calledAs('diagnose')} FILE... | URL [options]

  FILE           what somebody sent, several as one tenant: exports to Excel, CSV, answers of the Web API or
                 a recording of them, bundles, what PowerShell or Power Automate saved, details of mailboxes,
                 mails, texts of alerts, a zip of such; - reads one of any kind from the standard input
  URL            root of a Web API, such as http://localhost:4365/api/data/v9.2

  --format F     ${DIAGNOSE_FORMATS.join(', ')}; text unless told
  --output FILE  writes there instead of to the standard output
  --lang L       ${LANGUAGE_IDS.join(' or ')}
  --mailbox M    one mailbox only, by its id or email address
  --pseudonyms   nobody can be recognized in what is written
  --at TIME      the moment that counts as now, instead of the source's own: 2026-11-23T08:00:00Z
  --dates O      how dates are written that do not tell it: ${DATES.join(' or ')}
  --fail-on W    ends with 1 where something is found: certain (a cause for certain), error (a mailbox failed),
                 any (any cause at all)
  --token-env N  the variable of the environment with an access token for the URL; it is sent there only, by
                 https or on this machine, and never printed. Nothing but reading is let through.
  --ledger FILE  adds a line of JSON for each request to the URL
  --help, --version

Ends with 0 where it was read, 1 by --fail-on, 2 where nothing could be read or the command is not understood.`;

export interface DiagnoseOptions {
  sources: readonly string[];
  format: DiagnoseFormat;
  language: Language;
  /** Id or address, in lower case; null for all mailboxes. */
  mailbox: string | null;
  /** ISO 8601 in UTC; null for the source's own time. */
  at: string | null;
  /** File that is written; null for the standard output. */
  output: string | null;
  pseudonyms: boolean;
  failOn: FailOn | null;
  dates: DateOrder | null;
  /** Name of the variable that holds the token. */
  tokenEnv: string | null;
  ledger: string | null;
}

/** What is asked instead of a diagnosis. */
export type Asked = 'help' | 'version';

function oneOf<Word extends string>(words: readonly Word[], given: string, option: string): Word {
  const found = words.find((word) => word === given);
  if (!found) throw new UsageError(`--${option} is one of ${words.join(', ')}, not "${given}".`);
  return found;
}

function momentOf(text: string): string {
  const milliseconds = /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    throw new UsageError(`--at needs a moment such as 2026-11-23T08:00:00Z, not "${text}".`);
  }
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: text,
        lang: text,
        mailbox: text,
        at: text,
        output: text,
        pseudonyms: flag,
        'fail-on': text,
        dates: text,
        'token-env': text,
        ledger: text,
        help: { type: 'boolean', short: 'h' },
        version: flag,
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

function checkSources(sources: readonly string[]): void {
  if (sources.length === 0) throw new UsageError('Give files, or one address of a Web API.');
  if (sources.some(isAddress) && sources.length > 1) {
    throw new UsageError('One address is read by itself: give files, or one address of a Web API.');
  }
  if (sources.filter((source) => source === '-').length > 1) {
    throw new UsageError('The standard input can be read once.');
  }
}

/** @throws UsageError */
export function parseDiagnoseOptions(args: readonly string[]): DiagnoseOptions | Asked {
  const { values, positionals: sources } = readArguments(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  checkSources(sources);
  const isUrl = sources.some(isAddress);
  for (const option of ['token-env', 'ledger'] as const) {
    if (values[option] !== undefined && !isUrl) throw new UsageError(`--${option} goes with an address.`);
  }
  const dates = values.dates === undefined ? null : oneOf(DATES, values.dates, 'dates');
  return {
    sources,
    format: oneOf(DIAGNOSE_FORMATS, values.format ?? 'text', 'format'),
    language: oneOf(LANGUAGE_IDS, values.lang ?? LANGUAGE_IDS[0] ?? 'en', 'lang'),
    mailbox:
      values.mailbox
        ?.trim()
        .replace(/^\{(.*)\}$/, '$1')
        .toLowerCase() || null,
    at: values.at === undefined ? null : momentOf(values.at),
    output: values.output || null,
    pseudonyms: values.pseudonyms ?? false,
    failOn: values['fail-on'] === undefined ? null : oneOf(FAIL_ON, values['fail-on'], 'fail-on'),
    dates: dates && ORDERS[dates],
    tokenEnv: values['token-env'] ?? null,
    ledger: values.ledger ?? null,
  };
}
