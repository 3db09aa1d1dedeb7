import { DrawingTypeEnum, numfmt } from "@univerjs/core";
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  type ISheetDrawing,
} from "@univerjs/sheets-drawing";
import type { Area } from "../../../src/workbook/cells";
import type { MemoryChart, MemorySheet, MemoryWorkbook, SheetState } from "../../memory";
import { chartBoard } from "../charts/chart-board";
import { drawChart } from "../charts/draw";
import { pictureOf } from "../charts/picture-of";
import { sheetChart } from "../charts/SheetChart";
import { unitId, type Grid } from "../grid/open-grid";
import { skeletonOf } from "../grid/skeleton";
import type { Surface } from "./surface";

/** Writes the charts of a sheet into the grid: images over the cells that each chart covers. */
export function showCharts(surface: Surface, sheet: MemorySheet, before: SheetState): void {
  for (const chart of before.charts)
    if (!sheet.state.charts.includes(chart)) removeChart(surface, sheet, chart);
  for (const chart of sheet.state.charts) if (!before.charts.includes(chart)) addChart(surface, sheet, chart);
}

/** Moves the charts of a sheet to their cells again when these have moved. */
export function placeCharts(surface: Surface, sheet: MemorySheet): void {
  for (const chart of sheet.state.charts) {
    removeChart(surface, sheet, chart);
    addChart(surface, sheet, chart);
  }
}

function addChart(surface: Surface, sheet: MemorySheet, chart: MemoryChart): void {
  const place = placeOf(surface.grid, sheet.id, chart.over);
  if (place === null) return;
  const key = keyOf(sheet, chart);
  chartBoard.set(key, () => markupOf(surface.workbook, chart, place));
  const sheetTransform = { from: corner(chart.over, false), to: corner(chart.over, true) };
  const drawing: ISheetDrawing = {
    unitId,
    subUnitId: sheet.id,
    drawingId: key,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: sheetChart,
    sheetTransform,
    axisAlignSheetTransform: sheetTransform,
    transform: place,
    data: { key },
    allowTransform: false,
  };
  const operation = surface.grid.services.get(ISheetDrawingService).getBatchAddOp([drawing]);
  apply(surface, sheet, operation, DrawingApplyType.INSERT);
}

function removeChart(surface: Surface, sheet: MemorySheet, chart: MemoryChart): void {
  const key = keyOf(sheet, chart);
  chartBoard.delete(key);
  const drawings = surface.grid.services.get(ISheetDrawingService);
  const drawing = drawings.getDrawingByParam({ unitId, subUnitId: sheet.id, drawingId: key });
  if (!drawing) return;
  apply(surface, sheet, drawings.getBatchRemoveOp([drawing]), DrawingApplyType.REMOVE);
}

/** An operation on drawings: the grid returns it as one value of no known type, and takes it as two. */
function apply(surface: Surface, sheet: MemorySheet, operation: unknown, type: DrawingApplyType): void {
  if (
    typeof operation !== "object" ||
    operation === null ||
    !("redo" in operation) ||
    !("objects" in operation)
  )
    throw new Error("The grid's operations on drawings are not what they were.");
  const { redo: op, objects } = operation;
  surface.mutate(SetDrawingApplyMutation.id, sheet.id, { op, objects, type });
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The position of an area on its sheet, in pixels; null for a sheet that is not in the grid. */
function placeOf(grid: Grid, sheetId: string, area: Area): Place | null {
  const skeleton = skeletonOf(grid, sheetId);
  if (skeleton === null) return null;
  const first = skeleton.getNoMergeCellWithCoordByIndex(area.row, area.column);
  const last = skeleton.getNoMergeCellWithCoordByIndex(
    area.row + area.rows - 1,
    area.column + area.columns - 1,
  );
  return {
    left: first.startX,
    top: first.startY,
    width: last.endX - first.startX,
    height: last.endY - first.startY,
  };
}

const corner = (
  { row, column, rows, columns }: Area,
  last: boolean,
): ISheetDrawing["sheetTransform"]["from"] => ({
  row: last ? row + rows : row,
  column: last ? column + columns : column,
  rowOffset: 0,
  columnOffset: 0,
});

const markupOf = (workbook: MemoryWorkbook, chart: MemoryChart, { width, height }: Place): string =>
  drawChart(pictureOf(workbook, chart), width, height, (value, format) =>
    numfmt.format(format, Math.round(value * 1e9) / 1e9),
  );

/** An id that is unique in the workbook. */
const keyOf = (sheet: MemorySheet, chart: MemoryChart): string => `${sheet.id} ${chart.id}`;
