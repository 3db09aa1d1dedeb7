import type { Chart } from "../../../workbook/plan";
import { chartXml } from "../chart/chart-xml";
import type { AreaValues } from "../chart/references";
import { setContentType } from "../content-types";
import { partText, setPartText, type Parts } from "../parts";
import { addRelationship, officeRelationship, relationships, removeRelationship } from "../relationships";
import { removeUnreferenced } from "../remove-part";
import { sheetPart } from "../sheet-part";
import { setAttribute } from "../xml/attributes";
import { children, insertChild, replaceSpan } from "../xml/children";
import { chartAnchor } from "./anchor";
import { anchorSize } from "./anchor-size";
import { chartFrames, greatestId, type ChartFrame } from "./frames";
import { freePartName } from "./free-part-name";
import { addSheetDrawing, removeDrawing, sheetDrawing } from "./sheet-drawing";
import { sheetGeometry, type SheetGeometry } from "./sheet-geometry";
import { withUserShapes } from "./user-shapes";

/**
 * Draws native charts on a sheet. A chart whose name is on the sheet already is drawn anew where the user has put it;
 * a new one goes exactly over its cells. Charts named in `remove` are taken out with all their parts, unless the user
 * has grouped them with shapes: then they are the user's. Everything else in the drawing keeps its bytes.
 * @throws PackageError `sheet-missing` when no sheet has the name.
 */
export function placeCharts(
  parts: Parts,
  sheetName: string,
  charts: readonly Chart[],
  values: AreaValues,
  remove: readonly string[],
): void {
  const sheet = sheetPart(parts, sheetName);
  const existing = sheetDrawing(parts, sheet);
  if (existing !== null) removeCharts(parts, sheet, existing, remove);
  if (charts.length === 0) return;
  const drawing = sheetDrawing(parts, sheet) ?? addSheetDrawing(parts, sheet);
  const geometry = sheetGeometry(partText(parts, sheet));
  for (const chart of charts) {
    const frame = chartFrames(partText(parts, drawing)).find(({ name }) => name === chart.name);
    if (frame === undefined) addChart(parts, drawing, chart, values, geometry);
    else updateChart(parts, drawing, frame, chart, values, geometry);
  }
}

function addChart(
  parts: Parts,
  drawing: string,
  chart: Chart,
  values: AreaValues,
  geometry: SheetGeometry,
): void {
  const part = freePartName(parts, "xl/charts/chart");
  const { row, rows, column, columns } = chart.over;
  const size = { width: geometry.width(column, columns), height: geometry.height(row, rows) };
  setPartText(parts, part, chartXml(chart, values, size));
  setContentType(parts, part, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
  const id = addRelationship(parts, drawing, officeRelationship("chart"), part);
  const text = partText(parts, drawing);
  setPartText(parts, drawing, insertChild(text, chartAnchor(chart, greatestId(text) + 1, id)));
}

function updateChart(
  parts: Parts,
  drawing: string,
  frame: ChartFrame,
  chart: Chart,
  values: AreaValues,
  geometry: SheetGeometry,
): void {
  const part = relationships(parts, drawing).find(({ id }) => id === frame.relationshipId)?.target;
  if (part === undefined) return;
  const text = partText(parts, drawing);
  const size = anchorSize(text.slice(frame.anchor.start, frame.anchor.end), geometry);
  setPartText(parts, part, withUserShapes(chartXml(chart, values, size), partText(parts, part)));
  const tag = text.slice(frame.properties.start, frame.properties.end);
  setPartText(parts, drawing, replaceSpan(text, frame.properties, setAttribute(tag, "descr", chart.altText)));
}

function removeCharts(parts: Parts, sheet: string, drawing: string, names: readonly string[]): void {
  for (const removed of names) {
    const text = partText(parts, drawing);
    const frame = chartFrames(text).find(({ name, grouped }) => name === removed && !grouped);
    if (frame === undefined) continue;
    const part = relationships(parts, drawing).find(({ id }) => id === frame.relationshipId)?.target;
    setPartText(parts, drawing, replaceSpan(text, frame.anchor, ""));
    removeRelationship(parts, drawing, frame.relationshipId);
    if (part !== undefined) removeUnreferenced(parts, part);
    if (children(partText(parts, drawing)).length === 0) return removeDrawing(parts, sheet, drawing);
  }
}
