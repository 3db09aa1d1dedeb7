import type { CellRef, CellValue } from "../../../workbook/cells";
import { isCellError } from "../../../workbook/cells";
import type { Scenario, ScenarioPlace } from "../../../workbook/decisions";
import type { Core } from "../core";
import { indexOf } from "../core";
import { RefusedError } from "../failure";
import { takeReading } from "../take-reading";
import { isSameName } from "./scenario-rows";

/** The table Scenarios as it is now, for code that writes into it. */
export interface ScenarioTable {
  readonly scenarios: readonly Scenario[];
  /** Null when the workbook has none. */
  readonly place: ScenarioPlace | null;
}

/** Reads the workbook again: rows may have moved. @throws RefusedError when it cannot be scored */
export async function readScenarios(core: Core): Promise<ScenarioTable> {
  const { scored } = await takeReading(core);
  if (!scored.scored) throw new RefusedError("not-scored", "");
  const { decisions } = indexOf(core).source;
  return { scenarios: decisions?.scenarios ?? [], place: decisions?.scenarioPlace ?? null };
}

/** The scenario with a name. @throws RefusedError when there is none */
export function needScenario(scenarios: readonly Scenario[], name: string): Scenario {
  const found = scenarios.find((scenario) => isSameName(scenario.name, name));
  if (found === undefined) throw new RefusedError("no-scenario", name);
  return found;
}

/** A row of the table: its sheet row, and what its name says; null for a row without a name. */
interface TableRow {
  readonly row: number;
  readonly name: string | null;
  readonly isBlank: boolean;
}

const columnNames = ["scenario", "setting", "unit", "value", "note"] as const;

/** The columns of the table that a change is written into, and that of notes. */
export const columnsIn = ({ columns }: ScenarioPlace): readonly number[] =>
  columnNames.flatMap((name) => columns[name] ?? []);

/** All rows below the header. */
export async function tableRows(core: Core, place: ScenarioPlace): Promise<readonly TableRow[]> {
  const { sheet, headerRow, lastRow, columns } = place;
  const used = columnsIn(place);
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const rows = lastRow - headerRow;
  if (rows < 1) return [];
  const area = { sheet, row: headerRow + 1, column: first, rows, columns: last - first + 1 };
  const [grid] = await core.port.read([area]);
  const [written] = await core.port.readFormulas([area]);
  return Array.from({ length: rows }, (_, i) => ({
    row: headerRow + 1 + i,
    name: nameIn(grid?.values[i]?.[(columns.scenario ?? first) - first] ?? null),
    isBlank: used.every(
      (column) =>
        (grid?.values[i]?.[column - first] ?? null) === null &&
        (written?.formulas[i]?.[column - first] ?? null) === null,
    ),
  }));
}

const nameIn = (value: CellValue): string | null =>
  value === null || isCellError(value) ? null : String(value);

/** The sheet rows of a scenario: those that have its name, and those whose changes were read as its own. */
export const rowsOf = (rows: readonly TableRow[], scenario: Scenario): readonly number[] =>
  [
    ...new Set([
      ...rows.flatMap(({ row, name }) => (name !== null && isSameName(name, scenario.name) ? [row] : [])),
      ...scenario.changes.map(({ cell }) => cell.row),
    ]),
  ].sort((a, b) => a - b);

/** The cell of a column in a row. @throws RefusedError when the table has no such column */
export function cellIn(place: ScenarioPlace, row: number, name: (typeof columnNames)[number]): CellRef {
  const column = place.columns[name];
  if (column === undefined) throw new RefusedError("no-scenario-column", titles[name]);
  return { sheet: place.sheet, row, column };
}

const titles = {
  scenario: "Scenario",
  setting: "Setting",
  unit: "Unit",
  value: "Value",
  note: "Note",
} as const;
