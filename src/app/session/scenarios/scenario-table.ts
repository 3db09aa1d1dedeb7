import { isSameName } from "../../../workbook/read";
import type { CellRef, CellValue } from "../../../workbook/cells";
import { isCellError } from "../../../workbook/cells";
import type { Scenario, ScenarioPlace } from "../../../workbook/decisions";
import type { Core } from "../core";
import { indexOf } from "../core";
import { RefusedError } from "../failure";
import { takeReading } from "../take-reading";

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

/** A row of the table. */
interface TableRow {
  /** Sheet row. */
  readonly row: number;
  /** Name of the scenario that the row belongs to: its own, or that of a row above; null for a blank row. */
  readonly name: string | null;
  /** Whether the name is written in the row itself. */
  readonly isNamed: boolean;
  /** Whether a scenario may be written here: blank, and no row without a name follows, which would belong to it. */
  readonly isFree: boolean;
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
  const found: TableRow[] = [];
  let current: string | null = null;
  for (let i = 0; i < rows; i++) {
    const isBlank = used.every(
      (column) =>
        (grid?.values[i]?.[column - first] ?? null) === null &&
        (written?.formulas[i]?.[column - first] ?? null) === null,
    );
    const own = nameIn(grid?.values[i]?.[(columns.scenario ?? first) - first] ?? null);
    current = own ?? current;
    const [isNamed, name] = [own !== null, isBlank ? null : current];
    found.push({ row: headerRow + 1 + i, name, isNamed, isFree: isBlank });
  }
  return found.map((row, i) => {
    const next = found.slice(i + 1).find(({ isFree }) => !isFree);
    return { ...row, isFree: row.isFree && next?.isNamed !== false };
  });
}

const nameIn = (value: CellValue): string | null =>
  value === null || isCellError(value) || String(value).trim() === "" ? null : String(value);

/** The rows of a scenario. */
export const rowsOf = (rows: readonly TableRow[], { name }: Pick<Scenario, "name">): readonly TableRow[] =>
  rows.filter((row) => row.name !== null && isSameName(row.name, name));

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
