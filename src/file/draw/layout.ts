import type { SheetPlan } from "../../workbook/plan";
import { address, columnLetters, quoteSheet } from "../../workbook/cells";
import { checked, type Book } from "../excelize";
import { fixedReference } from "../../workbook/area";
import { rectanglesOf } from "../../workbook/rectangles";

/** Inches. */
const margins = { Left: 0.5, Right: 0.5, Top: 0.6, Bottom: 0.6, Header: 0.3, Footer: 0.3 };

const a4 = 9;

/** Lays out a sheet that is new: from then on widths, heights, panes and print settings are the user's. */
export function layOutSheet(book: Book, plan: SheetPlan): void {
  const { sheet, print } = plan;
  setColumnWidths(book, plan, () => true);
  for (const [row, height] of Object.entries(plan.rowHeights))
    checked(book.SetRowHeight(sheet, Number(row) + 1, height));
  hideColumns(book, plan, () => false);
  freeze(book, plan);
  const { opts: view } = checked(book.GetSheetView(sheet, 0));
  checked(book.SetSheetView(sheet, 0, { ...view, ShowGridLines: plan.showGridLines }));
  const opaque = `FF${plan.tabColour.replace(/^#/, "")}`;
  checked(book.SetSheetProps(sheet, { TabColorRGB: opaque, FitToPage: true }));
  checked(
    book.SetPageLayout(sheet, {
      Size: a4,
      Orientation: print.orientation,
      FitToWidth: print.wide,
      FitToHeight: print.tall ?? 0,
    }),
  );
  for (const row of print.breaks ?? []) checked(book.InsertPageBreak(sheet, address(row, 0)));
  checked(book.SetPageMargins(sheet, margins));
  const titles = printTitles(plan);
  if (titles !== "")
    checked(book.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: titles, Scope: sheet }));
  if (print.area !== null)
    checked(
      book.SetDefinedName({
        Name: "_xlnm.Print_Area",
        RefersTo: fixedReference({ ...print.area, sheet }),
        Scope: sheet,
      }),
    );
}

/** Columns, then rows, that every page repeats. */
function printTitles({ sheet, print: { repeatColumns, repeatRows } }: SheetPlan): string {
  const on = `${quoteSheet(sheet)}!`;
  const columns = repeatColumns?.map((column) => `$${columnLetters(column)}`).join(":");
  const rows = repeatRows?.map((row) => `$${row + 1}`).join(":");
  return [columns, rows].flatMap((range) => (range === undefined ? [] : [on + range])).join(",");
}

/** Header and footer of the pages, at every drawing: the day of the run is in them. */
export function setPageMargins(book: Book, { sheet, print: { margins: texts } }: SheetPlan): void {
  if (texts === undefined) return;
  const { leftHeader, rightHeader, leftFooter, rightFooter } = texts;
  checked(
    book.SetHeaderFooter(sheet, {
      OddHeader: `&L${leftHeader}&R${rightHeader}`,
      OddFooter: `&L${leftFooter}&R${rightFooter}`,
      AlignWithMargins: true,
      ScaleWithDoc: false,
    }),
  );
}

export function setColumnWidths(book: Book, plan: SheetPlan, which: (column: number) => boolean): void {
  const last = Math.max(-1, ...Object.keys(plan.columnWidths).map(Number));
  const widths = Array.from({ length: last + 1 }, (_, j) =>
    which(j) ? (plan.columnWidths[j] ?? null) : null,
  );
  for (const { column, columns, value } of rectanglesOf([widths], { row: 0, column: 0 })) {
    const [first, end] = [columnLetters(column), columnLetters(column + columns - 1)];
    checked(book.SetColWidth(plan.sheet, first, end, value));
  }
}

/** Hides the columns that the plan hides; those that were ours before and are to be seen now are shown. */
export function hideColumns(book: Book, plan: SheetPlan, wasOurs: (column: number) => boolean): void {
  const widest = Math.max(0, ...plan.blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  for (let column = 0; column < widest; column++)
    if (wasOurs(column) && !plan.hiddenColumns.includes(column))
      checked(book.SetColVisible(plan.sheet, columnLetters(column), true));
  for (const column of plan.hiddenColumns)
    checked(book.SetColVisible(plan.sheet, columnLetters(column), false));
}

function freeze(book: Book, { sheet, freeze: { rows, columns } }: SheetPlan): void {
  if (rows === 0 && columns === 0) return;
  checked(
    book.SetPanes(sheet, {
      Freeze: true,
      XSplit: columns,
      YSplit: rows,
      TopLeftCell: address(rows, columns),
      ActivePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
    }),
  );
}
