import type { SheetPlan } from "../../workbook/plan";
import { checked, type Book } from "../excelize";
import { rangeText } from "../reference";
import type { PackageReader } from "../read/package-reader";
import { isFilled } from "../read/sheet-cells";
import { clearCells } from "./clear-cells";
import { addConditionalFormats } from "./conditional-formats";
import { addDropDowns } from "./drop-downs";
import type { Holdings } from "./holdings";
import { hideColumns, layOutSheet, setColumnWidths } from "./layout";
import { removeLeftovers } from "./leftovers";
import { blockArea } from "./obstacles";
import { followPrintArea } from "./print-area";
import type { StyleChoice } from "./style-choice";
import { writeBlock } from "./write-block";

/** What the drawing of each sheet works with: excelize's copy, the workbook as it was, and what is ours in it. */
export interface Drawing {
  readonly book: Book;
  readonly reader: PackageReader;
  readonly holdings: Holdings;
  readonly styles: StyleChoice;
}

/** Writes everything of a sheet but its tables, whose headers must stand first, and its charts. */
export function drawSheet({ book, reader, holdings, styles }: Drawing, plan: SheetPlan): void {
  const { sheet } = plan;
  const isNew = reader.sheet(sheet) === undefined;
  const cells = reader.cells(sheet);
  const areas = plan.blocks.map((block) => blockArea(plan, block));
  if (!isNew) {
    removeLeftovers(book, reader, holdings, sheet, plan);
    clearCells(book, reader, sheet, holdings.on(sheet), areas);
  }
  for (const block of plan.blocks)
    writeBlock(book, sheet, block, {
      isFilled: (row, column) => isFilled(cells.at(row, column)),
      styleFor: (cell, row, column) =>
        styles.for(cell, holdings.owns(sheet, row, column) ? cells.at(row, column)?.style : undefined),
    });
  for (const merge of plan.merges) {
    const [first = "", last = first] = rangeText(merge).split(":");
    checked(book.MergeCell(sheet, first, last));
  }
  addConditionalFormats(book, sheet, plan.conditionalFormats);
  addDropDowns(book, sheet, plan.dropDowns);
  if (isNew) layOutSheet(book, plan);
  else followBlocks({ book, reader, holdings, styles }, plan);
  setDimension(book, reader, plan);
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

function setDimension(book: Book, reader: PackageReader, { sheet, blocks }: SheetPlan): void {
  const used = reader.cells(sheet).used(sheet);
  const areas = blocks.map((block) => ({
    ...block,
    rows: block.cells.length,
    columns: block.cells[0]?.length ?? 0,
  }));
  const all = used === null ? areas : [...areas, used];
  if (all.length === 0) return;
  const row = Math.min(...all.map((area) => area.row));
  const column = Math.min(...all.map((area) => area.column));
  const rows = Math.max(...all.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...all.map((area) => area.column + area.columns)) - column;
  checked(book.SetSheetDimension(sheet, rangeText({ row, column, rows, columns })));
}
