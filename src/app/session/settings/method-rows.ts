import { isCellError, type CellRef, type CellValue } from "../../../workbook/cells";
import { locateTables, nearSetting, settingOf, type TablePlace } from "../../../workbook/read";
import { readContents } from "../../read-workbook";
import type { Core } from "../core";

/** The Method table, for writing. */
export interface MethodRows {
  /** Cell of the value of each setting that has a row, by the title of the setting. */
  readonly values: ReadonlyMap<string, CellRef>;
  /** Free rows in order: blank rows of the table, then the row below it and those below that. */
  readonly free: readonly (readonly [setting: CellRef, value: CellRef])[];
  /** The cell by which the table would grow. */
  readonly below: CellRef;
}

/**
 * The rows of the Method table, read again: they exist also when the index cannot be scored. Null without a table.
 */
export async function methodRows(core: Core, count: number): Promise<MethodRows | null> {
  const contents = await readContents(core.port);
  const { method } = locateTables(contents, core.store.state.choice);
  const cells = method && columnsOf(method);
  if (!cells) return null;
  const grid = contents.grids.find(({ area }) => area.sheet === method.sheet);
  const at = ({ row, column }: CellRef): CellValue =>
    (grid && grid.values[row - grid.area.row]?.[column - grid.area.column]) ?? null;
  const values = new Map<string, CellRef>();
  const free: (readonly [CellRef, CellRef])[] = [];
  for (let row = method.headerRow + 1; row <= method.lastRow + count; row++) {
    const [setting, value] = cells(row);
    const name = at(setting);
    if (name === null && at(value) === null) free.push([setting, value]);
    else if (row <= method.lastRow) {
      const title = titleOf(core, isCellError(name) ? "" : String(name ?? ""));
      if (title !== null && !values.has(title)) values.set(title, value);
    }
  }
  return { values, free, below: cells(method.lastRow + 1)[0] };
}

/** The title of a setting in its usual spelling; null where there is no such setting. */
export function titleOf({ store }: Core, name: string): string | null {
  const nodes = store.state.index?.model.framework ?? [];
  const text = name.trim();
  const code = (given: string): string | undefined =>
    nodes.find((node) => node.code === given || node.name === given)?.code;
  if (text === "") return null;
  const setting = settingOf(text, code) ?? nearSetting(text, code)?.setting;
  return setting?.title ?? null;
}

function columnsOf({
  sheet,
  columns: { setting, value },
}: TablePlace<"setting" | "value">): ((row: number) => readonly [CellRef, CellRef]) | null {
  if (setting === undefined || value === undefined) return null;
  return (row) => [
    { sheet, row, column: setting },
    { sheet, row, column: value },
  ];
}
