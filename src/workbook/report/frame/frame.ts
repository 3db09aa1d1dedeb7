import type { Block, PlanCell, SheetPlan } from "../../plan";
import type { Context } from "../context/context";
import { blank, indicatorAt, aggregateAt, range, text } from "../context/context";
import { firstUnitRow, headerRow, namesRow, parameterRow } from "../context/layout";
import { leadCells, leadHeader } from "./lead";
import { blockName } from "./names";
import type { Region } from "../formulas/ranges";

/** A sheet with nothing on it yet; each planner fills in what it has. */
export const emptySheet = (key: string, sheet: string, tabColour: string): SheetPlan => ({
  key,
  sheet,
  tabColour,
  blocks: [],
  tables: [],
  conditionalFormats: [],
  charts: [],
  dropDowns: [],
  merges: [],
  freeze: { rows: 0, columns: 0 },
  columnWidths: {},
  rowHeights: {},
  hiddenColumns: [],
  showGridLines: false,
  print: { orientation: "landscape", repeatRows: null, wide: 1, tall: null, area: null },
});

/** Title and explanation, in the first two rows. */
export const headBlock = (key: string, title: string, explanation: string): Block => ({
  name: blockName(key, "Head"),
  row: 0,
  column: 0,
  cells: [[text(title, "title")], [text(explanation, "subtitle")]],
});

/**
 * The columns that say which unit a row is, with labels for the rows above the header. `labels` are for the rows from
 * the first parameter row on.
 */
export function leadBlock(context: Context, key: string, sheet: string, labels: readonly string[]): Block {
  const width = context.layout.lead;
  const row = (cells: readonly PlanCell[]): readonly PlanCell[] => [
    ...cells,
    ...range(width - cells.length).map(() => blank),
  ];
  const above = range(headerRow - parameterRow).map((k) => {
    const label = labels[k] ?? "";
    return row(label === "" ? [] : [blank, text(label, "note")]);
  });
  return {
    name: blockName(key, "Units"),
    row: parameterRow,
    column: 0,
    cells: [...above, leadHeader(context), ...leadCells(context, sheet)],
  };
}

export interface ColumnNames {
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

/** A table with a row a unit: rows of parameters, names, codes, and the cells. */
export function tableBlock(
  key: string,
  name: string,
  region: Region,
  { names, codes }: ColumnNames,
  cells: readonly (readonly PlanCell[])[],
  parameters: readonly (readonly PlanCell[])[] = [],
): Block {
  const none = range(region.columns).map(() => blank);
  return {
    name: blockName(key, name),
    row: parameterRow,
    column: region.column,
    cells: [
      ...range(namesRow - parameterRow).map((k) => parameters[k] ?? none),
      names.map((value) => text(value, "header")),
      codes.map((value) => text(value, "header")),
      ...cells,
    ],
  };
}

export const indicatorNames = (context: Context): ColumnNames => {
  const all = range(context.structure.indicators.length).map((p) => indicatorAt(context, p));
  return { names: all.map(({ name }) => name), codes: all.map(({ code }) => code) };
};

export const aggregateNames = (context: Context): ColumnNames => {
  const all = range(context.structure.aggregates.length).map((a) => aggregateAt(context, a));
  return { names: all.map(({ name }) => name), codes: all.map(({ code }) => code) };
};

/** Width of the codes: those of a panel end in a year. */
export const codeWidth = ({ model: { units } }: Context): number =>
  widthOf(
    units.map(({ code }) => code),
    8,
    24,
  );

/** Width of a column of texts: the longest of them, within bounds. */
export const widthOf = (texts: readonly string[], least: number, most: number): number =>
  texts.reduce((width, text) => Math.min(most, Math.max(width, text.length + 2)), least);

/** Width of the names of units; the longest are cut, so that figures stay in sight beside them. */
export const nameWidth = ({ unitLabels }: Context): number => widthOf(unitLabels, 24, 44);

/** Likewise of their groups. */
export const groupWidth = ({ groupLabels, groupName }: Context): number =>
  widthOf([groupName, ...(groupLabels ?? []).map((label) => label ?? "")], 13, 32);

/** Frozen header and lead columns, widths, and a header repeated on every page. */
export function unitSheetFrame(
  context: Context,
  lastColumn: number,
  /** The table that is printed, with the columns left of it; all when absent. */
  main?: Region,
): Pick<SheetPlan, "freeze" | "columnWidths" | "rowHeights" | "print"> {
  const widths: Record<number, number> = { 0: codeWidth(context), 1: nameWidth(context) };
  if (context.groupLabels) widths[2] = groupWidth(context);
  for (let column = context.layout.lead; column <= lastColumn; column++) widths[column] = 15.5;
  return {
    freeze: { rows: firstUnitRow, columns: 2 },
    columnWidths: widths,
    rowHeights: { 0: 26, [namesRow]: 60 },
    print: {
      orientation: "landscape",
      repeatRows: [namesRow, headerRow],
      wide: 1,
      tall: null,
      area: {
        sheet: "",
        row: 0,
        column: 0,
        rows: firstUnitRow + context.model.units.length,
        columns: main === undefined ? lastColumn + 1 : main.column + main.columns,
      },
    },
  };
}
