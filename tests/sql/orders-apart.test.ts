import { scriptOf } from "./support/script-of";
import { tableModel } from "./support/scored-table";

test("an order of all rows carries the unit and the scores, not every column of the table", () => {
  const { method } = tableModel;
  const query = scriptOf("duckdb", method).steps.find(({ name }) => name === "scores")?.query ?? "";
  const steps = query.split(/\),\n\n/).filter((text) => text.includes("RANGE BETWEEN"));
  expect(steps).toHaveLength(1);
  expect(steps[0]).not.toMatch(/\.\*/);
  const keys = query.split(/\),\n\n/).find((text) => /^keys AS/m.test(text));
  expect(keys).not.toMatch(/\.\*/);
  // PostgreSQL has rows as a whole, and no need of a second read.
  expect(scriptOf("postgresql", method).text).not.toMatch(/^counts AS/m);
});
