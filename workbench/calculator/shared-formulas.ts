import type { ICellData, IObjectMatrixPrimitiveType, Nullable, ObjectMatrix } from "@univerjs/core";
import type { IFormulaDataItem } from "@univerjs/engine-formula";
import { shapeOf } from "./shape";

type Items = IObjectMatrixPrimitiveType<IFormulaDataItem>;

interface First {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The formulas of a sheet for the engine: those with the same shape share the text of the first, with their distance
 * from it. The engine keeps 5,000 parsed texts; with one text per cell, none would be found again in the next
 * calculation.
 */
export function sharedFormulas(cells: Pick<ObjectMatrix<Nullable<ICellData>>, "forValue">): Items {
  const items: Items = {};
  const firsts = new Map<string, First>();
  const followers: { readonly row: number; readonly column: number; readonly id: string }[] = [];
  const add = (row: number, column: number, item: IFormulaDataItem): void => {
    (items[row] ??= {})[column] = item;
  };
  const share = (row: number, column: number, id: string, { formula, row: y, column: x }: First): void =>
    add(row, column, { f: formula, si: id, x: column - x, y: row - y });
  cells.forValue((row, column, cell) => {
    const [formula, own] = [cell?.f ?? "", cell?.si ?? ""];
    if (formula === "" && own === "") return;
    // The grid also shares formulas when they are filled down, by ids of its own.
    if (formula === "") return void followers.push({ row, column, id: own });
    const shape = own === "" ? knownShape(cell, formula, row, column) : null;
    const id = shape === null ? own : `=${shape}`;
    if (id === "") return add(row, column, { f: formula });
    const first = firsts.get(id);
    if (first !== undefined && own === "") return share(row, column, id, first);
    firsts.set(id, { row, column, formula });
    add(row, column, { f: formula, si: id });
  });
  for (const { row, column, id } of followers) {
    const first = firsts.get(id);
    if (first !== undefined) share(row, column, id, first);
  }
  return items;
}

interface Known {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  readonly shape: string | null;
}

/** Shapes by the grid's cell objects, which stay the same from one calculation to the next. */
const shapes = new WeakMap<ICellData, Known>();

function knownShape(cell: Nullable<ICellData>, formula: string, row: number, column: number): string | null {
  const known = cell && shapes.get(cell);
  if (known && known.formula === formula && known.row === row && known.column === column) return known.shape;
  const shape = shapeOf(formula, row, column);
  if (cell) shapes.set(cell, { formula, row, column, shape });
  return shape;
}
