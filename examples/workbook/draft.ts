import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Style } from "excelize-wasm";
import { checked, excelize, type Book } from "../../src/file/excelize";
import { prefixCoreProperties } from "../../src/file/package";
import { columnLetters } from "../../src/workbook/cells";
import { orderCharts } from "./chart-order";
import { looks } from "./looks";

export type DraftValue = string | number | null;

/** The first cell of a block: row and column counted from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** The printed area of a sheet, and the rows and columns repeated on every page, in A1 form with dollar signs. */
export interface Printing {
  readonly area?: string;
  readonly repeat?: readonly string[];
  readonly wide?: number;
  /** Number of pages down; 0 for as many as needed. */
  readonly tall?: number;
}

type Excelize = Awaited<ReturnType<typeof excelize>>;

/** A fixed time, so that the same data give the same bytes on every machine and every day. */
const MADE = { iso: "2025-01-01T00:00:00Z", zip: new Date(1980, 0, 1) };

/** A workbook during its making, laid out as a person would do it: excelize, with its errors thrown. */
export class Draft {
  private constructor(
    readonly library: Excelize,
    readonly file: Book,
  ) {}

  /** An empty workbook with sheets of these names, the first one selected. */
  static async of(sheets: readonly [string, ...string[]]): Promise<Draft> {
    const library = await excelize();
    const draft = new Draft(library, library.NewFile());
    checked(draft.file.SetSheetName("Sheet1", sheets[0]));
    for (const sheet of sheets.slice(1)) checked(draft.file.NewSheet(sheet));
    return draft;
  }

  /** Writes rows of values; null leaves a cell blank, and text is always text. */
  write(sheet: string, corner: Corner, rows: readonly (readonly DraftValue[])[], style?: Style): void {
    rows.forEach((row, i) =>
      row.forEach((value, j) => {
        const cell = cellName(corner.row + i, corner.column + j);
        if (typeof value === "number") checked(this.file.SetCellValue(sheet, cell, value));
        else if (value !== null) checked(this.file.SetCellStr(sheet, cell, value));
      }),
    );
    const columns = Math.max(...rows.map((row) => row.length));
    if (style) this.style(sheet, corner, rows.length, columns, style);
  }

  style(sheet: string, corner: Corner, rows: number, columns: number, style: Style): void {
    const { style: id } = checked(this.file.NewStyle(style));
    const last = cellName(corner.row + rows - 1, corner.column + columns - 1);
    checked(this.file.SetCellStyle(sheet, cellName(corner.row, corner.column), last, id));
  }

  /** Writes rows, the header first, as an Excel table of that name. */
  table(sheet: string, name: string, corner: Corner, rows: readonly (readonly DraftValue[])[]): void {
    const columns = rows[0]?.length ?? 0;
    this.write(sheet, corner, rows);
    this.style(sheet, corner, 1, columns, looks.header);
    for (let column = 0; column < columns; column++)
      if (rows.some((row) => typeof row[column] === "number"))
        this.style(sheet, { row: corner.row, column: corner.column + column }, 1, 1, looks.numberHeader);
    const last = cellName(corner.row + rows.length - 1, corner.column + columns - 1);
    checked(
      this.file.AddTable(sheet, {
        Range: `${cellName(corner.row, corner.column)}:${last}`,
        Name: name,
        StyleName: "TableStyleMedium2",
        ShowRowStripes: true,
      }),
    );
  }

  /** A drop-down list over a column of cells. */
  choices(sheet: string, corner: Corner, rows: number, list: readonly string[]): void {
    checked(
      this.file.AddDataValidation(sheet, {
        Sqref: `${cellName(corner.row, corner.column)}:${cellName(corner.row + rows - 1, corner.column)}`,
        Type: "list",
        Formula1: `"${list.join(",")}"`,
        AllowBlank: true,
        ShowErrorMessage: true,
        ErrorStyle: "stop",
        ErrorTitle: "Not in the list",
        Error: `Choose one of: ${list.join(", ")}.`,
      }),
    );
  }

  /** Widths in characters, by the letters of a column or of a range of columns: `{ A: 8, "C:E": 12 }`. */
  widths(sheet: string, widths: Readonly<Record<string, number>>): void {
    for (const [columns, width] of Object.entries(widths)) {
      const [first = columns, last = first] = columns.split(":");
      checked(this.file.SetColWidth(sheet, first, last, width));
    }
  }

  /** In points. */
  rowHeight(sheet: string, row: number, height: number): void {
    checked(this.file.SetRowHeight(sheet, row + 1, height));
  }

  /** Freezes the rows above and the columns left of a cell. */
  freeze(sheet: string, { row, column }: Corner): void {
    const pane = column > 0 ? "bottomRight" : "bottomLeft";
    const topLeft = cellName(row, column);
    checked(
      this.file.SetPanes(sheet, {
        Freeze: true,
        XSplit: column,
        YSplit: row,
        TopLeftCell: topLeft,
        ActivePane: pane,
        Selection: [{ Pane: pane, ActiveCell: topLeft, SQRef: topLeft }],
      }),
    );
  }

  /**
   * Landscape A4, with this many pages across and as many down as necessary, with rows and columns repeated on each.
   */
  print(sheet: string, { area, repeat, wide = 1, tall = 0 }: Printing = {}): void {
    checked(
      this.file.SetPageLayout(sheet, {
        Orientation: "landscape",
        Size: 9,
        FitToWidth: wide,
        FitToHeight: tall,
      }),
    );
    checked(this.file.SetSheetProps(sheet, { FitToPage: true }));
    const name = (Name: string, RefersTo: string) =>
      checked(this.file.SetDefinedName({ Name: `_xlnm.${Name}`, RefersTo, Scope: sheet }));
    const quoted = /^\w+$/.test(sheet) ? sheet : `'${sheet}'`;
    if (area) name("Print_Area", `${quoted}!${area}`);
    if (repeat) name("Print_Titles", repeat.map((part) => `${quoted}!${part}`).join(","));
  }

  /** The .xlsx: the same bytes for the same contents. */
  finish(title: string): Uint8Array {
    checked(
      this.file.SetDocProps({
        Title: title,
        Creator: "Capability Index",
        Created: MADE.iso,
        Modified: MADE.iso,
      }),
    );
    const { buffer } = checked(this.file.WriteToBuffer());
    // The type is BlobPart, but the value is always a byte array.
    const parts = unzipSync(buffer as Uint8Array);
    prefixCoreProperties(parts);
    orderCharts(parts);
    const types = parts[CONTENT_TYPES];
    if (types) parts[CONTENT_TYPES] = strToU8(inOrder(strFromU8(types)));
    const sorted = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
    return zipSync(Object.fromEntries(sorted), { level: 9, mtime: MADE.zip });
  }
}

const CONTENT_TYPES = "[Content_Types].xml";

/** excelize lists the default content types in an order that changes from run to run. */
function inOrder(types: string): string {
  const element = /<Default [^>]*>(<\/Default>)?/g;
  const sorted = (types.match(element) ?? []).sort();
  return types.replace(element, () => sorted.shift() ?? "");
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
