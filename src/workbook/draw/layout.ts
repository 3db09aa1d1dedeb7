import type { SheetPlan } from "../plan";
import { rectanglesOf } from "../rectangles";
import { blockAreas } from "./block-area";
import { presentSheet, type Drawing } from "./drawing";
import { isNewSheet } from "./scope";
import type { Step } from "./step";

/** Lays a sheet out when it is new: from then on widths, heights, panes and print settings are the user's. */
export function layoutSteps(drawing: Drawing, plan: SheetPlan): readonly Step[] {
  const { sheet, print } = plan;
  const { margins } = print;
  return [
    ...(isNewSheet(drawing.scope, sheet) ? layOutSheet(plan) : followBlocks(drawing, plan)),
    // At every drawing: the day of the run is in them.
    ...(margins === undefined ? [] : [{ step: "set-margins", sheet, margins } as const]),
  ];
}

const layOutSheet = (plan: SheetPlan): readonly Step[] => {
  const { sheet, tabColour, showGridLines, freeze, print } = plan;
  return [
    ...setWidths(plan, () => true),
    ...Object.entries(plan.rowHeights).map(([row, height]): Step => ({
      step: "set-height",
      sheet,
      row: Number(row),
      height,
    })),
    ...hideColumns(plan, () => false),
    { step: "lay-out", sheet, tabColour, showGridLines, freeze, print },
  ];
};

/**
 * A block that has become wider gets widths where it had no columns, and hides its own columns only; the print area grows
 * and shrinks with the blocks, unless the user has begun one elsewhere or taken it away.
 */
function followBlocks(drawing: Drawing, plan: SheetPlan): readonly Step[] {
  const { sheet, print } = plan;
  const before = drawing.scope.holdings.areasOn(sheet);
  const wasOwn = (column: number): boolean =>
    before.some((area) => column >= area.column && column < area.column + area.columns);
  const isNewColumn = (column: number): boolean => column < widest(plan) && !wasOwn(column);
  const old = presentSheet(drawing, sheet)?.printArea ?? null;
  const { area } = print;
  const follows = area !== null && old !== null && old.row === area.row && old.column === area.column;
  return [
    ...setWidths(plan, isNewColumn),
    ...(extents(before) === extents(blockAreas(plan)) ? [] : hideColumns(plan, wasOwn)),
    ...(follows ? [{ step: "set-print-area", sheet, area } as const] : []),
  ];
}

/** The columns of areas as one text, by which they are compared. */
const extents = (areas: readonly { readonly column: number; readonly columns: number }[]): string =>
  areas
    .map(({ column, columns }) => `${column} ${columns}`)
    .sort()
    .join();

const widest = (plan: SheetPlan): number =>
  Math.max(0, ...blockAreas(plan).map(({ column, columns }) => column + columns));

/** Sets the planned widths of some columns, columns of one width at a time. */
function setWidths({ sheet, columnWidths }: SheetPlan, which: (column: number) => boolean): readonly Step[] {
  const last = Math.max(-1, ...Object.keys(columnWidths).map(Number));
  const widths = Array.from({ length: last + 1 }, (_, j) => (which(j) ? (columnWidths[j] ?? null) : null));
  return spans(widths).map(({ column, columns, value: width }) => ({
    step: "set-width",
    ...{ sheet, column, columns, width },
  }));
}

/** Hides the columns that the plan hides; those that were in blocks before and are to be seen now are shown. */
function hideColumns(plan: SheetPlan, wasOwn: (column: number) => boolean): readonly Step[] {
  const { sheet, hiddenColumns } = plan;
  const end = widest(plan);
  const hidden = Array.from({ length: Math.max(end, ...hiddenColumns.map((j) => j + 1)) }, (_, j) => {
    if (hiddenColumns.includes(j)) return true;
    return j < end && wasOwn(j) ? false : null;
  });
  return spans(hidden).map(({ column, columns, value }) => ({
    step: "hide-columns",
    ...{ sheet, column, columns, hidden: value },
  }));
}

/** Columns side by side with one value; null for columns to leave. */
const spans = <T>(values: readonly (T | null)[]) => rectanglesOf([values], { row: 0, column: 0 });
