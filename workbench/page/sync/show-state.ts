import type { IRange } from "@univerjs/core";
import { defaultColumnWidth, defaultRowHeight, type MemorySheet, type SheetState } from "../../memory";
import { gridRule, gridValidation } from "../grid/rules";
import { rangeOf } from "../grid/ranges";
import {
  freezeOf,
  gridLinesFlag,
  heightInPixels,
  hiddenFlag,
  tabColour,
  widthInPixels,
} from "../grid/sheet-data";
import { showCharts } from "./show-charts";
import { showTables } from "./show-tables";
import type { Surface } from "./surface";

type ShowPart = (surface: Surface, sheet: MemorySheet, before: SheetState) => void;

/** The function that writes each part of a sheet into the grid; parts that are not here are not shown. */
const parts: Partial<Record<keyof SheetState, ShowPart>> = {
  name: (surface, { id, name }) => surface.mutate("sheet.mutation.set-worksheet-name", id, { name }),
  visibility: (surface, { id, state }) =>
    surface.mutate("sheet.mutation.set-worksheet-hidden", id, { hidden: hiddenFlag(state) }),
  tabColour: (surface, { id, state }) =>
    surface.mutate("sheet.mutation.set-tab-color", id, { color: tabColour(state) }),
  showGridLines: (surface, { id, state }) =>
    surface.mutate("sheet.mutation.toggle-gridlines", id, { showGridlines: gridLinesFlag(state) }),
  freeze: (surface, { id, state }) => surface.mutate("sheet.mutation.set-frozen", id, { ...freezeOf(state) }),
  columnWidths: (surface, { id, state }, before) => {
    for (const [column, width] of different(before.columnWidths, state.columnWidths, defaultColumnWidth))
      surface.mutate("sheet.mutation.set-worksheet-col-width", id, {
        ranges: [wholeColumn(column)],
        colWidth: widthInPixels(width),
      });
  },
  rowHeights: (surface, { id, state }, before) => {
    for (const [row, height] of different(before.rowHeights, state.rowHeights, defaultRowHeight)) {
      const ranges = [wholeRow(row)];
      surface.mutate("sheet.mutation.set-worksheet-row-height", id, {
        ranges,
        rowHeight: heightInPixels(height),
      });
      surface.mutate("sheet.mutation.set-worksheet-row-is-auto-height", id, { ranges, autoHeightInfo: 0 });
    }
  },
  hiddenColumns: (surface, { id, state }, before) => {
    const gone = [...before.hiddenColumns].filter((column) => !state.hiddenColumns.has(column));
    const come = [...state.hiddenColumns].filter((column) => !before.hiddenColumns.has(column));
    if (gone.length > 0)
      surface.mutate("sheet.mutation.set-col-visible", id, { ranges: gone.map(wholeColumn) });
    if (come.length > 0)
      surface.mutate("sheet.mutation.set-col-hidden", id, { ranges: come.map(wholeColumn) });
  },
  merges: (surface, { id, state }, before) => {
    const [old, now] = [before.merges.map(rangeOf), state.merges.map(rangeOf)];
    if (old.length > 0) surface.mutate("sheet.mutation.remove-worksheet-merge", id, { ranges: old });
    if (now.length > 0) surface.mutate("sheet.mutation.add-worksheet-merge", id, { ranges: now });
  },
  conditionalFormats: (surface, { id, state }, before) => {
    before.conditionalFormats.forEach((_, i) =>
      surface.mutate("sheet.mutation.delete-conditional-rule", id, { cfId: ruleId(id, i) }),
    );
    // The grid puts a new rule before the others, and the first rule wins.
    [...state.conditionalFormats.entries()]
      .reverse()
      .forEach(([i, format]) =>
        surface.mutate("sheet.mutation.add-conditional-rule", id, { rule: gridRule(format, ruleId(id, i)) }),
      );
  },
  dropDowns: (surface, { id, state }, before) => {
    before.dropDowns.forEach((_, i) =>
      surface.mutate("data-validation.mutation.removeRule", id, { ruleId: ruleId(id, i), source: "patched" }),
    );
    state.dropDowns.forEach((dropDown, i) =>
      surface.mutate("data-validation.mutation.addRule", id, {
        rule: gridValidation(dropDown, ruleId(id, i)),
        source: "patched",
      }),
    );
  },
  tables: showTables,
  charts: showCharts,
};

/** Writes one part of a sheet into the grid. */
export function showPart(
  surface: Surface,
  sheet: MemorySheet,
  before: SheetState,
  part: keyof SheetState,
): void {
  if (before[part] !== sheet.state[part]) parts[part]?.(surface, sheet, before);
}

/** The parts that a new sheet in the grid still lacks. */
export const partsBesideCells = ["conditionalFormats", "dropDowns", "tables", "charts"] as const;

/** A sheet without any of these parts. */
export const nothingBesideCells: Pick<SheetState, (typeof partsBesideCells)[number]> = {
  conditionalFormats: [],
  dropDowns: [],
  tables: [],
  charts: [],
};

/** The grid needs ids that are unique in the workbook. */
const ruleId = (sheetId: string, i: number): string => `${sheetId}-${i}`;

function* different(
  before: ReadonlyMap<number, number>,
  now: ReadonlyMap<number, number>,
  byDefault: number,
): Generator<readonly [number, number]> {
  for (const index of new Set([...before.keys(), ...now.keys()]))
    if (before.get(index) !== now.get(index)) yield [index, now.get(index) ?? byDefault];
}

const wholeColumn = (column: number): IRange => ({
  startRow: 0,
  endRow: 0,
  startColumn: column,
  endColumn: column,
});

const wholeRow = (row: number): IRange => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });
