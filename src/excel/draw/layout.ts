import { columnLetters } from "../../workbook/cells";
import type { StepOf } from "../../workbook/draw";
import type { PrintLayout, SheetPlan } from "../../workbook/plan";
import { operation, type Operation, type Target } from "../host/operation";

/** Inches. */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/**
 * Width in points of a column of so many characters: 7 pixels per figure of the usual font and 5 of margin, at 96 per inch.
 * @example points(8.43) // 48, Excel's own width
 */
const points = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

/** Tab, grid lines, panes and pages of a new sheet. */
export const layOutSheet = (step: StepOf<"lay-out">): Operation =>
  operation(step.sheet, 16, (target) => {
    const sheet = target.sheet(step.sheet);
    sheet.tabColor = `#${step.tabColour}`;
    sheet.showGridlines = step.showGridLines;
    freeze(sheet, step.freeze);
    layOutPage(target, step.sheet, step.print);
  });

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan["freeze"]): void {
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function layOutPage(target: Target, sheet: string, print: PrintLayout): void {
  const page = target.sheet(sheet).pageLayout;
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = {
    horizontalFitToPages: print.wide,
    ...(print.tall === null ? {} : { verticalFitToPages: print.tall }),
  };
  for (const row of print.breaks ?? []) {
    const worksheet = target.sheet(sheet);
    worksheet.horizontalPageBreaks.add(worksheet.getRangeByIndexes(row, 0, 1, 1));
  }
  page.setPrintMargins("Inches", margins);
  if (print.repeatRows !== null) {
    const [first, last] = print.repeatRows;
    page.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (print.repeatColumns !== undefined)
    page.setPrintTitleColumns(print.repeatColumns.map((column) => `$${columnLetters(column)}`).join(":"));
  if (print.area !== null) page.setPrintArea(target.range({ ...print.area, sheet }));
}

/** Header and footer of the pages. */
export const setMargins = ({ sheet, margins: texts }: StepOf<"set-margins">): Operation =>
  operation(sheet, 5, (target) => {
    const page = target.sheet(sheet).pageLayout.headersFooters.defaultForAllPages;
    page.leftHeader = texts.leftHeader;
    page.rightHeader = texts.rightHeader;
    page.leftFooter = texts.leftFooter;
    page.rightFooter = texts.rightFooter;
  });

export const setWidth = ({ sheet, column, columns, width }: StepOf<"set-width">): Operation =>
  operation(sheet, 3, (target) => {
    target.sheet(sheet).getRange(columnsText(column, columns)).format.columnWidth = points(width);
  });

export const setHeight = ({ sheet, row, height }: StepOf<"set-height">): Operation =>
  operation(sheet, 3, (target) => {
    target.sheet(sheet).getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  });

export const hideColumns = ({ sheet, column, columns, hidden }: StepOf<"hide-columns">): Operation =>
  operation(sheet, 2, (target) => {
    target.sheet(sheet).getRange(columnsText(column, columns)).columnHidden = hidden;
  });

const columnsText = (column: number, columns: number): string =>
  `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
