import { cellAddress } from "../../../workbook/cells";
import type { ColumnRole, FrameworkRows, ReadColumn } from "../../../workbook/read";
import type { CellEdit } from "../../live-port";
import { RefusedError } from "../failure";
import { typeWords } from "../../../workbook/start";

/** The cells that say in the Framework what a column is. */
export interface RoleEdits {
  readonly edits: readonly CellEdit[];
  /** Those that have to be blank before: by them the table grows. */
  readonly added: readonly CellEdit["cell"][];
}

/**
 * The cells to write so that the Framework gives a column its role: the Type of its row, a row where it has none, and a
 * column Type where there is none. An indicator that has no parent yet gets that of the nearest listed column, and
 * counts as much as one.
 *
 * @param columns all columns of the data, in their order
 * @throws RefusedError for a column whose row has others below it
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

/** The edit that fills a cell of a row, where there is such a column, the cell is blank, and there is a value for it. */
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
 * The parent that the header above the column names, else that of the nearest column that the Framework lists under one,
 * else the index; null without any.
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

/** Whether both are the same column; where years stand across, the time's cell is also that of a figure's column. */
export const isSame = (one: ReadColumn, other: ReadColumn): boolean =>
  one.title === other.title && cellAddress(one.cell) === cellAddress(other.cell);

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
