import { quoteSheet } from "../../workbook/cells";
import type { WorkbookPlan } from "../../workbook/plan";
import { chartFrames } from "../package/drawing/frames";
import { sheetDrawing } from "../package/drawing/sheet-drawing";
import { partText, type Parts } from "../package/parts";
import { relationshipKind, relationships } from "../package/relationships";
import { children } from "../package/xml/children";
import { unescapeXml } from "../package/xml/escape";
import { sameName } from "../../workbook/area";
import type { PackageReader } from "../read/package-reader";
import { isFilled } from "../read/cell-store";
import type { Holdings } from "../../workbook/holdings";
import { isOurs } from "../../workbook/own-names";

/** Sheets that hold blocks of ours and that the plan no longer has. */
export const leavingSheets = (
  plan: WorkbookPlan,
  reader: PackageReader,
  holdings: Holdings,
): readonly string[] =>
  reader.sheets
    .map(({ name }) => name)
    .filter((name) => holdings.on(name).length > 0)
    .filter((name) => !plan.sheets.some(({ sheet }) => sameName(sheet, name)));

/**
 * Whether nothing of the user's is on a sheet of ours and nothing of the user's refers to it, so that it can go with
 * its blocks.
 */
export const isOnlyOurs = (reader: PackageReader, holdings: Holdings, sheet: string): boolean =>
  !hasCellsOfUser(reader, holdings, sheet) &&
  !hasObjectsOfUser(reader.parts, reader.sheet(sheet)?.part ?? null, reader, sheet) &&
  !isReferredTo(reader, holdings, sheet);

function hasCellsOfUser(reader: PackageReader, holdings: Holdings, sheet: string): boolean {
  const cells = reader.cells(sheet);
  const used = cells.used(sheet);
  if (used === null) return false;
  for (let row = used.row; row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++)
      if (isFilled(cells.at(row, column)) && !holdings.owns(sheet, row, column)) return true;
  return false;
}

/** Anything that hangs on the sheet but our tables, our charts and the settings of the printer. */
function hasObjectsOfUser(parts: Parts, part: string | null, reader: PackageReader, sheet: string): boolean {
  if (part === null) return true;
  if (reader.tables().some(({ name, area }) => sameName(area.sheet, sheet) && !isOurs(name))) return true;
  const ours = new Set(["table", "drawing", "printerSettings"]);
  if (relationships(parts, part).some((relationship) => !ours.has(relationshipKind(relationship))))
    return true;
  const drawing = sheetDrawing(parts, part);
  if (drawing === null) return false;
  const text = partText(parts, drawing);
  const charts = chartFrames(text).filter(({ name, grouped }) => isOurs(name) && !grouped);
  return charts.length < children(text).length;
}

/** Whether a sheet or a chart that is not ours, or a name of the user's, has a formula that refers to the sheet. */
function isReferredTo(reader: PackageReader, holdings: Holdings, sheet: string): boolean {
  const reference = `${quoteSheet(sheet)}!`;
  const texts = [
    ...reader.names
      .filter(({ name, sheetIndex }) => sheetIndex === null && !isOurs(name))
      .map((it) => it.refersTo),
    ...reader.sheets
      .filter(({ name }) => holdings.on(name).length === 0)
      .flatMap(({ part }) => (part === null ? [] : partText(reader.parts, part))),
    ...chartsOfUser(reader).map((part) => partText(reader.parts, part)),
  ];
  return texts.some((text) => unescapeXml(text).includes(reference));
}

function chartsOfUser({ parts, sheets }: PackageReader): readonly string[] {
  return sheets.flatMap(({ part }) => {
    const drawing = part === null ? null : sheetDrawing(parts, part);
    if (drawing === null) return [];
    const ours = new Set(
      chartFrames(partText(parts, drawing))
        .filter(({ name }) => isOurs(name))
        .map(({ relationshipId }) => relationshipId),
    );
    return relationships(parts, drawing)
      .filter((it) => relationshipKind(it) === "chart" && !ours.has(it.id) && parts[it.target] !== undefined)
      .map(({ target }) => target);
  });
}
