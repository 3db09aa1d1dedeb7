import { defaultColumnWidth, defaultRowHeight, type CellLook, type SheetState } from "../../memory";
import { figure, oneOf, truth } from "../cells/arguments";
import type { CellRange } from "../cells/cell-range";
import { widthInCharacters, widthInPoints } from "../cells/units";
import { HostObject, type HostKind, type HostProperty } from "../protocol/host-object";
import { rangeBorders } from "./range-borders";
import { lookProperty, rangeFill, rangeFont } from "./range-fonts";

const horizontals = { General: "general", Left: "left", Center: "center", Right: "right" } as const;
const verticals = { Top: "top", Center: "center", Bottom: "bottom" } as const;

const aligned = (look: CellLook, alignment: Partial<CellLook["alignment"]>): CellLook => ({
  ...look,
  alignment: { ...look.alignment, ...alignment },
});

/** A property that translates the words of Office.js to those of the workbook. */
function wordProperty<W extends string, V extends string>(
  name: string,
  words: Readonly<Record<W, V>>,
  read: (look: CellLook) => V,
  change: (look: CellLook, value: V) => CellLook,
): HostProperty<CellRange> {
  // The keys of the record are these words.
  const list = Object.keys(words) as W[];
  return lookProperty(
    name,
    (look) => list.find((word) => words[word] === read(look)),
    (look, value, at) => change(look, words[oneOf(value, list, at)]),
  );
}

export const rangeFormat: HostKind<CellRange> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: wordProperty(
      "RangeFormat.horizontalAlignment",
      horizontals,
      ({ alignment }) => alignment.horizontal,
      (look, horizontal) => aligned(look, { horizontal }),
    ),
    VerticalAlignment: wordProperty(
      "RangeFormat.verticalAlignment",
      verticals,
      ({ alignment }) => alignment.vertical,
      (look, vertical) => aligned(look, { vertical }),
    ),
    WrapText: lookProperty(
      "RangeFormat.wrapText",
      ({ alignment }) => alignment.wrap,
      (look, value, at) => aligned(look, { wrap: truth(value, at) }),
    ),
    TextOrientation: lookProperty(
      "RangeFormat.textOrientation",
      ({ alignment }) => alignment.rotation,
      (look, value, at) => aligned(look, { rotation: figure(value, at) }),
    ),
    IndentLevel: lookProperty(
      "RangeFormat.indentLevel",
      ({ alignment }) => alignment.indent,
      (look, value, at) => aligned(look, { indent: figure(value, at) }),
    ),
    ColumnWidth: {
      get: ({ host, area }) =>
        uniform(area.column, area.columns, (column) =>
          host.sheet.state.hiddenColumns.has(column)
            ? 0
            : widthInPoints(host.sheet.state.columnWidths.get(column) ?? defaultColumnWidth),
        ),
      set: ({ host, area }, value) => {
        const width = widthInCharacters(figure(value, "RangeFormat.columnWidth"));
        setSizes(host.writable("RangeFormat.columnWidth"), "columnWidths", area.column, area.columns, width);
      },
    },
    RowHeight: {
      get: ({ host, area }) =>
        uniform(area.row, area.rows, (row) => host.sheet.state.rowHeights.get(row) ?? defaultRowHeight),
      set: ({ host, area }, value) => {
        const height = figure(value, "RangeFormat.rowHeight");
        setSizes(host.writable("RangeFormat.rowHeight"), "rowHeights", area.row, area.rows, height);
      },
    },
  },
  objects: {
    Fill: (range) => HostObject.of(rangeFill, range),
    Font: (range) => HostObject.of(rangeFont, range),
    Borders: (range) => HostObject.of(rangeBorders, range),
  },
};

function uniform(first: number, count: number, size: (index: number) => number): number | null {
  const one = size(first);
  for (let i = first + 1; i < first + count; i++) if (size(i) !== one) return null;
  return one;
}

function setSizes(
  sheet: { readonly state: SheetState; update(parts: Partial<SheetState>): void },
  part: "columnWidths" | "rowHeights",
  first: number,
  count: number,
  size: number,
): void {
  const sizes = new Map(sheet.state[part]);
  for (let i = first; i < first + count; i++) sizes.set(i, size);
  sheet.update({ [part]: sizes });
}
