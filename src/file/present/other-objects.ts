import { isOwnName } from "../../workbook/own-names";
import { chartFrames } from "../package/drawing/frames";
import { sheetDrawing } from "../package/drawing/sheet-drawing";
import { partText } from "../package/parts";
import { relationshipKind, relationships } from "../package/relationships";
import { children } from "../package/xml/children";
import type { PackageReader } from "../read/package-reader";

const known: ReadonlySet<string> = new Set(["table", "drawing", "printerSettings"]);

/** Whether anything hangs on a sheet but tables, the add-in's charts and the settings of the printer. */
export function hasOtherObjects(reader: PackageReader, sheet: string): boolean {
  const { parts } = reader;
  const part = reader.sheet(sheet)?.part ?? null;
  if (part === null) return true;
  if (relationships(parts, part).some((it) => !known.has(relationshipKind(it)))) return true;
  const drawing = sheetDrawing(parts, part);
  if (drawing === null) return false;
  const text = partText(parts, drawing);
  const charts = chartFrames(text).filter(({ name, grouped }) => isOwnName(name) && !grouped);
  return charts.length < children(text).length;
}
