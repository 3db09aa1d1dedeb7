import type { StepOf } from "../../workbook/draw";
import { attributes } from "../package/xml/attributes";
import { children, replaceSpan, rootTag } from "../package/xml/children";
import { partText, setPartText, type Parts } from "../package/parts";
import { sheetPart } from "../package/sheet-part";
import { tableParts } from "../read/tables";

/** Removes the filter buttons of new tables that have none in the plan: excelize adds them to every table. */
export function removeFilters(parts: Parts, added: readonly StepOf<"add-table">[]): void {
  for (const { sheet, table } of added.filter((it) => !it.table.filter))
    for (const part of tableParts(parts, sheetPart(parts, sheet))) {
      const text = partText(parts, part);
      const root = rootTag(text);
      if (attributes(text.slice(root.start, root.end))["displayName"] !== table.name) continue;
      const filter = children(text).find((child) => child.name === "autoFilter");
      if (filter !== undefined) setPartText(parts, part, replaceSpan(text, filter, ""));
    }
}
