import type { WorkbookLooks } from "../../../workbook/workbook-looks";
import { partText } from "../../package/parts";
import { workbookPart } from "../../package/sheet-part";
import { attributes } from "../../package/xml/attributes";
import { tags } from "../../package/xml/tags";
import type { PackageReader } from "../package-reader";
import { chartsOf } from "./charts";
import { filledCells } from "./filled-cells";
import { conditionalFormats, hiddenColumns, hiddenRows } from "./sheet-looks";

/** How some sheets of a workbook look, out of its parts. */
export function workbookLooks(reader: PackageReader, sheets: readonly string[]): WorkbookLooks {
  const { parts } = reader;
  return {
    calculatesByHand: calculatesByHand(partText(parts, workbookPart(parts))),
    sheets: sheets.flatMap((name) => {
      const part = reader.sheet(name)?.part ?? null;
      if (part === null) return [];
      const text = partText(parts, part);
      return {
        name,
        hiddenRows: hiddenRows(text),
        hiddenColumns: hiddenColumns(text),
        conditionalFormats: conditionalFormats(text),
        charts: chartsOf(parts, part),
        filled: filledCells(reader, name),
      };
    }),
    sheetNames: reader.names.flatMap(({ name, sheetIndex }) => {
      const sheet = sheetIndex === null ? undefined : reader.sheets[sheetIndex]?.name;
      return sheet === undefined ? [] : [{ sheet, name }];
    }),
  };
}

function calculatesByHand(workbook: string): boolean {
  for (const { name, kind, start, end } of tags(workbook))
    if (name === "calcPr" && kind !== "close")
      return attributes(workbook.slice(start, end))["calcMode"] === "manual";
  return false;
}
