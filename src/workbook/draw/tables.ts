import { sameName, sameRectangle } from "../area";
import type { Area } from "../cells";
import type { PlanTable, SheetPlan } from "../plan";
import type { Drawing } from "./drawing";
import { plannedValue } from "./planned-value";
import type { PresentTable } from "./present";
import type { Step } from "./step";

/** The steps of the tables before cells are written, and after. */
export interface TableSteps {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
  /** Areas that a table is taken off. */
  readonly bared: readonly Area[];
}

/**
 * Takes away tables that the plan no longer has, and draws those that it has. A table that keeps its columns is resized,
 * or left, so that the user's filters and style stay; where the host cannot, or the columns change, it is made anew in
 * the style that it had.
 */
export function tableSteps(drawing: Drawing): TableSteps {
  const planned = drawing.scope.plan.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({ sheet, table })),
  );
  const before: Step[] = [];
  const after: Step[] = [];
  const bared: Area[] = [];
  const kept = new Set<PlanTable>();
  for (const old of drawing.present.tables) {
    const match = planned.find(({ table }) => sameName(table.name, old.name));
    if (match !== undefined && keepsColumns(drawing, match.sheet, match.table, old)) {
      kept.add(match.table);
      const { first, then } = resize(old, match.table);
      before.push(...first);
      after.push(...then);
    } else {
      before.push({ step: "remove-table", sheet: old.area.sheet, name: old.name });
      bared.push(old.area);
    }
  }
  for (const { sheet, table } of planned)
    if (!kept.has(table)) after.push(addTable(sheet, table, drawing.present.tables));
  return { before, after, bared };
}

function keepsColumns(drawing: Drawing, sheet: SheetPlan, table: PlanTable, old: PresentTable): boolean {
  const { area } = old;
  if (!sameName(sheet.sheet, area.sheet)) return false;
  const stays = sameRectangle(table.area, area);
  const movesEdge =
    table.area.row === area.row && table.area.column === area.column && drawing.abilities.resizesTables;
  if (!stays && !movesEdge) return false;
  const { cells } = drawing.present;
  return columnsOf({ ...area, columns: Math.min(area.columns, table.area.columns) }).every(
    (column) => cells.at(area.sheet, area.row, column)?.value === plannedValue(sheet, area.row, column),
  );
}

/** A table shrinks before cells outside of it are emptied, and grows once there are headers to take in. */
function resize(
  { name, area: old }: PresentTable,
  { area }: PlanTable,
): { readonly first: readonly Step[]; readonly then: readonly Step[] } {
  const to = (size: Area): Step => ({
    step: "resize-table",
    sheet: old.sheet,
    name,
    area: { ...size, sheet: old.sheet },
  });
  const common: Area = {
    ...old,
    rows: Math.min(area.rows, old.rows),
    columns: Math.min(area.columns, old.columns),
  };
  return {
    first: sameRectangle(common, old) ? [] : [to(common)],
    then: sameRectangle(common, area) ? [] : [to(area)],
  };
}

const addTable = (sheet: SheetPlan, table: PlanTable, old: readonly PresentTable[]): Step => ({
  step: "add-table",
  sheet: sheet.sheet,
  table: { ...table, style: old.find(({ name }) => sameName(name, table.name))?.style ?? table.style },
  headers: columnsOf(table.area).map((column) => String(plannedValue(sheet, table.area.row, column))),
});

const columnsOf = ({ column, columns }: Area): readonly number[] =>
  Array.from({ length: columns }, (_, j) => column + j);
