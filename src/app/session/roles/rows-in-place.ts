import type { CellValue } from "../../../workbook/cells";
import type { FrameworkRows } from "../../../workbook/read";
import type { StartRow } from "../../../workbook/start";
import { startingGroup, startingNodes } from "../../../workbook/starting-index";

/** A new row of the Framework, by the columns of the table; `undefined` for a column without a new value. */
export type RowInPlace = (column: number) => CellValue | undefined;

const samples = new Map([
  ...startingNodes.map((node) => [node.code, node] as const),
  [startingGroup.code, { ...startingGroup, parent: "", level: 0 }] as const,
]);

/**
 * The rows of a Framework in which samples of the template were left: the user's own rows, the samples that have
 * figures, the rows above these, and a new row for every column of the data that has none. A row below a sample
 * indicator that is removed moves below that indicator's parent.
 *
 * @param started the rows that a new Framework would have
 */
export function rowsInPlace(framework: FrameworkRows, started: readonly StartRow[]): readonly RowInPlace[] {
  const { rows, place } = framework;
  const filled = new Set(started.flatMap(({ code, type }) => (type === "Ignore" ? [] : [code])));
  const isRemoved = (code: string): boolean => samples.has(code) && !filled.has(code);
  const parentOf = (parent: string): string =>
    isRemoved(parent) && samples.get(parent)?.level === 1 ? (samples.get(parent)?.parent ?? "") : parent;
  const kept = new Set(rows.flatMap(({ code }) => (isRemoved(code) ? [] : [code])));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  for (const code of kept) {
    const above = parentOf(byCode.get(code)?.parent ?? "");
    if (byCode.has(above)) kept.add(above); // the loop also visits what is added
  }
  const standing = rows.filter(({ code }) => kept.has(code));
  const root = standing.find(
    ({ code, parent }) => parent === "" && standing.some((row) => row.parent === code),
  );
  const added = started.filter(
    ({ code, type }) => framework.find(code) === undefined && (root === undefined || type !== "Aggregate"),
  );
  return [
    ...standing.map(
      ({ row, parent }): RowInPlace =>
        (column) =>
          column === place.columns.parent ? parentOf(parent) || null : framework.value({ row, column }),
    ),
    ...added.map((row): RowInPlace => {
      const parent = row.type === "Indicator" && root !== undefined ? root.code : row.parent;
      return cellsOf({ ...row, parent }, place.columns);
    }),
  ];
}

const attributes = [
  ...(["code", "name", "parent", "level", "type", "direction", "weight"] as const),
  ...(["unit", "target", "lower", "upper", "denominator", "scale"] as const),
];

function cellsOf(row: StartRow, columns: FrameworkRows["place"]["columns"]): RowInPlace {
  const byColumn = new Map(
    attributes.flatMap((attribute) => {
      const column = columns[attribute];
      return column === undefined ? [] : [[column, cellValue(row[attribute])] as const];
    }),
  );
  return (column) => byColumn.get(column);
}

const cellValue = (value: string | number | null): CellValue =>
  value === "" || Number.isNaN(value) ? null : value;
