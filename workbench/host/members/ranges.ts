import { intersection, type MemoryCell } from "../../memory";
import { numberAt, rangeAt, textAt, truth } from "../cells/arguments";
import { CellRange } from "../cells/cell-range";
import { enter } from "../cells/entry";
import { maximumColumns, maximumRows } from "../cells/address";
import { shownValue, valueType } from "../cells/shown-value";
import { writeGrid } from "../cells/write-grid";
import { apiNotFound, invalidArgument, itemNotFound } from "../protocol/failure";
import { HostObject, type HostArguments, type HostKind } from "../protocol/host-object";
import { cellProperties } from "./cell-properties";
import { clear, cleared, unmerge } from "./clear";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./drop-downs";
import { frameOf } from "../cells/frame";
import { rangeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import { hyperlink } from "./hyperlink";

const entered =
  (location: string) =>
  (cell: MemoryCell, value: unknown): MemoryCell => {
    const { value: given, formula } = enter(value, cell.format, location);
    // A formula that the cell already has keeps its result.
    const isSame = formula !== null && formula === cell.formula;
    return isSame && !cell.array ? cell : { ...cell, value: given, formula, array: false };
  };

export const rangeKind: HostKind<CellRange> = {
  name: "Range",
  properties: {
    Address: { get: ({ address }) => address },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: { get: ({ area }) => area.rows * area.columns },
    IsEntireColumn: { get: ({ area }) => area.rows === maximumRows },
    IsEntireRow: { get: ({ area }) => area.columns === maximumColumns },
    Left: { get: (range) => frameOf(range.host.sheet, range.area).left },
    Top: { get: (range) => frameOf(range.host.sheet, range.area).top },
    Width: { get: (range) => frameOf(range.host.sheet, range.area).width },
    Height: { get: (range) => frameOf(range.host.sheet, range.area).height },
    Values: {
      get: (range) => range.gridOfValues(({ value }) => shownValue(value)),
      set: (range, value) => writeGrid(range, value, "Range.values", entered("Range.values")),
    },
    Formulas: {
      get: (range) => range.grid(({ formula, value }) => formula ?? shownValue(value)),
      set: (range, value) => writeGrid(range, value, "Range.formulas", entered("Range.formulas")),
    },
    ValueTypes: { get: (range) => range.gridOfValues(({ value }) => valueType(value)) },
    NumberFormat: {
      get: (range) => range.grid(({ format }) => format),
      set: (range, value) =>
        writeGrid(range, value, "Range.numberFormat", (cell, format) => ({
          ...cell,
          format: textAt([format], 0, "Range.numberFormat"),
        })),
    },
    RowHidden: {
      get: ({ host, area }) => {
        const rows = Array.from({ length: area.rows }, (_, i) => area.row + i);
        const hidden = rows.filter((row) => host.sheet.state.hiddenRows.has(row)).length;
        return hidden === 0 ? false : hidden === rows.length ? true : null;
      },
    },
    ColumnHidden: {
      get: ({ host, area }) => {
        const hidden = Array.from({ length: area.columns }, (_, j) =>
          host.sheet.state.hiddenColumns.has(area.column + j),
        );
        return hidden.every((it) => it === hidden[0]) ? hidden[0] : null;
      },
      set: ({ host, area }, value) => {
        const sheet = host.writable("Range.columnHidden");
        const columns = new Set(sheet.state.hiddenColumns);
        for (let column = area.column; column < area.column + area.columns; column++)
          if (truth(value, "Range.columnHidden")) columns.add(column);
          else columns.delete(column);
        sheet.update({ hiddenColumns: columns });
      },
    },
    Hyperlink: hyperlink,
  },
  objects: {
    Format: (range) => HostObject.of(rangeFormat, range),
    Worksheet: ({ host }) => host.world.worksheet(host.world, host.sheet),
    DataValidation: (range) => HostObject.of(dataValidation, range),
    ConditionalFormats: (range) => HostObject.of(conditionalFormats, range),
  },
  methods: {
    GetCell: (range, args) => {
      const [i, j] = [numberAt(args, 0, "Range.getCell"), numberAt(args, 1, "Range.getCell")];
      return object(moved(range, { row: i, column: j }, { rows: 1, columns: 1 }));
    },
    GetRow: (range, args) => object(moved(range, { row: numberAt(args, 0, "Range.getRow") }, { rows: 1 })),
    GetColumn: (range, args) =>
      object(moved(range, { column: numberAt(args, 0, "Range.getColumn") }, { columns: 1 })),
    GetLastRow: (range) => object(moved(range, { row: range.area.rows - 1 }, { rows: 1 })),
    GetLastColumn: (range) => object(moved(range, { column: range.area.columns - 1 }, { columns: 1 })),
    GetResizedRange: (range, args) =>
      object(
        range.part({
          rows: range.area.rows + numberAt(args, 0, "Range.getResizedRange"),
          columns: range.area.columns + numberAt(args, 1, "Range.getResizedRange"),
        }),
      ),
    GetAbsoluteResizedRange: (range, args) =>
      object(
        range.part({
          rows: numberAt(args, 0, "Range.getAbsoluteResizedRange"),
          columns: numberAt(args, 1, "Range.getAbsoluteResizedRange"),
        }),
      ),
    GetOffsetRange: (range, args) =>
      object(
        moved(
          range,
          {
            row: numberAt(args, 0, "Range.getOffsetRange"),
            column: numberAt(args, 1, "Range.getOffsetRange"),
          },
          {},
        ),
      ),
    GetEntireColumn: (range) => object(range.part({ row: 0, rows: maximumRows })),
    GetEntireRow: (range) => object(range.part({ column: 0, columns: maximumColumns })),
    GetBoundingRect: (range, args) =>
      object(range.around(rangeAt(args, 0, range.host, "Range.getBoundingRect"))),
    GetIntersection: (range, args) => {
      const other = rangeAt(args, 0, range.host, "Range.getIntersection");
      const shared = range.shared(other.area);
      if (shared === null) throw itemNotFound("Range.getIntersection");
      return object(shared);
    },
    GetIntersectionOrNullObject: (range, args) => {
      const shared = range.shared(rangeAt(args, 0, range.host, "Range.getIntersectionOrNullObject").area);
      return shared && object(shared);
    },
    GetUsedRange: (range, args) =>
      object(range.used(args[0] !== true) ?? moved(range, {}, { rows: 1, columns: 1 })),
    GetUsedRangeOrNullObject: (range, args) => {
      const used = range.used(args[0] !== true);
      return used && object(used);
    },
    GetMergedAreasOrNullObject: (range) => {
      const merges = range.host.sheet.state.merges.flatMap(({ row, column, rows, columns }) => {
        const merge = { row, column, rows, columns };
        return intersection(merge, range.area) === null ? [] : new CellRange(range.host, merge);
      });
      return merges.length === 0 ? null : HostObject.of(rangeAreas, merges);
    },
    GetSpecialCellsOrNullObject: (range, args) => {
      if (args[0] !== "Visible") throw apiNotFound("Range.getSpecialCellsOrNullObject");
      const parts = visibleParts(range);
      return parts.length === 0 ? null : HostObject.of(rangeAreas, parts);
    },
    GetCellProperties: (range, args) => cellProperties(range, args[0]),
    Clear: (range, args) => clear(range, args),
    Merge: (range, args) => merge(range, args),
    Unmerge: (range) => unmerge(range, "Range.unmerge"),
    Insert: (range) => shift(range, "Insert"),
    Delete: (range) => shift(range, "Delete"),
    Select: ({ host, onSheet }) => host.world.workbook.select(onSheet),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) throw invalidArgument("Range.values");
    },
  },
};

