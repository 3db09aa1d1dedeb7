import type { Model } from "../../../engine";
import type { DecisionTables, Scenario, ScenarioChange, ScenarioPlace } from "../../decisions";
import type { ProblemDraft } from "../../problems";
import { givenName, plain } from "../cells/text";
import type { Header } from "../find/region";
import { regionName } from "../find/region";
import type { FoundTable } from "../find/roles";
import { scenarioTable, type ScenarioColumn } from "../words/decision-columns";
import { matchNearly } from "../words/misspelt";
import { cellIn, filledRows, misspeltColumns, textIn, unusedColumns } from "./cell-reader";
import type { KnownNames } from "./known-names";
import { scenarioChange } from "./scenario-change";

export interface ReadScenarios {
  readonly scenarios: readonly Scenario[];
  readonly place: ScenarioPlace;
  readonly cells: DecisionTables["scenarioCells"] | null;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Reads the table Scenarios: rows with the same name are one scenario, and a row without a name belongs to the one above it. A
 * row with a problem is left out; so is a scenario of which no row is left.
 */
export function readScenarios(table: FoundTable, names: KnownNames, model: Model): ReadScenarios {
  const { columns, misspelt } = matchNearly(table.headers, scenarioTable);
  const taken = new Set<Header>(Object.values(columns));
  const unused = table.headers.filter(
    (header) => !taken.has(header) && scenarioTable.meanings.get(plain(header.text))?.thing !== "note",
  );
  const problems: ProblemDraft[] = [
    ...misspeltColumns(table, misspelt),
    ...unusedColumns(table, unused),
    ...missingColumns(table, columns),
  ];
  const rows = filledRows(table);
  const drafts = new Map<string, Scenario>();
  let current: string | null = null;
  for (const row of rows) {
    const name = textIn(table, row, columns.scenario);
    if (name !== "") current = givenName(name);
    if (!columns.scenario || !columns.setting || !columns.value) continue;
    const { setting, value, scenario, unit } = columns;
    const cells = { setting: cellIn(table, row, setting), value: cellIn(table, row, value) };
    const hasContent = [setting, value, unit].some((header) => textIn(table, row, header) !== "");
    if (current === null) {
      if (hasContent)
        problems.push({ code: "scenario-unnamed", severity: "error", cell: cells.setting, details: {} });
      continue;
    }
    const before: Scenario = drafts.get(current) ?? { name, changes: [], cell: cellIn(table, row, scenario) };
    drafts.set(current, before);
    if (!hasContent) continue;
    const stated = {
      ...{ setting: textIn(table, row, setting), unit: textIn(table, row, unit) },
      ...{ value: table.region.value(row, value.column), format: table.region.format(row, value.column) },
      cells: { ...cells, unit: unit === undefined ? cells.setting : cellIn(table, row, unit) },
    };
    const read = scenarioChange(stated, names, model);
    problems.push(...read.problems);
    if (read.change === null) continue;
    const subject = subjectOf(read.change);
    if (before.changes.some((change) => subjectOf(change) === subject)) {
      const details = { name: before.name, setting: stated.setting };
      problems.push({ code: "scenario-repeated", severity: "error", cell: cells.setting, details });
    } else drafts.set(current, { ...before, changes: [...before.changes, read.change] });
  }
  const all = [...drafts.values()];
  const lastRow = rows.at(-1) ?? table.headerRow;
  return {
    scenarios: all.filter(({ changes }) => changes.length > 0),
    place: placeOf(table, columns, lastRow),
    cells: cellsOf(table, columns, lastRow),
    problems: [
      ...problems,
      ...all.flatMap(({ name, cell, changes }): readonly ProblemDraft[] =>
        changes.length > 0 ? [] : [{ code: "scenario-empty", severity: "error", cell, details: { name } }],
      ),
    ],
  };
}

/** What a change changes: two changes of the same are one too many. */
const subjectOf = (change: ScenarioChange): string =>
  change.kind === "setting"
    ? `setting ${change.setting}`
    : change.kind === "value"
      ? JSON.stringify([change.unit, change.indicator])
      : `${change.kind} ${change.node}`;

const titles = { scenario: "Scenario", setting: "Setting", value: "Value" } as const;

const missingColumns = (
  { region, headerRow }: FoundTable,
  columns: Readonly<Partial<Record<ScenarioColumn, Header>>>,
): readonly ProblemDraft[] =>
  (["scenario", "setting", "value"] as const)
    .filter((column) => columns[column] === undefined)
    .map((column) => ({
      code: "decision-column-missing",
      severity: "error",
      cell: { sheet: region.sheet, row: headerRow, column: region.firstColumn },
      details: { name: regionName(region), title: titles[column] },
    }));

function placeOf(
  { region, headerRow }: FoundTable,
  columns: Readonly<Partial<Record<ScenarioColumn, Header>>>,
  lastRow: number,
): ScenarioPlace {
  return {
    ...{ sheet: region.sheet, table: region.table, headerRow, lastRow },
    columns: Object.fromEntries(Object.entries(columns).map(([name, header]) => [name, header.column])),
  };
}

/** The cells that are read, to know later whether they are the same. */
function cellsOf(
  { region, headerRow }: FoundTable,
  { scenario, setting, unit, value }: Readonly<Partial<Record<ScenarioColumn, Header>>>,
  lastRow: number,
): DecisionTables["scenarioCells"] | null {
  const used = [scenario, setting, unit, value].flatMap((header) => header?.column ?? []);
  const rows = lastRow - headerRow;
  if (rows === 0 || used.length === 0) return null;
  const column = Math.min(...used);
  const columns = Math.max(...used) - column + 1;
  const area = { sheet: region.sheet, row: headerRow + 1, column, rows, columns };
  const values = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => region.value(area.row + i, column + j)),
  );
  return { area, values };
}
