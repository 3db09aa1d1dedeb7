import { rectangleOf } from "../../../src/workbook/area";
import type { Area } from "../../../src/workbook/cells";
import type { SheetState } from "../../memory";
import type { ColourOf } from "./colours";
import { along, inside, isOn, numberOf } from "./xml";

/** Sizes, frozen panes, merged cells and the tab colour of a sheet, without its cells. */
export function sheetLayout(
  sheet: string,
  root: Element,
  text: string,
  colourOf: ColourOf,
): Partial<SheetState> {
  const view = along(root, "sheetViews", "sheetView");
  const pane = along(view, "pane");
  const frozen = (pane?.getAttribute("state") ?? "").startsWith("frozen");
  const columns = inside(along(root, "cols"), "col");
  return {
    tabColour: colourOf(along(root, "sheetPr", "tabColor")),
    showGridLines: isOn(view, "showGridLines", true),
    freeze: frozen
      ? { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 }
      : { rows: 0, columns: 0 },
    columnWidths: new Map(
      columns.flatMap((column) => {
        const width = numberOf(column, "width");
        return width === undefined ? [] : span(column).map((at) => [at, width] as const);
      }),
    ),
    hiddenColumns: new Set(columns.filter((column) => isOn(column, "hidden")).flatMap(span)),
    rowHeights: rowHeights(text),
    merges: inside(along(root, "mergeCells"), "mergeCell").flatMap((merge): readonly Area[] => {
      const rectangle = rectangleOf(merge.getAttribute("ref") ?? "");
      return rectangle === null ? [] : [{ sheet, ...rectangle }];
    }),
    protected: isOn(along(root, "sheetProtection"), "sheet"),
  };
}

/** One width may apply to all columns of a sheet; more columns than these are not read. */
const furthestColumn = 700;

function span(column: Element): readonly number[] {
  const [first, last] = [(numberOf(column, "min") ?? 1) - 1, (numberOf(column, "max") ?? 1) - 1];
  return Array.from({ length: Math.max(0, Math.min(last, furthestColumn) - first + 1) }, (_, i) => first + i);
}

/** Heights that the user has set; other rows fit their contents. */
function rowHeights(text: string): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [tag] of text.matchAll(/<(?:[\w.-]+:)?row\s[^>]*>/g)) {
    const [, row] = /\sr="(\d+)"/.exec(tag) ?? [];
    const [, height] = /\sht="([\d.]+)"/.exec(tag) ?? [];
    if (row !== undefined && height !== undefined && /customHeight="(?:1|true)"/.test(tag))
      heights.set(Number(row) - 1, Number(height));
  }
  return heights;
}
