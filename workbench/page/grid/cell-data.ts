import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { isCellError, type CellValue } from "../../../src/workbook/cells";
import type { CellLook, MemoryCell } from "../../memory";
import { gridStyle } from "./cell-style";

const styles = new WeakMap<CellLook, Map<string, IStyleData>>();

/** The grid's style for a look; the same object each time, because many cells share it. */
export function styleOf({ look, format }: Pick<MemoryCell, "look" | "format">): IStyleData {
  let formats = styles.get(look);
  if (formats === undefined) styles.set(look, (formats = new Map<string, IStyleData>()));
  let style = formats.get(format);
  if (style === undefined) formats.set(format, (style = gridStyle(look, format)));
  return style;
}

/** A cell in the grid's form; null removes a property of the cell that was there. */
export const cellData = (cell: MemoryCell): ICellData => ({ ...contentData(cell), s: styleOf(cell) });

/** The same without its style. */
export const contentData = ({ value, formula }: MemoryCell): ICellData => ({
  ...stored(value),
  f: formula === null ? null : gridFormula(formula),
  si: null,
  p: null,
});

/** The data of a cell whose style alone changes, for the grid to draw. */
export const sameContent = ({ value }: MemoryCell): ICellData => ({ t: stored(value).t ?? null });

/** Files write newer functions with prefixes; the grid knows these functions by their plain names. */
export const gridFormula = (formula: string): string => formula.replaceAll(/_xl(?:fn|ws)\./g, "");

function stored(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: isCellError(value) ? value.error : value, t: CellValueType.STRING };
}

const errors = /^#(N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)$/;

/** The value of a grid's cell. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? null;
  if (value === null || value === "") return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  if (typeof value === "string" && errors.test(value)) return { error: value };
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return value;
}
