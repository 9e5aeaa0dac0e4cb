import ExcelJS from 'exceljs';
import { type ChoiceName, choiceOptions, type Label } from '../../../catalog/choice-labels';

type Language = keyof Label;

export interface SheetColumn {
  /** Logical name, or `<relationship>.<attribute>` of a related row. */
  name: string;
  heading: string;
  choice?: ChoiceName;
  yesNo?: true;
}

interface Workbook {
  columns: readonly SheetColumn[];
  rows: readonly (readonly (string | number | boolean | Date | null)[])[];
  table?: string;
  /** Labels of the choice columns are of this language. */
  language?: Language;
  /** Without the very hidden sheet, as after somebody saved a copy. */
  hiddenSheet?: false;
  sheet?: string;
}

const YES_NO = { en: ['Yes', 'No'], sl: ['Da', 'Ne'] };

export const labelOf = (choice: ChoiceName, value: number, language: Language) =>
  choiceOptions[choice].find((option) => option.value === value)?.label[language] ?? '';

/** Options in ascending order of their values, as the metadata lists them. */
const labelsOf = (choice: ChoiceName, language: Language) =>
  [...choiceOptions[choice]]
    .sort((one, other) => one.value - other.value)
    .map(({ label }) => label[language]);

const encoded = (text: string) => encodeURIComponent(text).replaceAll('(', '%28').replaceAll(')', '%29');

/** A workbook of the shape of a static export (files-and-tools.md section 1). */
export async function workbook(options: Workbook): Promise<Uint8Array> {
  const { columns, rows, table = 'mailbox', language = 'en' } = options;
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(
    options.sheet ?? (language === 'en' ? 'Active Mailboxes' : 'Dejavni nabiralniki'),
  );
  sheet.columns = columns.map(({ heading, name }, index) => ({
    header: heading,
    key: String(index),
    hidden: index < 3,
    ...(name.endsWith('on') || name.includes('until') ? { style: { numFmt: 'm/d/yyyy h:mm' } } : {}),
  }));
  for (const row of rows) sheet.addRow([...row]);
  if (options.hiddenSheet !== false) {
    const hidden = book.addWorksheet('hiddenSheet', { state: 'veryHidden' });
    const pairs = columns.map(({ name, heading }) => `${name}=${encoded(heading)}`).join('&');
    hidden.addRow([`${table}:c29tZSBjaGVja3N1bQ==:${pairs}`]);
    for (const { choice, yesNo } of columns) {
      if (choice) hidden.addRow(labelsOf(choice, language));
      if (yesNo) hidden.addRow(YES_NO[language]);
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
