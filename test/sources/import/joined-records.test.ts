import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError, readImport } from '../../../sources/import';
import { mailboxDetails } from '../../../state/practice/mailbox-details';
import { runs } from '../../support/scale';
import { mailboxNumber, utf8 } from './samples';

/** A mailbox of which somebody's export holds some columns; each value that can tell it apart does. */
interface Told {
  mailboxid: string;
  columns: Record<string, string>;
}

const idNumbered = (number: number) => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;

const NAMES = ['name', 'emailaddress', 'hostid', 'lastsyncerror'] as const;
const NUMBERS = [
  'incomingemailstatus',
  'outgoingemailstatus',
  'actstatus',
  'emailrouteraccessapproval',
] as const;

const told = (number: number): fc.Arbitrary<Told> =>
  fc
    .record({
      texts: fc.subarray([...NAMES], { minLength: 1 }),
      numbers: fc.subarray([...NUMBERS]),
      order: fc.shuffledSubarray(['mailboxid', ...NAMES, ...NUMBERS], { minLength: 9 }),
      status: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ texts, numbers, order, status }) => {
      const all: Record<string, string> = { mailboxid: idNumbered(number) };
      for (const name of texts) all[name] = `${name}-of-${number}`;
      for (const name of numbers) all[name] = String(status);
      const columns = Object.fromEntries(
        order.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]] as const])),
      );
      return { mailboxid: idNumbered(number), columns };
    });

const several = fc
  .integer({ min: 2, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => told(index + 1))));

const line = ([name, value]: readonly [string, string]) => `${name.padEnd(30)} : ${value}`;

/** Ways in which several mailboxes come in one text. */
const WRITERS: Readonly<Record<string, (mailboxes: readonly Told[]) => string>> = {
  formatList: (mailboxes) =>
    mailboxes.map(({ columns }) => `\n${Object.entries(columns).map(line).join('\n')}\n`).join('\n'),
  detailsLogs: (mailboxes) =>
    mailboxes
      .map(({ columns }) => `Mailbox Details\n${Object.entries(columns).map(line).join('\n')}\n`)
      .join(''),
  webApi: (mailboxes) => JSON.stringify({ value: mailboxes.map(({ columns }) => numbered(columns)) }),
  bundle: (mailboxes) => JSON.stringify({ mailboxes: mailboxes.map(({ columns }) => numbered(columns)) }),
  csv: (mailboxes) => table(mailboxes, ','),
  semicolons: (mailboxes) => table(mailboxes, ';'),
  tabs: (mailboxes) => table(mailboxes, '\t'),
};

const isNumber = (name: string) => (NUMBERS as readonly string[]).includes(name);
const numbered = (columns: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [name, isNumber(name) ? Number(value) : value]),
  );

function table(mailboxes: readonly Told[], separator: string): string {
  const heads = ['mailboxid', ...NAMES, ...NUMBERS];
  const rows = mailboxes.map(({ columns }) => heads.map((head) => columns[head] ?? '').join(separator));
  return [heads.join(separator), ...rows].join('\n').concat('\n');
}

const readText = (text: string) => readImport({ name: 'file.txt', bytes: utf8(text) });

describe('several mailboxes in one text', () => {
  it.each(Object.keys(WRITERS))('never get a value of another one (%s)', async (writer) => {
    await fc.assert(
      fc.asyncProperty(several, async (mailboxes) => {
        const { snapshot } = await readText(WRITERS[writer]?.(mailboxes) ?? '');
        const rows = snapshot.mailboxes ?? [];
        expect(rows.map(({ mailboxid }) => mailboxid).sort()).toEqual(
          mailboxes.map(({ mailboxid }) => mailboxid),
        );
        for (const row of rows) {
          const own = mailboxes.find(({ mailboxid }) => mailboxid === row.mailboxid)?.columns ?? {};
          for (const [name, value] of Object.entries(row)) {
            if (value !== null && [...NAMES, ...NUMBERS].includes(name as never))
              expect(String(value)).toBe(own[name]);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('become one row each where details logs were put together', async () => {
    const [ana, berta] = [mailboxNumber(1), mailboxNumber(2)];
    const { snapshot } = await readText(mailboxDetails(ana) + mailboxDetails(berta));
    const [first, second, ...others] = snapshot.mailboxes ?? [];
    expect(others).toEqual([]);
    expect(ana).toMatchObject(first ?? {});
    expect(berta).toMatchObject(second ?? {});
  });

  it('are refused with the line where nothing stands between them', async () => {
    const text = 'ActStatus : 2\nName : Ana\nHostId : a\nStateCode : Active\nName : Berta\nHostId : b\n';
    const refusal = await readText(text).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ImportError);
    expect(refusal).toMatchObject({ code: 'recordsRunTogether', row: 5, column: 'name', detail: 'Berta' });
  });

  it('that do not name themselves are still told apart', async () => {
    const text = 'HostId : a\nActStatus : 2\nIncomingEmailStatus : 1\n\nHostId : b\nActStatus : 1\n';
    const { snapshot } = await readText(text);
    expect(snapshot.mailboxes).toEqual([
      { mailboxid: idNumbered(0), hostid: 'a', actstatus: 2, incomingemailstatus: 1 },
      { mailboxid: idNumbered(1), hostid: 'b', actstatus: 1 },
    ]);
  });
});
