import { roleEdits } from "../../../../src/app/session/roles/role-edits";
import { address, type CellValue, type Grid } from "../../../../src/workbook/cells";
import {
  frameworkRows,
  type ColumnRole,
  type FrameworkRows,
  type ReadColumn,
} from "../../../../src/workbook/read";
import { framework, type Rows } from "../../../support/session";

const column = (
  title: string,
  place: number,
  role: ColumnRole,
  more: Partial<ReadColumn> = {},
): ReadColumn => ({
  title,
  name: "",
  cell: { sheet: "Data", row: 0, column: place },
  role,
  reason: { key: "numbers", names: {} },
  certainty: "likely",
  unit: "",
  above: "",
  weight: null,
  direction: null,
  ...more,
});

const columns = [
  column("uCode", 0, "code"),
  column("A1", 1, "indicator"),
  column("A2", 2, "indicator"),
  column("Left", 3, "other"),
  column("Rank", 4, "published"),
  column("B1", 5, "indicator"),
  column("B2", 6, "indicator"),
  column("Last", 7, "other"),
];
const named = (title: string): ReadColumn =>
  columns.find((one) => one.title === title) ?? column(title, 9, "other");

function rowsOf(rows: Rows): FrameworkRows {
  const area = { sheet: "Framework", row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  const grid: Grid = { area, values: rows, formats: rows.map((row) => row.map(() => "General")) };
  const description = { sheets: [{ name: "Framework", visible: true, used: area }], tables: [], names: [] };
  const found = frameworkRows({ description, grids: [grid] }, {});
  if (found === null) throw new Error("These rows are no Framework.");
  return found;
}

function written(rows: Rows, of: ReadColumn, role: ColumnRole): Readonly<Record<string, CellValue>> {
  const { edits } = roleEdits(rowsOf(rows), columns, of, role);
  return Object.fromEntries(edits.map(({ cell, value }) => [address(cell.row, cell.column), value]));
}

test("an indicator comes under the parent of the nearest column that is listed", () => {
  expect(written(framework, named("Left"), "indicator")).toEqual({
    ...{ A10: "Left", E10: "Indicator", C10: "A", G10: 1 },
  });
  expect(written(framework, named("Last"), "indicator")).toMatchObject({ C10: "B" });
});

test("weight and direction that the table states are taken over", () =>
  expect(written(framework, { ...named("Left"), weight: 0.5, direction: -1 }, "indicator")).toMatchObject({
    ...{ F10: -1, G10: 0.5 },
  }));

test("what a row says already is not written over", () => {
  const ignored = framework.map((row) => (row[0] === "A2" ? row.with(4, "Ignore").with(6, 3) : row));
  expect(written(ignored, named("A2"), "indicator")).toEqual({ E3: "Indicator" });
});

test("any other role writes its type alone", () =>
  expect(written(framework, named("Left"), "denominator")).toEqual({ A10: "Left", E10: "Denominator" }));

test.each([
  ["code", "Code"],
  ["name", "Name"],
  ["time", "Time"],
  ["group", "Group"],
  ["denominator", "Denominator"],
  ["context", "Context"],
  ["published", "Published"],
  ["other", "Ignore"],
] as const)("the role %s is the type %s", (role, type) =>
  expect(written(framework, named("A1"), role)).toEqual({ E2: type }),
);

test("a row that others name as their parent is refused", () =>
  expect(() => roleEdits(rowsOf(framework), columns, named("B"), "indicator")).toThrow(
    "role-of-aggregate: B",
  ));

test("the cells that a new row and a new column take have to be blank", () => {
  const untyped = framework.map((row) => row.toSpliced(4, 1));
  const { added } = roleEdits(rowsOf(untyped), columns, named("Left"), "context");
  expect(added.map(({ row, column: place }) => address(row, place))).toEqual([
    ...["A10", "H10"],
    ...["H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9"],
  ]);
});
