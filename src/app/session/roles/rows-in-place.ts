import type { CellValue } from "../../../workbook/cells";
import type { FrameworkRows } from "../../../workbook/read";
import type { StartRow } from "../../../workbook/start";
import { startingGroup, startingNodes } from "../../../workbook/starting-index";

/** A row of the Framework as it will stand, by the table's columns: `undefined` for a column that says nothing of it. */
export type RowInPlace = (column: number) => CellValue | undefined;

const samples = new Map([
  ...startingNodes.map((node) => [node.code, node] as const),
  [startingGroup.code, { ...startingGroup, parent: "", level: 0 }] as const,
]);

/**
 * The rows of a Framework in which the template's samples were left: the user's own, the samples that have figures, what
 * stands above them, and a row for every column of the data that has none. A row below a sample indicator that goes
 * comes under that indicator's parent.
 *
 * @param started what a new Framework would say of the data
 */
export function rowsInPlace(framework: FrameworkRows, started: readonly StartRow[]): readonly RowInPlace[] {
  const { rows, place } = framework;
  const filled = new Set(started.flatMap(({ code, type }) => (type === "Ignore" ? [] : [code])));
  const goes = (code: string): boolean => samples.has(code) && !filled.has(code);
  const parentOf = (parent: string): string =>
    goes(parent) && samples.get(parent)?.level === 1 ? (samples.get(parent)?.parent ?? "") : parent;
  const kept = new Set(rows.flatMap(({ code }) => (goes(code) ? [] : [code])));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  for (const code of kept) {
    const above = parentOf(byCode.get(code)?.parent ?? "");
    if (byCode.has(above)) kept.add(above); // a set that grows is walked to its end
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
