import type { Area } from "../../workbook/cells";
import type { PlanTable, SheetPlan } from "../../workbook/plan";
import { sameName, sameRectangle } from "../../workbook/area";
import { operation, type Operation } from "../host/operation";
import type { PresentTable } from "../present/table-styles";
import type { Drawing } from "./drawing";

/** Steps that a drawing's tables take before its cells are written, and after. */
export interface TableSteps {
  readonly before: readonly Operation[];
  readonly after: readonly Operation[];
  /** Cells that a table was taken off. */
  readonly bared: readonly Area[];
}

/**
 * Takes away our tables that the plan no longer has, and draws those it has. A table that keeps its columns is resized,
 * so that the user's filters and style stay; where Excel cannot, or the columns change, it is made anew in its style.
 */
export function drawTables(drawing: Drawing): TableSteps {
  const planned = drawing.plan.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const before: Operation[] = [];
  const after: Operation[] = [];
  const bared: Area[] = [];
  const kept = new Set<PlanTable>();
  for (const old of drawing.present.tables) {
    const match = planned.find(({ table }) => sameName(table.name, old.name));
    if (match !== undefined && hasSameColumns(drawing, match.sheet, match.table, old)) {
      kept.add(match.table);
      const { before: first, after: then } = resize(old, match.table);
      before.push(...first);
      after.push(...then);
    } else {
      before.push(
        operation(old.area.sheet, 2, ({ workbook }) => workbook.tables.getItem(old.name).convertToRange()),
      );
      bared.push(old.area);
    }
  }
  for (const { sheet, table } of planned)
    if (!kept.has(table)) after.push(addTable(sheet.sheet, table, drawing.present.tables));
  return { before, after, bared };
}

function hasSameColumns(drawing: Drawing, sheet: SheetPlan, table: PlanTable, old: PresentTable): boolean {
  const { area } = old;
  if (!sameName(sheet.sheet, area.sheet)) return false;
  const stays = sameRectangle(table.area, area);
  const movesEdge = table.area.row === area.row && table.area.column === area.column && drawing.tablesResize;
  if (!stays && !movesEdge) return false;
  return Array.from({ length: Math.min(area.columns, table.area.columns) }, (_, j) => area.column + j).every(
    (column) =>
      drawing.present.cells.at(area.sheet, area.row, column)?.value === plannedValue(sheet, area.row, column),
  );
}

function plannedValue(sheet: SheetPlan, row: number, column: number): unknown {
  for (const block of sheet.blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined) return cell.value;
  }
  return undefined;
}

/** A table shrinks before cells outside of it are emptied, and grows once there are headers to take in. */
function resize(old: PresentTable, { area }: PlanTable): Omit<TableSteps, "bared"> {
  const to = (size: Area): Operation =>
    operation(size.sheet, 3, (target) =>
      target.workbook.tables.getItem(old.name).resize(target.range({ ...size, sheet: old.area.sheet })),
    );
  const common: Area = {
    ...old.area,
    rows: Math.min(area.rows, old.area.rows),
    columns: Math.min(area.columns, old.area.columns),
  };
  return {
    before: sameRectangle(common, old.area) ? [] : [to(common)],
    after: sameRectangle(common, area) ? [] : [to({ ...area, sheet: old.area.sheet })],
  };
}

const addTable = (
  sheet: string,
  { name, area, style, filter }: PlanTable,
  old: readonly PresentTable[],
): Operation =>
  operation(sheet, 6, (target) => {
    const table = target.sheet(sheet).tables.add(target.range({ ...area, sheet }), true);
    table.name = name;
    table.style = old.find((it) => sameName(it.name, name))?.style ?? style;
    table.showFilterButton = filter;
  });
