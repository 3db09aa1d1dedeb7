import type { CellValue } from "../cells";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../plan";
import { tableSheet } from "./table-sheet";

const header = ["Scenario", "Setting", "Unit", "Value", "Note"];

/** A row of the table Scenarios. */
export type ScenarioCells = readonly [
  scenario: string,
  setting: string,
  unit: string | null,
  value: CellValue,
  note?: string,
];

/** Plans a Scenarios sheet with these rows. As with the template, the cells belong to the user from then on. */
export function planScenarios(rows: readonly ScenarioCells[]): WorkbookPlan {
  const sheet = scenariosSheet(rows);
  return { sheets: [sheet], order: [sheet.key], owns: [] };
}

/** A sheet Scenarios with these rows. */
export const scenariosSheet = (rows: readonly ScenarioCells[]): SheetPlan =>
  tableSheet({
    name: "Scenarios",
    title: "Scenarios",
    guide: [
      "One row per change; the rows with the same name are one scenario. The index itself does not depend on this table.",
      "Setting is a setting of the Method (Normalisation), Weight and a code (Weight SA1), or, with a unit, the code of an indicator.",
      "A value of a unit is that of the sheet Profile: where the indicator is divided by a size, the divided value.",
    ],
    header,
    rows: rows.map(([scenario, setting, unit, value, note = null]): readonly PlanCell[] =>
      [scenario, setting, unit, value, note].map((each): PlanCell => ({ value: each, style: "input" })),
    ),
    dropDowns: [],
    beside: [],
    widths: [26, 26, 14, 32, 52],
    frozenColumns: 1,
    tabColour: "0072B2",
  });
