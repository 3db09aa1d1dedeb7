import { fixedReference, type Rectangle } from "../../workbook/area";
import { address, columnLetters, quoteSheet } from "../../workbook/cells";
import type { StepOf } from "../../workbook/draw";
import { checked, type Book } from "../excelize";

/** Inches. */
const margins = { Left: 0.5, Right: 0.5, Top: 0.6, Bottom: 0.6, Header: 0.3, Footer: 0.3 };

const a4 = 9;

/** Tab, grid lines, panes and pages of a new sheet. */
export function layOutSheet(book: Book, step: StepOf<"lay-out">): void {
  const { sheet, print } = step;
  freeze(book, step);
  const { opts: view } = checked(book.GetSheetView(sheet, 0));
  checked(book.SetSheetView(sheet, 0, { ...view, ShowGridLines: step.showGridLines }));
  const opaque = `FF${step.tabColour.replace(/^#/, "")}`;
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
  const titles = printTitles(step);
  if (titles !== "")
    checked(book.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: titles, Scope: sheet }));
  if (print.area !== null) namePrintArea(book, sheet, print.area);
}

const printArea = "_xlnm.Print_Area";

const namePrintArea = (book: Book, sheet: string, area: Rectangle): void => {
  const refersTo = fixedReference({ ...area, sheet });
  checked(book.SetDefinedName({ Name: printArea, RefersTo: refersTo, Scope: sheet }));
};

/** Sets the print area of a sheet that has one. */
export function setPrintArea(book: Book, sheet: string, area: Rectangle): void {
  checked(book.DeleteDefinedName({ Name: printArea, Scope: sheet }));
  namePrintArea(book, sheet, area);
}

/** Columns, then rows, that every page repeats. */
function printTitles({ sheet, print: { repeatColumns, repeatRows } }: StepOf<"lay-out">): string {
  const on = `${quoteSheet(sheet)}!`;
  const columns = repeatColumns?.map((column) => `$${columnLetters(column)}`).join(":");
  const rows = repeatRows?.map((row) => `$${row + 1}`).join(":");
  return [columns, rows].flatMap((range) => (range === undefined ? [] : [on + range])).join(",");
}

/** Header and footer of the pages. */
export function setMargins(book: Book, { sheet, margins: texts }: StepOf<"set-margins">): void {
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

export const setWidth = (book: Book, { sheet, column, columns, width }: StepOf<"set-width">): void => {
  const [first, last] = [columnLetters(column), columnLetters(column + columns - 1)];
  checked(book.SetColWidth(sheet, first, last, width));
};

export const hideColumns = (book: Book, { sheet, column, columns, hidden }: StepOf<"hide-columns">): void => {
  const span = `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  checked(book.SetColVisible(sheet, span, !hidden));
};

function freeze(book: Book, { sheet, freeze: { rows, columns } }: StepOf<"lay-out">): void {
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