/** The rows of a range that are not hidden, as ranges. */
function visibleParts(range: CellRange): readonly CellRange[] {
  const { row, rows } = range.area;
  const isShown = (at: number): boolean => !range.host.sheet.state.hiddenRows.has(at);
  const parts: { row: number; rows: number }[] = [];
  for (let at = row; at < row + rows; at++) {
    const last = parts.at(-1);
    if (!isShown(at)) continue;
    if (last !== undefined && last.row + last.rows === at) last.rows++;
    else parts.push({ row: at, rows: 1 });
  }
  return parts.map((part) => range.part(part));
}

const object = (range: CellRange): HostObject => HostObject.of(rangeKind, range);

function moved(
  range: CellRange,
  by: { readonly row?: number; readonly column?: number },
  size: { readonly rows?: number; readonly columns?: number },
): CellRange {
  const { row, column } = range.area;
  return range.part({ row: row + (by.row ?? 0), column: column + (by.column ?? 0), ...size });
}

function merge(range: CellRange, args: HostArguments): void {
  if (args[0] === true) throw apiNotFound("Range.merge: each row for itself");
  unmerge(range, "Range.merge");
  range.write("Range.merge", (cell, i, j) => (i === 0 && j === 0 ? cell : cleared(cell, "Contents")));
  const sheet = range.host.writable("Range.merge");
  if (range.area.rows * range.area.columns > 1)
    sheet.update({ merges: [...sheet.state.merges, range.onSheet] });
}

/** Only whole rows and columns: other shifts would separate cells that belong together. */
function shift({ host, area }: CellRange, verb: "Insert" | "Delete"): HostObject | undefined {
  const sheet = host.writable(`Range.${verb.toLowerCase()}`);
  const sign = verb === "Insert" ? 1 : -1;
  if (area.columns === maximumColumns)
    host.world.workbook.shift(sheet.name, { axis: "rows", at: area.row, count: sign * area.rows });
  else if (area.rows === maximumRows)
    host.world.workbook.shift(sheet.name, { axis: "columns", at: area.column, count: sign * area.columns });
  else throw apiNotFound(`Range.${verb.toLowerCase()}: parts of rows or columns`);
  return verb === "Insert" ? object(new CellRange(host, area)) : undefined;
}
