import type { DrawingScope, PresentTable } from "../../workbook/draw";
import { readPart, type Parts } from "../package/parts";
import type { PackageReader } from "../read/package-reader";
import { tableParts } from "../read/tables";

/** The tables of a drawing with their styles and filters. */
export function presentTables(reader: PackageReader, { tables }: DrawingScope): readonly PresentTable[] {
  return tables.map((table) => {
    const sheet = reader.sheet(table.area.sheet)?.part ?? null;
    const looks = sheet === null ? [] : tableParts(reader.parts, sheet).map((it) => lookOf(reader.parts, it));
    const { style = "", filter = false } = looks.find(({ name }) => name === table.name) ?? {};
    return { ...table, style, filter };
  });
}

function lookOf(parts: Parts, part: string): Pick<PresentTable, "name" | "style" | "filter"> {
  let [name, style, filter] = ["", "", false];
  readPart(parts, part, {
    open: (element, attributes) => {
      if (element === "table") name = attributes["displayName"] ?? attributes["name"] ?? "";
      if (element === "autoFilter") filter = true;
      if (element === "tableStyleInfo") style = attributes["name"] ?? "";
    },
  });
  return { name, style, filter };
}
