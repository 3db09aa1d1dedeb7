import type { Area } from "../cells";
import type { Block, DropDown, PlanCell, SheetPlan } from "../plan";

/** The contents of one sheet of the template. */
export interface TemplateSheet {
  /** Name of the sheet and, unless the table has another, of its table. */
  readonly name: string;
  /** A name without spaces. */
  readonly table?: string;
  readonly title: string;
  /** Above the instructions; left out, in English. */
  readonly guideTitle?: string;
  /** Instructions, one per line. */
  readonly guide: readonly string[];
  readonly header: readonly string[];
  /** At least one, because an Excel table needs a row. */
  readonly rows: readonly (readonly PlanCell[])[];
  /** Drop-downs of the cells below a header. */
  readonly dropDowns: readonly ColumnDropDown[];
  /** Cells beside the table; one blank column is between them and the table. */
  readonly beside: readonly (readonly PlanCell[])[];
  /** Widths of all columns in characters, with those beside the table. */
  readonly widths: readonly number[];
  /** Columns that stay in sight. */
  readonly frozenColumns: number;
  readonly tabColour: string;
}

export interface ColumnDropDown {
  readonly header: string;
  /** One row of the table, counted from 0; the whole column when absent. */
  readonly row?: number;
  /** Known values; none where they are cells elsewhere. */
  readonly list: readonly string[];
  /** Cells of another table that contain the list. */
  readonly from?: Area;
  /** Where the cells beside the table contain the same list; used when the list is too long for a drop-down. */
  readonly beside?: { readonly row: number; readonly column: number; readonly rows: number };
  readonly prompt: string;
  readonly othersAllowed: boolean;
}

/** Excel allows lists of up to 255 characters and messages of up to 225; the message contains the list. */
const longestMessage = 225;

/** Above the header: the title, "How to fill this in", the guide, a blank row. */
const headerRowOf = (sheet: TemplateSheet): number => sheet.guide.length + 3;

/** The plan of one sheet: a title and a guide, the table below them, and the cells beside the table. */
export function tableSheet(sheet: TemplateSheet): SheetPlan {
  const headerRow = headerRowOf(sheet);
  const area: Area = {
    sheet: sheet.name,
    row: headerRow,
    column: 0,
    rows: sheet.rows.length + 1,
    columns: sheet.header.length,
  };
  return {
    key: sheet.name,
    sheet: sheet.name,
    tabColour: sheet.tabColour,
    blocks: [aboveTheTable(sheet), theTable(sheet, headerRow), ...besideTheTable(sheet, headerRow)],
    tables: [{ name: sheet.table ?? sheet.name, area, style: "TableStyleMedium2", filter: true }],
    conditionalFormats: [],
    charts: [],
    dropDowns: sheet.dropDowns.map((dropDown) => plannedDropDown(dropDown, sheet, area)),
    merges: [],
    freeze: { rows: headerRow + 1, columns: sheet.frozenColumns },
    columnWidths: Object.fromEntries(sheet.widths.entries()),
    rowHeights: { 0: 26, 1: 20 },
    hiddenColumns: [],
    showGridLines: true,
    print: { orientation: "landscape", repeatRows: [headerRow, headerRow], wide: 1, tall: null, area: null },
  };
}

/** The cells below a header of the table of such a sheet. */
export function columnOf({ tables: [table], blocks }: SheetPlan, header: string): Area | null {
  const cells = blocks.find(
    ({ row, column }) => row === table?.area.row && column === table.area.column,
  )?.cells;
  const column = cells?.[0]?.findIndex(({ value }) => value === header) ?? -1;
  if (table === undefined || column < 0) return null;
  const { area } = table;
  return { ...area, row: area.row + 1, rows: area.rows - 1, column: area.column + column, columns: 1 };
}

const aboveTheTable = ({ title, guide, guideTitle = "How to fill this in" }: TemplateSheet): Block => ({
  name: null,
  row: 0,
  column: 0,
  cells: [
    [{ value: title, style: "title" }],
    [{ value: guideTitle, style: "heading" }],
    ...guide.map((line): PlanCell[] => [{ value: line, style: "subtitle" }]),
  ],
});

const theTable = ({ header, rows }: TemplateSheet, row: number): Block => ({
  name: null,
  row,
  column: 0,
  cells: [header.map((value): PlanCell => ({ value, style: "header" })), ...rows],
});

function besideTheTable({ beside, header }: TemplateSheet, row: number): readonly Block[] {
  return beside.length === 0 ? [] : [{ name: null, row, column: header.length + 1, cells: beside }];
}

function plannedDropDown(dropDown: ColumnDropDown, { header, rows }: TemplateSheet, table: Area): DropDown {
  const { list, from, beside, prompt, othersAllowed } = dropDown;
  const area: Area = {
    ...table,
    row: table.row + 1 + (dropDown.row ?? 0),
    column: header.indexOf(dropDown.header),
    rows: dropDown.row === undefined ? rows.length : 1,
    columns: 1,
  };
  if (from !== undefined) {
    const other = `The known values stand on the sheet ${from.sheet}.`;
    return { area, source: { range: from }, prompt, error: other, othersAllowed };
  }
  const error = `Known values: ${list.join("; ")}.`;
  if (beside === undefined || error.length <= longestMessage)
    return { area, source: { list }, prompt, error, othersAllowed };
  const range: Area = {
    ...{ sheet: table.sheet, rows: beside.rows, columns: 1 },
    ...{ row: table.row + beside.row, column: header.length + 1 + beside.column },
  };
  return {
    area,
    source: { range },
    prompt,
    error: "The known values stand beside the table.",
    othersAllowed,
  };
}
