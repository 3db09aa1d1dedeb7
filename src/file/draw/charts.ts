import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { placeCharts, type Parts } from "../package";
import { chartFrames } from "../package/drawing/frames";
import { sheetDrawing } from "../package/drawing/sheet-drawing";
import { partText } from "../package/parts";
import { sheetPart } from "../package/sheet-part";
import { containsCell, type Rectangle } from "../../workbook/area";
import { isOurs } from "../../workbook/own-names";
import { plannedValues } from "./planned-values";

/** A chart of ours on a sheet, and the cells that it covers. */
interface PlacedChart {
  readonly name: string;
  readonly over: Rectangle;
}

/** The charts of ours that stand on a sheet. */
export function ourCharts(parts: Parts, sheet: string): readonly PlacedChart[] {
  const drawing = sheetDrawing(parts, sheetPart(parts, sheet));
  if (drawing === null) return [];
  const text = partText(parts, drawing);
  return chartFrames(text)
    .filter(({ name }) => isOurs(name))
    .map(({ name, anchor }) => ({ name, over: anchored(text.slice(anchor.start, anchor.end)) }));
}

/**
 * Draws the charts of a sheet and takes away those that the plan no longer has. Each stays where the user has put it,
 * unless a block has grown under it: no chart covers cells that hold data.
 * @param whole the plan that the sheet is of, for the values of what its charts show
 */
export function drawCharts(parts: Parts, plan: SheetPlan, whole: WorkbookPlan): void {
  const present = ourCharts(parts, plan.sheet);
  const planned = new Set(plan.charts.map(({ name }) => name));
  const inTheWay = present.filter(({ over }) =>
    plan.blocks.some(({ row, column, cells }) =>
      intersect(over, { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }),
    ),
  );
  const remove = [...present.filter(({ name }) => !planned.has(name)), ...inTheWay].map(({ name }) => name);
  if (plan.charts.length === 0 && remove.length === 0) return;
  placeCharts(parts, plan.sheet, plan.charts, (area) => plannedValues(whole, area), remove);
}

const intersect = (one: Rectangle, other: Rectangle): boolean =>
  containsCell(one, Math.max(one.row, other.row), Math.max(one.column, other.column)) &&
  containsCell(other, Math.max(one.row, other.row), Math.max(one.column, other.column));

function anchored(anchor: string): Rectangle {
  const numbers = (name: string): readonly number[] =>
    [...anchor.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}>\\s*(\\d+)`, "g"))].map(([, digits]) =>
      Number(digits),
    );
  const [column = 0, lastColumn = column] = numbers("col");
  const [row = 0, lastRow = row] = numbers("row");
  return { row, column, rows: Math.max(1, lastRow - row), columns: Math.max(1, lastColumn - column) };
}
