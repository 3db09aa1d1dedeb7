import { columnLetters } from "../../workbook/cells";
import type { SheetPlan } from "../../workbook/plan";
import { operation, type Operation, type Target } from "../host/operation";
import { rectanglesOf } from "../../workbook/rectangles";

/** Inches. */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/**
 * Width in points of a column of so many characters: 7 pixels a figure of the usual font, 5 of margin, at 96 a inch.
 * @example points(8.43) // 48, Excel's own width
 */
const points = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;

/** Lays out a sheet that is new: from then on widths, heights, panes and print settings are the user's. */
export const layOutSheet = (plan: SheetPlan): readonly Operation[] => [
  ...setWidths(plan, () => true),
  ...Object.entries(plan.rowHeights).map(([row, height]) =>
    operation(plan.sheet, 3, (target) => {
      target.sheet(plan.sheet).getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
    }),
  ),
  ...hideColumns(plan, () => false),
  operation(plan.sheet, 16, (target) => {
    const sheet = target.sheet(plan.sheet);
    sheet.tabColor = `#${plan.tabColour}`;
    sheet.showGridlines = plan.showGridLines;
    freeze(sheet, plan);
    layOutPage(target, plan);
  }),
];

function freeze(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { rows, columns } = plan.freeze;
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function layOutPage(target: Target, { sheet, print }: SheetPlan): void {
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

/** Header and footer of the pages, at every drawing: the day of the run is in them. */
export function setPageMargins({ sheet, print: { margins: texts } }: SheetPlan): readonly Operation[] {
  if (texts === undefined) return [];
  return [
    operation(sheet, 5, (target) => {
      const page = target.sheet(sheet).pageLayout.headersFooters.defaultForAllPages;
      page.leftHeader = texts.leftHeader;
      page.rightHeader = texts.rightHeader;
      page.leftFooter = texts.leftFooter;
      page.rightFooter = texts.rightFooter;
    }),
  ];
}

/** Sets the planned widths of some columns, columns of one width at a time. */
export function setWidths(
  { sheet, columnWidths }: SheetPlan,
  which: (column: number) => boolean,
): readonly Operation[] {
  const last = Math.max(-1, ...Object.keys(columnWidths).map(Number));
  const widths = Array.from({ length: last + 1 }, (_, j) => (which(j) ? (columnWidths[j] ?? null) : null));
  return rectanglesOf([widths], { row: 0, column: 0 }).map(({ column, columns, value }) =>
    operation(sheet, 3, (target) => {
      target.sheet(sheet).getRange(columnsText(column, columns)).format.columnWidth = points(value);
    }),
  );
}

/** Hides the columns that the plan hides; those that were ours before and are to be seen now are shown. */
export function hideColumns(plan: SheetPlan, wasOurs: (column: number) => boolean): readonly Operation[] {
  const widest = Math.max(0, ...plan.blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  const last = Math.max(widest - 1, ...plan.hiddenColumns);
  const states = Array.from({ length: last + 1 }, (_, j) => {
    if (plan.hiddenColumns.includes(j)) return "hidden";
    return j < widest && wasOurs(j) ? "shown" : null;
  });
  return rectanglesOf([states], { row: 0, column: 0 }).map(({ column, columns, value }) =>
    operation(plan.sheet, 2, (target) => {
      target.sheet(plan.sheet).getRange(columnsText(column, columns)).columnHidden = value === "hidden";
    }),
  );
}

const columnsText = (column: number, columns: number): string =>
  `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
