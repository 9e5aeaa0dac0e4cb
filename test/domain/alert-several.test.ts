/** Alerts that were copied together: one record each, and nobody gets another's code. */
import { describe, expect, it } from 'vitest';
import { saidOf } from '../support/said-of';

/** What is said of each text, by the name in its evidence. */
async function byName(text: string, names: readonly string[]) {
  const said = await saidOf(text);
  return names.map((name) => {
    const mine = said.filter(({ evidence }) => evidence.some(({ value }) => String(value).includes(name)));
    for (const { evidence } of mine) {
      for (const other of names.filter((each) => each !== name)) {
        expect(evidence.some(({ value }) => String(value).includes(other))).toBe(false);
      }
    }
    return mine.map(({ id }) => id);
  });
}

const RECEIVED = 'Email cannot be received for the mailbox';
const CODE = 'Email Server Error Code:';
const ALL = ['Ana Novak', 'Bor Kos', 'Cene Zajc'];
const EACH = [['exo-no-licence'], ['http-401'], ['host-not-found']];

const codes = ['ErrorInvalidLicense', 'Http server returned 401 Unauthorized exception.', 'HostNotFound'];
const sentences = ALL.map((name, at) => `${RECEIVED} ${name}.\n${CODE} ${codes[at]}`);
const rows = ALL.map((name, at) => `${RECEIVED} ${name}. ${CODE} ${codes[at]}`);

const forms: readonly (readonly [form: string, text: string])[] = [
  ['lines', sentences.join('\n')],
  ['paragraphs', sentences.join('\n\n')],
  ['lines of Windows', sentences.join('\r\n').replaceAll(/(?<!\r)\n/g, '\r\n')],
  ['a greeting and lines', `Hi team,\nplease look at these:\n\n${sentences.join('\n\n')}\n\nThanks, Eva`],
  ['a quoted mail', sentences.join('\n\n').replaceAll(/^/gm, '> ')],
  ['a mail quoted twice', sentences.join('\n\n').replaceAll(/^/gm, '> > ')],
  ['a list', rows.map((row) => `- ${row}`).join('\n')],
  ['bullets of OneNote', rows.map((row) => `•\t${row}`).join('\n')],
  ['a numbered list', rows.map((row, at) => `${at + 1}. ${row}`).join('\n')],
  [
    'a grid with its headings',
    `Alert Level\tCreated On\tAlert\n${rows.map((row) => `Error\t11/20/2026 11:30 AM\t${row}`).join('\n')}`,
  ],
  ['a grid without', rows.map((row) => `Error\t2026-11-20 11:30\t${row}`).join('\r\n')],
  ['a grid of another order', rows.map((row) => `${row}\t20.11.2026 11:30\tWarning`).join('\n')],
  [
    'a grid in Slovenian',
    `Raven\tUstvarjeno\tOpozorilo\n${rows.map((row) => `Napaka\t20. 11. 2026 11:30\t${row}`).join('\n')}`,
  ],
  ['lines with level and date', rows.map((row) => `Error 11/20/2026 11:30 AM ${row}`).join('\n')],
  [
    'a table of Markdown',
    `| Level | Date | Alert |\n|---|---|---|\n${rows.map((row) => `| Error | 11/20/2026 | ${row} |`).join('\n')}`,
  ],
  [
    'an HTML mail',
    `<html><body>${sentences.map((each) => `<p>${each.replace('\n', '<br>')}</p>`).join('')}</body></html>`,
  ],
  [
    'an HTML table',
    `<table><tr><th>Level</th><th>Date</th><th>Alert</th></tr>${rows.map((row) => `<tr><td>Error</td><td>11/20/2026</td><td>${row}</td></tr>`).join('')}</table>`,
  ],
  [
    'German lines',
    ALL.map(
      (name, at) =>
        `E-Mails für das Postfach ${name} können nicht empfangen werden.\nE-Mail-Server-Fehlercode: ${codes[at]}`,
    ).join('\n'),
  ],
  [
    'Slovenian paragraphs with details',
    ALL.map(
      (name, at) =>
        `E-pošte za nabiralnik ${name} ni mogoče prejeti.\nKoda napake e-poštnega strežnika: ${codes[at]}\nActivityId: 00000000-0000-0000-0000-00000000000${at}\n   at Microsoft.Crm.Asynchronous.EmailConnector.Run()`,
    ).join('\n\n'),
  ],
];

describe('alerts copied together as', () => {
  it.each(forms)('%s', async (_, text) => {
    expect(await byName(text, ALL)).toEqual(EACH);
  });
});
