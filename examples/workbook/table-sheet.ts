import type { Draft, DraftValue } from "./draft";
import { looks } from "./looks";

export interface TableSheet {
  /** Name of the Excel table; that of the sheet when it is absent. */
  readonly table?: string;
  readonly title: string;
  readonly subtitle: string;
  /** Header first. */
  readonly rows: readonly (readonly DraftValue[])[];
  readonly widths: Readonly<Record<string, number>>;
  /** Whether it is printed on one page. */
  readonly onePage?: boolean;
}

/** The row of the header on sheets with one table: a title, a line below it and a blank row come first. */
export const HEADER_ROW = 3;

/** A sheet with one table, which has the name of the sheet where it has no other, under a title. */
export function tableSheet(
  draft: Draft,
  sheet: string,
  { table = sheet, title, subtitle, rows, widths, onePage = false }: TableSheet,
): void {
  draft.write(sheet, { row: 0, column: 0 }, [[title]], looks.title);
  draft.write(sheet, { row: 1, column: 0 }, [[subtitle]], looks.subtitle);
  draft.table(sheet, table, { row: HEADER_ROW, column: 0 }, rows);
  draft.widths(sheet, widths);
  draft.freeze(sheet, { row: HEADER_ROW + 1, column: 0 });
  draft.print(sheet, { repeat: [`$1:$${HEADER_ROW + 1}`], tall: onePage ? 1 : 0 });
}
