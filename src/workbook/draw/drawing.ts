import { containsCell, sameName, sameRectangle } from "../area";
import type { Area } from "../cells";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { blockArea } from "./block-area";
import type { Present, PresentCell, PresentSheet } from "./present";
import type { DrawingScope } from "./scope";

/** What the host of a workbook can do, as far as the steps depend on it. */
export interface Abilities {
  /** Tables can be resized; else a table of another size is made anew. */
  readonly resizesTables: boolean;
  /** Every formula is calculated as an array formula; else the values of array formulas are written. */
  readonly calculatesArrays: boolean;
  /** Formulas have their results from the host, so that a cell with the planned content is left. */
  readonly calculates: boolean;
  /** Links that are set and tables that are taken away change the look of their cells. */
  readonly changesLooks: boolean;
}

/** A plan, the workbook that it is drawn into, and what is known of earlier drawings. */
export interface Drawing {
  readonly scope: DrawingScope;
  readonly present: Present;
  readonly abilities: Abilities;
  /** The plan that this workbook was last drawn by, where that is known. */
  readonly last: WorkbookPlan | null;
  /** The empty sheet of a new workbook, which goes when another comes. */
  readonly placeholder: string | null;
}

/** What stands on a sheet of the add-in's. */
export const presentSheet = ({ present }: Drawing, sheet: string): PresentSheet | undefined =>
  present.sheets.get(sheet.toLowerCase());

/**
 * The plan that a sheet was last drawn by, if its blocks are still where that put them. With a sheet that the user has
 * deleted went what referred to it on the others (the list of a drop-down): then no sheet is known to be as it was drawn.
 */
export function lastPlanOf({ last, scope }: Drawing, sheet: string): SheetPlan | null {
  const { sheets } = scope.description;
  if (last?.sheets.every((it) => sheets.some(({ name }) => sameName(name, it.sheet))) !== true) return null;
  const plan = last.sheets.find((it) => sameName(it.sheet, sheet));
  if (plan === undefined) return null;
  const named = plan.blocks.filter(({ name, cells }) => name !== null && cells.length > 0);
  const unmoved = named.every((block) => {
    const holding = scope.holdings.blocks.find(({ name }) => sameName(name, block.name ?? ""));
    return (
      holding !== undefined &&
      sameName(holding.area.sheet, sheet) &&
      sameRectangle(holding.area, blockArea(plan, block))
    );
  });
  return unmoved ? plan : null;
}

/** Whether a cell is in one of some areas of its sheet. */
export const isIn = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some((area) => containsCell(area, row, column));

/** Whether a cell holds anything: a result that is empty text counts, for there is a formula. */
export const isFilled = (cell: PresentCell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== null);
