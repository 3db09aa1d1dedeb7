import { isSameName } from "../../../workbook/read";
import type { CellEdit } from "../../live-port";
import type { Core } from "../core";
import { editCells } from "../edit-cells";
import { RefusedError } from "../failure";
import { clearedRow } from "./save-scenario";
import { cellIn, needScenario, readScenarios, rowsOf, tableRows } from "./scenario-table";

/** Gives a scenario another name, in all of its rows. @throws RefusedError for a name that exists or is empty */
export async function renameScenario(core: Core, name: string, wanted: string): Promise<void> {
  const next = wanted.trim();
  if (next === "") throw new RefusedError("scenario-without-name", "");
  const { scenarios, place } = await readScenarios(core);
  const scenario = needScenario(scenarios, name);
  const other = scenarios.find((one) => one !== scenario && isSameName(one.name, next));
  if (other !== undefined) throw new RefusedError("scenario-exists", other.name);
  if (place === null || scenario.name === next) return;
  const present = await tableRows(core, place);
  const edits = rowsOf(present, scenario)
    .filter(({ isNamed }) => isNamed)
    .map(({ row }): CellEdit => ({
      cell: cellIn(place, row, "scenario"),
      value: next,
    }));
  await editCells(core, edits, ({ scored }) => {
    const now = scored.scored ? scored.source.decisions?.scenarios : undefined;
    return now?.some((one) => one.name === next) === true;
  });
}

/** Empties the rows of a scenario. @throws RefusedError when there is none with the name */
export async function deleteScenario(core: Core, name: string): Promise<void> {
  const { scenarios, place } = await readScenarios(core);
  const scenario = needScenario(scenarios, name);
  if (place === null) return;
  const rows = rowsOf(await tableRows(core, place), scenario);
  await editCells(
    core,
    rows.flatMap(({ row }) => clearedRow(place, row)),
  );
}
