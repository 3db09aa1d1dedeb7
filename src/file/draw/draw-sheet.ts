import type { SheetPlan } from "../../workbook/plan";
import { checked, type Book } from "../excelize";
import { rangeText } from "../../workbook/area";
import type { PackageReader } from "../read/package-reader";
import { addConditionalFormats } from "./conditional-formats";
import { addDropDowns } from "./drop-downs";
import type { Holdings } from "../../workbook/holdings";
import { hideColumns, layOutSheet, setColumnWidths, setPageMargins } from "./layout";
import { removeLeftovers, type Leftovers } from "./leftovers";
import { addLinks } from "./links";
import { blockArea } from "./obstacles";
import { followPrintArea } from "./print-area";

/** What the drawing of each sheet works with: excelize's copy, the workbook as it was, and what is ours in it. */
export interface Drawing {
  readonly book: Book;
  readonly reader: PackageReader;
  readonly holdings: Holdings;
  readonly leftovers: ReadonlyMap<string, Leftovers>;
}

/** Draws everything of a sheet but its tables, its charts, and the cells themselves. */
export function drawSheet(drawing: Drawing, plan: SheetPlan): void {
  const { book, reader } = drawing;
  const { sheet } = plan;
  const isNew = reader.sheet(sheet) === undefined;
  if (!isNew) removeLeftovers(book, sheet, drawing.leftovers);
  for (const merge of plan.merges) {
    const [first = "", last = first] = rangeText(merge).split(":");
    checked(book.MergeCell(sheet, first, last));
  }
  addLinks(book, plan);
  addConditionalFormats(book, sheet, plan.conditionalFormats);
  addDropDowns(book, sheet, plan.dropDowns);
  if (isNew) layOutSheet(book, plan);
  else followBlocks(drawing, plan);
  setPageMargins(book, plan);
}

/** A block that has become wider gets widths where it had no columns before, and hides its own columns only. */
function followBlocks({ book, reader, holdings }: Drawing, plan: SheetPlan): void {
  const before = holdings.on(plan.sheet);
  const wasOurs = (column: number): boolean =>
    before.some((area) => column >= area.column && column < area.column + area.columns);
  const widest = Math.max(...plan.blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)), 0);
  setColumnWidths(book, plan, (column) => column < widest && !wasOurs(column));
  const extents = (list: readonly { column: number; columns: number }[]): string =>
    JSON.stringify(list.map(({ column, columns }) => `${column} ${columns}`).sort());
  if (extents(before) !== extents(plan.blocks.map((block) => blockArea(plan, block))))
    hideColumns(book, plan, wasOurs);
  followPrintArea(book, reader, plan);
}
