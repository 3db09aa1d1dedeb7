import { behindCells } from "../package/cells/behind-cells";
import { attributes } from "../package/xml/attributes";
import { children, type ElementSpan } from "../package/xml/children";
import { rectangleOf, type Rectangle } from "../../workbook/area";

/** Where something on a sheet lies, and the reference as the file has it: what excelize finds it by. */
export interface Placed {
  readonly reference: string;
  /** Empty when a part of the reference is not a rectangle: whole columns, say. */
  readonly rectangles: readonly Rectangle[];
}

/** What a sheet has on its cells beside values and looks. */
export interface SheetExtras {
  readonly conditionalFormats: readonly Placed[];
  readonly validations: readonly Placed[];
  readonly merges: readonly Placed[];
  readonly links: readonly Placed[];
}

/** Reads the extras out of the text of a sheet part: they stand behind its cells. */
export function sheetExtras(text: string): SheetExtras {
  const spans = children(text, behindCells(text));
  const placed = (span: ElementSpan, attribute: string): Placed => {
    const reference = attributes(text.slice(span.start, span.tagEnd))[attribute] ?? "";
    const rectangles = reference.trim().split(/\s+/).map(rectangleOf);
    return { reference, rectangles: rectangles.every((it) => it !== null) ? rectangles : [] };
  };
  const inside = (list: string, attribute: string): readonly Placed[] => {
    const span = spans.find(({ name }) => name === list);
    if (span === undefined || span.tagEnd === span.end) return [];
    return children(text, span.tagEnd).map((item) => placed(item, attribute));
  };
  return {
    conditionalFormats: spans
      .filter(({ name }) => name === "conditionalFormatting")
      .map((span) => placed(span, "sqref")),
    validations: inside("dataValidations", "sqref"),
    merges: inside("mergeCells", "ref"),
    links: inside("hyperlinks", "ref"),
  };
}
