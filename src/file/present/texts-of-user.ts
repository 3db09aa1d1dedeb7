import { isOwnName } from "../../workbook/own-names";
import { chartFrames } from "../package/drawing/frames";
import { sheetDrawing } from "../package/drawing/sheet-drawing";
import { partText } from "../package/parts";
import { relationshipKind, relationships } from "../package/relationships";
import { unescapeXml } from "../package/xml/escape";
import type { PackageReader } from "../read/package-reader";

/**
 * The texts in which the user may refer to a sheet: names, sheets without blocks of the add-in's, and charts.
 * @param own sheets with blocks of the add-in's
 */
export function* textsOfUser(reader: PackageReader, own: readonly string[]): Generator<string> {
  for (const { name, sheetIndex, refersTo } of reader.names)
    if (sheetIndex === null && !isOwnName(name)) yield unescapeXml(refersTo);
  for (const { name, part } of reader.sheets)
    if (part !== null && !own.includes(name)) yield unescapeXml(partText(reader.parts, part));
  for (const part of chartsOfUser(reader)) yield unescapeXml(partText(reader.parts, part));
}

function chartsOfUser({ parts, sheets }: PackageReader): readonly string[] {
  return sheets.flatMap(({ part }) => {
    const drawing = part === null ? null : sheetDrawing(parts, part);
    if (drawing === null) return [];
    const own = new Set(
      chartFrames(partText(parts, drawing))
        .filter(({ name }) => isOwnName(name))
        .map(({ relationshipId }) => relationshipId),
    );
    return relationships(parts, drawing)
      .filter((it) => relationshipKind(it) === "chart" && !own.has(it.id) && parts[it.target] !== undefined)
      .map(({ target }) => target);
  });
}
