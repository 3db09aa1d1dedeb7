import { cellAddress } from "../../../workbook/cells";
import type { ColumnRole, FrameworkRows, ReadColumn } from "../../../workbook/read";
import type { CellEdit } from "../../live-port";
import { RefusedError } from "../failure";
import { typeWords } from "../../../workbook/start";

/** The cells of the Framework that state what a column is. */
export interface RoleEdits {
  readonly edits: readonly CellEdit[];
  /** Cells that must be blank, because the table grows by them. */
  readonly added: readonly CellEdit["cell"][];
}

/**
 * The cells to write so that the Framework gives a column its role: the Type of its row, a new row where it has none,
 * and a new column Type where there is none. An indicator without a parent gets that of the nearest listed column;
 * its blank weight becomes the weight that the table states for the column, else 1.
 *
 * @param columns all columns of the data, in their order
 * @throws RefusedError for a column whose row has rows below it
 */
export function roleEdits(
  framework: FrameworkRows,
  columns: readonly ReadColumn[],
  column: ReadColumn,
  role: ColumnRole,
): RoleEdits {
  const { place, freeRow } = framework;
  const { sheet, headerRow, lastRow, lastColumn } = place;
  const listed = framework.find(column.title);
  if (listed?.isParent) throw new RefusedError("role-of-aggregate", listed.code);
  const row = listed?.row ?? freeRow;
  const type = place.columns.type ?? lastColumn + 1;
  const at = (line: number, place: number) => ({ sheet, row: line, column: place });
  const key = place.columns.code ?? place.columns.name ?? 0;
  const edits: CellEdit[] = [];
  if (place.columns.type === undefined) edits.push({ cell: at(headerRow, type), value: "Type" });
  if (listed === undefined) edits.push({ cell: at(row, key), value: column.title });
  edits.push({ cell: at(row, type), value: typeWords[role] });
  if (role === "indicator")
    edits.push(
      ...blankOf(framework, row, "parent", parentNear(framework, columns, column)),
      ...blankOf(framework, row, "weight", column.weight ?? 1),
      ...blankOf(framework, row, "direction", column.direction),
    );
  const newRow = row > lastRow ? edits.filter(({ cell }) => cell.row === row) : [];
  const newColumn = type > lastColumn ? span(headerRow, lastRow).map((line) => at(line, type)) : [];
  return { edits, added: [...newRow.map(({ cell }) => cell), ...newColumn] };
}

/** The edit that fills a cell of a row, where the column exists, the cell is blank and there is a value. */
function blankOf(
  { place, value }: FrameworkRows,
  row: number,
  attribute: "parent" | "weight" | "direction",
  wanted: string | number | null,
): readonly CellEdit[] {
  const column = place.columns[attribute];
  if (column === undefined || wanted === null) return [];
  return value({ row, column }) === null
    ? [{ cell: { sheet: place.sheet, row, column }, value: wanted }]
    : [];
}

/**
 * The parent that the header above the column names; else that of the nearest column in the Framework; else the
 * index; null without any.
 */
function parentNear(
  framework: FrameworkRows,
  columns: readonly ReadColumn[],
  column: ReadColumn,
): string | null {
  const above = framework.find(column.above);
  if (above !== undefined) return above.code;
  const own = columns.findIndex((one) => isSame(one, column));
  const parents = columns.flatMap((one, i) => {
    const row = one.role === "indicator" && !isSame(one, column) ? framework.find(one.title) : undefined;
    return row === undefined || row.parent === "" ? [] : [{ parent: row.parent, far: Math.abs(i - own) }];
  });
  const [nearest] = parents.sort((a, b) => a.far - b.far);
  const root = framework.rows.find(({ parent, isParent }) => parent === "" && isParent);
  return nearest?.parent ?? root?.code ?? null;
}

/** Whether both are the same column. With years across, the cell of the time is also that of a column of figures. */
export const isSame = (one: ReadColumn, other: ReadColumn): boolean =>
  one.title === other.title && cellAddress(one.cell) === cellAddress(other.cell);

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
