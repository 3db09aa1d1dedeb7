import type { Area } from "../../workbook/cells";

/** A part of a step that is sent to Excel as a whole. It may be run again when a request with it was too long. */
export interface Operation {
  /** Sheet that it changes: an error names the sheets that were written. */
  readonly sheet: string;
  /** About how long its request is. */
  readonly bytes: number;
  readonly run: (target: Target) => void;
}

/** About what a call or a property takes in a request, its object paths included. */
export const bytesOfCall = 350;

/** An operation of a few calls. */
export const operation = (sheet: string, calls: number, run: Operation["run"]): Operation => ({
  sheet,
  bytes: calls * bytesOfCall,
  run,
});

/** The workbook in one request: each sheet is looked up only once. */
export class Target {
  readonly #sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly workbook: Excel.Workbook) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name);
    if (known !== undefined) return known;
    const sheet = this.workbook.worksheets.getItem(name);
    this.#sheets.set(name, sheet);
    return sheet;
  }

  range({ sheet, row, column, rows, columns }: Area): Excel.Range {
    return this.sheet(sheet).getRangeByIndexes(row, column, rows, columns);
  }
}
