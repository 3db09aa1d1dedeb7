import { scriptOf } from "./support/script-of";
import { tableModel } from "./support/scored-table";

test("an order of all rows carries the unit, the group and the scores, not every column of the table", () => {
  const { method } = tableModel;
  for (const dialect of ["duckdb", "postgresql"] as const) {
    const query = scriptOf(dialect, method).steps.find(({ name }) => name === "scores")?.query ?? "";
    const steps = query.split(/\),\n\n/);
    const orders = steps.filter((text) => text.includes("ROWS BETWEEN"));
    expect(orders.length).toBeGreaterThan(1);
    for (const order of orders) expect(order).not.toMatch(/\.\*/);
    expect(steps.find((text) => /^keys AS/m.test(text))).not.toMatch(/\.\*/);
    // A frame by the distance of keys is searched for every row, and takes ten times as long.
    expect(query).not.toContain("RANGE BETWEEN");
  }
});

test("ranks of indicators and of aggregates are each of the unit and one figure", () => {
  const normalisation = { method: "percentile rank", parameters: {} } as const;
  const { method } = tableModel;
  const rescaling = { levels: { 2: normalisation }, nodes: {} };
  const query =
    scriptOf("duckdb", { ...method, normalisation, rescaling }).steps.find(({ name }) => name === "scores")
      ?.query ?? "";
  const ranks = query.split(/\),\n\n/).filter((text) => text.includes("RANK() OVER"));
  expect(ranks.length).toBeGreaterThan(tableModel.indicators.length);
  for (const rank of ranks)
    expect(rank).toMatch(/AS \(\n {2}SELECT\n {4}unit,\n {4}RANK\(\) OVER [^\n]+ AS place\n/);
});
