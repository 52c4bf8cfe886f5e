/** Tables for a Belgian spreadsheet. */
import { stringify } from 'csv-stringify/sync';

/** A text, or a whole number; empty where nothing is known. */
export type SheetCell = string | number;

/**
 * Rows as a Belgian spreadsheet opens them with a double click: semicolons, UTF-8 with a byte order mark, lines ended by CR
 * and LF. A text that a spreadsheet could take for a formula, because it begins with = + - @ (or their full-width forms), a
 * tab or CR, gets an apostrophe before it; a number stays what it is.
 */
export function spreadsheetText(rows: readonly (readonly SheetCell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true },
  );
}
