/** What holds of every text of an alert: however it was copied, whatever it is about, and in whatever company. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings } from '../../catalog/findings';
import { readAlert } from '../../domain/alert-reading';
import * as sentences from '../cases/sentences';
import { saidOf } from '../support/said-of';
import { many, runs, soaking } from '../support/scale';

const documented = Object.values(sentences)
  .flat()
  .map(({ text }) => text);
const named = documented.filter((text) => text.includes('Ana Novak'));
const sentence = fc.constantFrom(...documented);

const said = async (text: string) =>
  (await saidOf(text)).map(({ id, direction }) => `${id} ${direction ?? ''}`);

const nbsp = '\u00a0';
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
const wrapped = (text: string, width: number) =>
  text.replaceAll(new RegExp(`(.{${width - 20},${width}}) `, 'g'), '$1\r\n');

const forms: Readonly<Record<string, (text: string) => string>> = {
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  'with no-break spaces': (text) => text.replaceAll(' ', nbsp),
  'wrapped at 60 columns': (text) => wrapped(text, 60),
  'wrapped at 76 columns and quoted': (text) => `> ${wrapped(text, 76).replaceAll('\n', '\n> ')}`,
  'quoted twice': (text) => text.replaceAll(/^/gm, '>> '),
  'in HTML': (text) => `<div><p>${escaped(text).replaceAll('\n', '<br>\n')}</p></div>`,
  'in HTML with no-break spaces': (text) => `<p>${escaped(text).replaceAll(' ', '&nbsp;')}</p>`,
  'in Markdown': (text) =>
    `> **Alert:** ${text}`.replaceAll('Email Server Error Code:', '**Email Server Error Code:**'),
  'with round quotation marks': (text) => text.replaceAll("'", '’').replaceAll(/"([^"]*)"/g, '“$1”'),
  'of a list': (text) => `  • ${text}`,
  'with lines of Windows': (text) => text.replaceAll('\n', '\r\n'),
};

describe('an alert', () => {
  it.each(Object.entries(forms))('copied %s says the same', async (_, form) => {
    for (const text of documented) expect(await said(form(text)), form(text)).toEqual(await said(text));
  });

  it('never breaks the reading, and what is not known of it is said so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), sentence, async (noise, text) => {
        expect(await said(`${text}\n${noise}`)).not.toEqual([]);
        readAlert(noise, findings);
      }),
      { numRuns: runs(150) },
    );
  });

  /** Words of tokens, and others; none that a sentence goes on with, since then nobody can tell where a name ends. */
  const words = fc.constantFrom(
    'ErrorInvalidLicense',
    'MailboxDisabled',
    '8005E273',
    '0x80040220',
    '-2147167669',
    'IncomingEmailS2SApprovalNeeded',
    'ErrorQuotaExceeded.',
    'Exchange.server returned 403 error.',
    'Http server returned 401 Unauthorized exception.',
    'IncomingEmailRejected',
    'prvReadQueue',
    'HostNotFound',
    'Email Server Error Code',
    '(404)',
    'test',
    'Čevapčič',
    'O’Brien',
    '山田',
    'R&D',
    'a.b',
  );
  const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));

  it('says the same whatever the mailbox is called', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...named), name, async (text, other) => {
        const renamed = text.replaceAll('Ana Novak', other);
        expect(await said(renamed), renamed).toEqual(await said(text));
      }),
      { numRuns: runs(200) },
    );
  });

  it('says the same whatever the subject is', async () => {
    const about = documented.filter((text) => text.includes('"Your mailbox is now connected'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...about), name, async (text, subject) => {
        const renamed = text.replace('"Your mailbox is now connected to Dynamics 365"', `"${subject}"`);
        expect(await said(renamed), renamed).toEqual(await said(text));
      }),
      { numRuns: runs(200) },
    );
  });

  it('keeps its findings and its text to itself among others', async () => {
    const whole = named.filter(
      (text) => !text.includes('\n') && /^(?:An? |Email |Appointments|The )/.test(text),
    );
    const several = fc.uniqueArray(fc.constantFrom(...whole), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(several, fc.constantFrom('\n', '\n\n', '\r\n'), async (texts, between) => {
        const names = texts.map((_, at) => `Person ${'ABCD'[at]}`);
        const each = texts.map((text, at) => text.replaceAll('Ana Novak', names[at] ?? ''));
        const all = await saidOf(each.join(between));
        for (const [at, text] of each.entries()) {
          const mine = all.filter(({ evidence }) => JSON.stringify(evidence).includes(names[at] ?? ''));
          expect(
            mine.map(({ id }) => id),
            text,
          ).toEqual((await saidOf(text)).map(({ id }) => id));
          const others = names.filter((_, other) => other !== at);
          for (const other of others) expect(JSON.stringify(mine)).not.toContain(other);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    '>',
    '<',
    '- ',
    '**',
    '"',
    '&amp;',
    '_a',
    'AaBb',
    '8',
    '-2',
    'a@',
    ' ',
    '\t',
    'the mailbox "',
    'code: x ',
  ])('of nothing but %j is read', (part) => {
    expect(readAlert(part.repeat(many(100_000, 500_000)), findings).named).toEqual([]);
  });

  // Nobody else may be at work on the machine for this.
  it.runIf(soaking)('of millions of characters is read in time that grows with its length', () => {
    const time = (halfMillions: number) => {
      const line = 'exception at a <b> "c" http code: mailbox the email message \n';
      const text = line.repeat(8000 * halfMillions);
      const start = performance.now();
      readAlert(text, findings);
      return performance.now() - start;
    };
    time(1);
    expect(time(8)).toBeLessThan(40 * Math.max(time(1), 50));
  });
});
