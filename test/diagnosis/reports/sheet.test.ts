import ExcelJS from 'exceljs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { tenantCsv, textCell } from '../../../diagnosis/reports/csv';
import { tenantXlsx } from '../../../diagnosis/reports/xlsx';
import { findingOf, mailboxOf, reportedWith, tenantOf, WORDS } from '../../support/answers';

const read = (csv: string): string[][] => Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\rfoo',
  '  =1',
  '"=1',
  '\u201e=1',
  '\u00a0=1',
  '\u200b=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
];

async function firstSheet(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet');
  return sheet;
}

describe('CSV', () => {
  it.each(['en', 'sl'] as const)('in %s has a heading and one row a mailbox', async (language) => {
    const words = WORDS[language];
    const { answer } = await reportedWith('ews-forbidden-org', words);
    const csv = tenantCsv(answer, words);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const [head = [], ...rows] = read(csv);
    expect(head).toHaveLength(14);
    expect(new Set(head).size).toBe(14);
    expect(rows).toHaveLength(answer.mailboxes.length);
    const row = rows.find(([, name]) => name === 'Peter Mlakar');
    const { findings, reports, states, diagnosis } = words;
    expect(row?.slice(1)).toEqual([
      'Peter Mlakar',
      'peter.mlakar@contoso.com',
      states.error,
      reports.texts.standing.failed,
      reports.texts.standing.failed,
      reports.texts.standing.failed,
      'ews-forbidden-org',
      findings['ews-forbidden-org'].cause,
      reports.texts.certainty.likely,
      findings['ews-forbidden-org'].fix,
      diagnosis.texts.who.exo,
      expect.stringContaining('ews-allowlist, ews-blocklist'),
      expect.stringContaining(` → ${reports.texts.shortStep['mailbox.test']}`),
    ]);
  });

  it('keeps commas, quotation marks and letters of every language', () => {
    const name = 'Žiga "Ž" Čuk, d. o. o.';
    expect(read(tenantCsv(tenantOf([mailboxOf({ name })]), WORDS.sl))[1]?.[1]).toBe(name);
  });

  it.each(FORMULAS)('makes text of %j', (formula) => {
    const [, row] = read(tenantCsv(tenantOf([mailboxOf({ name: formula, address: formula })]), WORDS.en));
    expect(row?.[1]).toMatch(/^'/);
    expect(row?.[2]).toMatch(/^'/);
  });

  it('lets no formula begin behind a semicolon or on a second line', () => {
    expect(textCell('a;=1')).toBe("a;'=1");
    expect(textCell('a; "=1')).toBe('a;\' "=1');
    expect(textCell('a\r\n=1')).toBe('a =1');
    expect(textCell('Sales - North; Room 1')).toBe('Sales - North; Room 1');
  });

  it('never begins a cell with a formula, whatever the name', () => {
    const wild = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', ' ', '\t', '\n', '"', "'", ';', 'a', '＝'),
    });
    fc.assert(
      fc.property(wild, (text) => {
        for (const cell of textCell(text).split(/[;\r\n]/)) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝\t]/);
      }),
    );
  });
});

describe('xlsx', () => {
  it.each(['en', 'sl'] as const)('in %s has the rows of the CSV', async (language) => {
    const words = WORDS[language];
    const { answer } = await reportedWith('ews-forbidden-org', words);
    const bytes = tenantXlsx(answer, words);
    const rows = await readSheet(Buffer.from(bytes));
    expect(rows.map((row) => row.map((cell) => cell ?? ''))).toEqual(read(tenantCsv(answer, words)));
    const sheet = await firstSheet(bytes);
    expect(sheet.name).toBe(words.reports.texts.mailboxes);
    expect(sheet.getRow(1).font?.bold ?? sheet.getCell('A1').font.bold).toBe(true);
  });

  it.each([...FORMULAS, 'a\u0000b\ud800c\uffff'])('holds %j as a string', async (name) => {
    const sheet = await firstSheet(tenantXlsx(tenantOf([mailboxOf({ name })]), WORDS.en));
    const cell = sheet.getCell('B2');
    expect(cell.type).toBe(ExcelJS.ValueType.String);
    expect(cell.formula).toBeUndefined();
  });

  it.each(['<b>&amp;"</b>', '_x0041_', '=1+1', 'Žiga 😀'])('gives %j back as it is', async (name) => {
    const sheet = await firstSheet(tenantXlsx(tenantOf([mailboxOf({ name })]), WORDS.en));
    expect(sheet.getCell('B2').value).toBe(name);
  });

  it('cuts what is longer than a cell may be', async () => {
    const findings = [findingOf('rejected', { fix: 'x'.repeat(40_000) })];
    const sheet = await firstSheet(tenantXlsx(tenantOf([mailboxOf({ findings })]), WORDS.en));
    expect(String(sheet.getCell('K2').value)).toHaveLength(32_767);
  });
});
