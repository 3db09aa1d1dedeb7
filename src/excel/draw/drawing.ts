import type { Area } from "../../workbook/cells";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { blockArea } from "../block-area";
import { containsCell, sameName, sameRectangle } from "../../workbook/area";
import type { Present } from "../present/present";

/** What the drawing of each sheet works with. */
export interface Drawing {
  readonly plan: WorkbookPlan;
  readonly present: Present;
  /** The plan that this workbook was last drawn by, where that is known. */
  readonly last: WorkbookPlan | null;
  /** Number formats that are ours: of the roles, and of every plan drawn here. */
  readonly formats: ReadonlySet<string>;
  /** Whether the host calculates every formula as an array formula. */
  readonly arrays: boolean;
  /** Whether tables can be resized, merged cells listed. */
  readonly tablesResize: boolean;
}

export const isNewSheet = ({ present }: Drawing, sheet: string): boolean =>
  !present.description.sheets.some(({ name }) => sameName(name, sheet));

/** The plan that a sheet was last drawn by, if its blocks are still where that put them. */
export function lastPlanOf({ last, present }: Drawing, sheet: string): SheetPlan | null {
  const plan = last?.sheets.find((it) => sameName(it.sheet, sheet));
  if (plan === undefined) return null;
  const named = plan.blocks.filter(({ name, cells }) => name !== null && cells.length > 0);
  const unmoved = named.every((block) => {
    const holding = present.holdings.blocks.find(({ name }) => sameName(name, block.name ?? ""));
    return (
      holding !== undefined &&
      sameName(holding.area.sheet, sheet) &&
      sameRectangle(holding.area, blockArea(plan, block))
    );
  });
  return unmoved ? plan : null;
}

/** Calls with each cell of an area. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
}

/** Whether a cell is in one of some areas of its sheet. */
export const isIn = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some((area) => containsCell(area, row, column));
