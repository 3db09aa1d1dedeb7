import { combinationOf } from "../../../../src/workbook/read/columns/combinations";
import { tableFacts } from "../../../../src/workbook/read/columns/facts";
import { headersAt, regionsOf } from "../../../../src/workbook/read/find/region";
import { contentsOf, gridOfRows } from "../../../support/grids";

test("combinationOf finds the mean of all columns among more than 300", () => {
  const count = 310;
  const figures = Array.from({ length: 12 }, (_, i) =>
    Array.from({ length: count }, (__, j) => ((i * 37 + j * 61 + i * j * 13) % 97) + 1),
  );
  const mean = (row: readonly number[]): number =>
    Math.round((1000 * row.reduce((sum, x) => sum + x, 0)) / row.length) / 1000;
  const header = Array.from({ length: count + 1 }, (_, j) => `Column ${j}`);
  const rows = [header, ...figures.map((row) => [...row, mean(row)])];
  const [region] = regionsOf(contentsOf([gridOfRows("Cities", rows)]));
  if (region === undefined) throw new Error("no region");
  const columns = [...tableFacts(region, 0, headersAt(region, 0)).columns];
  const last = columns.pop();
  if (last === undefined) throw new Error("no columns");
  expect(combinationOf(last, columns)).toEqual({ kind: "mean", columns });
});
