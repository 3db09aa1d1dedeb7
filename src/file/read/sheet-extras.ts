import { rectangleOf } from "../../workbook/area";
import type { Placed, PresentSheet } from "../../workbook/draw";
import { behindCells } from "../package/cells/behind-cells";
import { attributes } from "../package/xml/attributes";
import { children, type ElementSpan } from "../package/xml/children";

/** What a sheet has on its cells beside values and looks. Their ids are their references as the file has them. */
export type SheetExtras = Pick<PresentSheet, "rules" | "dropDowns" | "merges" | "links">;

/** Reads the extras out of the text of a sheet part: they stand behind its cells. */
export function sheetExtras(text: string): SheetExtras {
  const spans = children(text, behindCells(text));
  const placed = (span: ElementSpan, attribute: string): Placed => {
    const reference = attributes(text.slice(span.start, span.tagEnd))[attribute] ?? "";
    const rectangles = reference.trim().split(/\s+/).map(rectangleOf);
    // None when a part of the reference is not a rectangle: whole columns, say.
    return { id: reference, areas: rectangles.every((it) => it !== null) ? rectangles : [] };
  };
  const inside = (list: string, attribute: string): readonly Placed[] => {
    const span = spans.find(({ name }) => name === list);
    if (span === undefined || span.tagEnd === span.end) return [];
    return children(text, span.tagEnd).map((item) => placed(item, attribute));
  };
  return {
    rules: spans.filter(({ name }) => name === "conditionalFormatting").map((span) => placed(span, "sqref")),
    dropDowns: inside("dataValidations", "sqref"),
    merges: inside("mergeCells", "ref"),
    links: inside("hyperlinks", "ref"),
  };
}
