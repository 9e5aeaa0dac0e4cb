import { parseArgs } from 'node:util';
import { LANGUAGE_IDS, type Language } from '../domain/languages';
import { UsageError } from './options';

const FORMATS = ['text', 'json', 'html', 'csv'] as const;
export type DiagnoseFormat = (typeof FORMATS)[number];

export const DIAGNOSE_USAGE = `Usage: npm run --silent diagnose -- FILE|URL [--format text|json|html|csv] [--lang ${LANGUAGE_IDS.join('|')}]
                                  [--mailbox ID|ADDRESS] [--at ISO-TIME]

  FILE       a saved page or bundle of the Web API, an Excel or CSV export, a mailbox's details log,
             or the text of an alert; - reads it from the standard input
  URL        root of a Web API, such as http://localhost:4365/api/data/v9.2
  --mailbox  one mailbox only, by its id or email address
  --at       the moment that counts as now, instead of the source's own time`;

export interface DiagnoseOptions {
  source: string;
  format: DiagnoseFormat;
  language: Language;
  /** Id or address, in lower case; null for all mailboxes. */
  mailbox: string | null;
  /** ISO 8601 in UTC; null for the source's own time. */
  at: string | null;
}

function oneOf<Word extends string>(words: readonly Word[], given: string | undefined, option: string): Word {
  const found = words.find((word) => word === (given ?? words[0]));
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
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: text, lang: text, mailbox: text, at: text },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws UsageError */
export function parseDiagnoseOptions(args: readonly string[]): DiagnoseOptions {
  const { values, positionals } = readArguments(args);
  const [source, ...others] = positionals;
  if (!source || others.length > 0) throw new UsageError('Give one file or one address of a Web API.');
  return {
    source,
    format: oneOf(FORMATS, values.format, 'format'),
    language: oneOf(LANGUAGE_IDS, values.lang, 'lang'),
    mailbox:
      values.mailbox
        ?.trim()
        .replace(/^\{(.*)\}$/, '$1')
        .toLowerCase() || null,
    at: values.at === undefined ? null : momentOf(values.at),
  };
}
