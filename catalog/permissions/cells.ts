import type { MatrixCell } from '../../domain/permission-matrix';

/** Cells as the documents write them. */
export const yes = (...footnotes: string[]): MatrixCell => ({ answer: 'yes', footnotes });
export const no = (...footnotes: string[]): MatrixCell => ({ answer: 'no', footnotes });
export const notApplicable: MatrixCell = { answer: 'notApplicable', footnotes: [] };
export const notDocumented: MatrixCell = { answer: 'notDocumented', footnotes: [] };

/** Announced without a version, and not yet in force at the document's date. */
export const announced = (cell: MatrixCell): MatrixCell => ({ ...cell, pending: true });
