import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreIndex } from "../../../src/app";
import { citiesCsv } from "../../../src/taskpane/example/cities-csv";
import { frameworkCsv } from "../../../src/taskpane/example/framework-csv";
import { planExample } from "../../../src/taskpane/example/plan-example";
import { readIndex } from "../../../src/workbook/read";
import { contentsOf, gridOfRows } from "../../support/grids";

const data = (name: string) => readFileSync(join(__dirname, "../../../examples/data", name), "utf8");

test("the example's data are those of examples/data", () => {
  expect(citiesCsv).toBe(data("cities.csv"));
  expect(frameworkCsv).toBe(data("framework.csv"));
});

test("the example reads without a warning and scores every city", () => {
  const grids = planExample().sheets.map(({ sheet, blocks }) => {
    const rows = blocks.flatMap(({ cells, column }) =>
      column > 0 ? [] : cells.map((row) => row.map(({ value }) => value)),
    );
    // The header stands below the guide, one row free between them.
    const above = blocks[0]?.cells.length ?? 0;
    return gridOfRows(sheet, [...rows.slice(0, above), [], ...rows.slice(above)]);
  });
  const tables = planExample().sheets.flatMap(({ tables: planned }) =>
    planned.map(({ name, area }) => ({ name, area, hasHeader: true, hasTotals: false })),
  );
  const index = scoreIndex(readIndex(contentsOf(grids, { tables })));
  expect(index.problems.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(index.scored && [...(index.results.scores.at(-1) ?? [])].some(Number.isNaN)).toBe(false);
});
