import type {
  ImportErrorCode,
  ImportFormat,
  ImportPlace,
  ImportProblemCode,
  UnseenReason,
} from '../domain/imports';
import type { HIDDEN_FROM_CALLER } from '../domain/snapshot';
import type { Language } from '.';

/** Sentences of imports: ICU messages of `row`, `column` and `detail`, as far as a problem has them. */
export interface ImportTexts {
  formats: Record<ImportFormat, string>;
  problems: Record<ImportProblemCode, string>;
  errors: Record<ImportErrorCode, string>;
  /** Why a table or a column is not in a snapshot. */
  unseen: Record<UnseenReason | typeof HIDDEN_FROM_CALLER, string>;
  /** What comes before the sentence of a problem, by what is known of its place. */
  places: { row: string; column: string; rowAndColumn: string };
}

const load = {
  en: () => import('./en/imports'),
  sl: () => import('./sl/imports'),
} as const satisfies Record<Language, () => Promise<{ imports: ImportTexts }>>;

/** Read when somebody brings a file. */
export async function loadImportTexts(language: Language): Promise<ImportTexts> {
  return (await load[language]()).imports;
}

/** The message of a problem, with the place before it; to be filled with the problem itself. */
export function problemMessage(
  { places, problems }: ImportTexts,
  { code, row, column }: ImportPlace & { code: ImportProblemCode },
): string {
  if (row !== undefined && column !== undefined) return `${places.rowAndColumn} ${problems[code]}`;
  if (row !== undefined) return `${places.row} ${problems[code]}`;
  return column === undefined ? problems[code] : `${places.column} ${problems[code]}`;
}
