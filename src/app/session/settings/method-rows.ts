import { isCellError, type CellRef, type Grid } from "../../../workbook/cells";
import {
  goalpostsTitleOf,
  locateTables,
  nearSetting,
  nearTestSetting,
  settingOf,
  type TablePlaces,
  testSettingOf,
} from "../../../workbook/read";
import { readContents } from "../../read-workbook";
import type { Core } from "../core";
import type { CellContents } from "../edit-cells";
import { cellsOfMethod, isInPlace, methodTable, valueAt, type MethodTable } from "./method-table";

/** The rows of the Method table, for code that writes into them. */
export interface MethodRows {
  /** Cell of the value of each setting that has a row, by the setting's title. */
  readonly values: ReadonlyMap<string, CellRef>;
  /** Free rows, in order: blank rows of the table, then the rows below it. */
  readonly free: readonly (readonly [setting: CellRef, value: CellRef])[];
  /** The first cell below the table. */
  readonly below: CellRef;
  /** What cells of these rows hold, where that was read just now. */
  readonly contents: ((cells: readonly CellRef[]) => readonly CellContents[]) | null;
}

/**
 * The rows of the Method table: read again where the last reading found it; found anew where it is no longer there. Null
 * without one.
 */
export async function methodRows(core: Core, count: number): Promise<MethodRows | null> {
  // Whatever stands in the way of the short way, the long one finds it too, and reports it.
  const inPlace = await rowsInPlace(core, count).catch(() => null);
  if (inPlace !== null) return inPlace;
  const contents = await readContents(core.port);
  return rowsOf(core, locateTables(contents, core.store.state.choice), contents.grids, count);
}

/** The rows of the Method table in a reading. */
export function rowsOf(
  core: Core,
  { method }: TablePlaces,
  grids: readonly Grid[],
  count: number,
): MethodRows | null {
  const table = methodTable(method, grids);
  const grid = grids.find(({ area }) => area.sheet === method?.sheet);
  return table && { ...rowsIn(core, table, grid, count), contents: null };
}

async function rowsInPlace(core: Core, count: number): Promise<MethodRows | null> {
  const { method, port } = core;
  if (method === null) return null;
  const area = cellsOfMethod(method, count);
  const [grid] = await port.read([area]);
  if (grid === undefined || !isInPlace(method, grid)) return null;
  const [written] = await port.readFormulas([area]);
  const contents = (cells: readonly CellRef[]): readonly CellContents[] =>
    cells.map((cell) => ({
      cell,
      value: valueAt(grid, cell),
      formula: written?.formulas[cell.row - area.row]?.[cell.column - area.column] ?? null,
    }));
  return { ...rowsIn(core, method, grid, count), contents };
}

function rowsIn(
  core: Core,
  { place, setting, value }: MethodTable,
  grid: Grid | undefined,
  count: number,
): Omit<MethodRows, "contents"> {
  const { sheet, headerRow, lastRow } = place;
  const values = new Map<string, CellRef>();
  const free: (readonly [CellRef, CellRef])[] = [];
  for (let row = headerRow + 1; row <= lastRow + count; row++) {
    const [named, cell] = [
      { sheet, row, column: setting },
      { sheet, row, column: value },
    ];
    const name = valueAt(grid, named);
    if (name === null && valueAt(grid, cell) === null) free.push([named, cell]);
    else if (row <= lastRow) {
      const title = titleOf(core, isCellError(name) ? "" : String(name ?? ""));
      if (title !== null && !values.has(title)) values.set(title, cell);
    }
  }
  return { values, free, below: { sheet, row: lastRow + 1, column: setting } };
}

/** The title of a setting in its usual spelling; null where there is no such setting. */
export function titleOf({ store }: Core, name: string): string | null {
  const nodes = store.state.index?.model.framework ?? [];
  const text = name.trim();
  const code = (given: string): string | undefined =>
    nodes.find((node) => node.code === given || node.name === given)?.code;
  if (text === "") return null;
  const known = testSettingOf(text) ?? settingOf(text, code);
  return (
    known?.title ??
    goalpostsTitleOf(text) ??
    nearSetting(text, code)?.setting.title ??
    nearTestSetting(text)?.setting.title ??
    null
  );
}
