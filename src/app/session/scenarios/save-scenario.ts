import { isSameName } from "../../../workbook/read";
import { planScenarios, type ScenarioCells } from "../../../workbook/template";
import type { ScenarioPlace } from "../../../workbook/decisions";
import type { CellEdit } from "../../live-port";
import type { Core } from "../core";
import { drawTables } from "../draw-tables";
import { editCells, requireBlank } from "../edit-cells";
import { RefusedError } from "../failure";
import { takeReading, type TakenReading } from "../take-reading";
import { scenarioRows, type NewChange } from "./scenario-rows";
import { cellIn, columnsIn, readScenarios, rowsOf, tableRows } from "./scenario-table";

/**
 * Writes a scenario into the table Scenarios; makes the sheet where there is none.
 *
 * @param replace whether the scenario that has the name may be replaced
 * @throws RefusedError for a name that exists or is empty, without changes, or where the cells are not free
 */
export async function saveScenario(
  core: Core,
  name: string,
  changes: readonly NewChange[],
  replace: boolean,
): Promise<void> {
  const wanted = name.trim();
  if (wanted === "") throw new RefusedError("scenario-without-name", "");
  if (changes.length === 0) throw new RefusedError("scenario-without-changes", wanted);
  const { scenarios, place } = await readScenarios(core);
  const old = scenarios.find((scenario) => isSameName(scenario.name, wanted));
  if (old !== undefined && !replace) throw new RefusedError("scenario-exists", old.name);
  const rows = scenarioRows(wanted, changes);
  if (place === null) {
    await drawTables(core, planScenarios(rows));
    await takeReading(core);
    return;
  }
  const present = await tableRows(core, place);
  // A scenario of which no row could be read is replaced as well: two of the same name would be one.
  const taken = rowsOf(present, { name: wanted }).map(({ row }) => row);
  const blank = present.filter(({ isFree }) => isFree).map(({ row }) => row);
  const below = Array.from({ length: rows.length }, (_, i) => place.lastRow + 1 + i);
  const free = [...taken, ...blank, ...below];
  const edits = rows.flatMap((cells, i) => rowEdits(place, free[i] ?? place.lastRow + 1 + i, cells));
  const surplus = taken.slice(rows.length).flatMap((row) => clearedRow(place, row));
  await requireBlank(
    core.port,
    edits.filter(({ cell }) => cell.row > place.lastRow).map(({ cell }) => cell),
  );
  await editCells(core, [...edits, ...surplus], (reading) => has(reading, wanted, changes.length));
}

function rowEdits(place: ScenarioPlace, row: number, cells: ScenarioCells): readonly CellEdit[] {
  const [scenario, setting, unit, value] = cells;
  // A table without a column Unit can have scenarios that are of no unit.
  const ofUnit =
    unit === null && place.columns.unit === undefined
      ? []
      : [{ cell: cellIn(place, row, "unit"), value: unit }];
  return [
    { cell: cellIn(place, row, "scenario"), value: scenario },
    { cell: cellIn(place, row, "setting"), value: setting },
    ...ofUnit,
    { cell: cellIn(place, row, "value"), value },
  ];
}

/** The edits that leave a row of the table blank. */
export const clearedRow = (place: ScenarioPlace, row: number): readonly CellEdit[] =>
  columnsIn(place).map((column) => ({ cell: { sheet: place.sheet, row, column }, value: null }));

/** Whether a reading has a scenario with this many changes. */
const has = ({ scored }: TakenReading, name: string, changes: number): boolean =>
  scored.scored &&
  scored.source.decisions?.scenarios.some(
    (scenario) => isSameName(scenario.name, name) && scenario.changes.length === changes,
  ) === true;
