import type { Step } from "../../workbook/draw";
import type { Parts } from "../package";
import { partBytes } from "../package/parts";
import { relationshipsPart } from "../package/relationships";
import { sheetPart } from "../package/sheet-part";
import type { PackageReader } from "../read/package-reader";

/** Puts each sheet that no step changes back as it was: excelize had it without its cells, and sometimes writes one anew. */
export function keepUntouchedSheets(parts: Parts, reader: PackageReader, steps: readonly Step[]): void {
  const changed = new Set(steps.map(({ sheet }) => sheet.toLowerCase()));
  for (const { name, part } of reader.sheets) {
    if (part === null || changed.has(name.toLowerCase())) continue;
    parts[sheetPart(parts, name)] = partBytes(reader.parts, part);
    const related = relationshipsPart(part);
    const original = reader.parts[related];
    if (original !== undefined && parts[related] !== undefined) parts[related] = original;
  }
}
