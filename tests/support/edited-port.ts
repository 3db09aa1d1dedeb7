import type { WorkbookPort } from "../../src/app";
import { columnOf, type Area, type CellValue, type NameInfo } from "../../src/workbook/cells";

/** What a cell holds after somebody has changed it; what is not given stays. */
export interface CellEdit {
  readonly value?: CellValue;
  readonly formula?: string | null;
}

/**
 * A workbook as it reads after single cells ("Scores!D12") or names were changed by hand. Nothing is calculated: each
 * edit says what a cell's value and formula are then.
 */
export function editedPort(
  port: WorkbookPort,
  edits: Readonly<Record<string, CellEdit>>,
  rename: (names: readonly NameInfo[]) => readonly NameInfo[] = (names) => names,
): WorkbookPort {
  const cells = Object.entries(edits).map(([address, edit]) => ({ ...cellOf(address), edit }));
  function changed<T>(area: Area, grid: readonly (readonly T[])[], pick: (edit: CellEdit) => T | undefined) {
    const copy = grid.map((row) => [...row]);
    for (const { sheet, row, column, edit } of cells) {
      const line = sheet === area.sheet ? copy[row - area.row] : undefined;
      const value = pick(edit);
      if (line && value !== undefined && column >= area.column && column < area.column + area.columns)
        line[column - area.column] = value;
    }
    return copy;
  }
  return {
    describe: async () => {
      const description = await port.describe();
      return { ...description, names: rename(description.names) };
    },
    read: async (areas) =>
      (await port.read(areas)).map((grid) => ({
        ...grid,
        values: changed(grid.area, grid.values, ({ value }) => value),
      })),
    readFormulas: async (areas) =>
      (await port.readFormulas(areas)).map((grid) => ({
        ...grid,
        formulas: changed(grid.area, grid.formulas, ({ formula }) => formula),
      })),
    draw: async () => {
      throw new Error("Nothing is drawn into an edited port.");
    },
  };
}

function cellOf(address: string): { sheet: string; row: number; column: number } {
  const [, sheet = "", letters = "", digits = ""] = /^(.+)!([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { sheet, row: Number(digits) - 1, column: columnOf(letters) };
}
