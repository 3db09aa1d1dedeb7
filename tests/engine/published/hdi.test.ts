import { createModel, score, serialiseModel, parseModel } from "../../../src/engine";
import { cell, fixtureRows } from "../../support/fixtures";

/** UNDP's Human Development Index from raw figures: log income between goalposts of 100 and 75,000 dollars. */
const rows = fixtureRows("published/hdi.csv");
const column = (header: string) => rows.map((row) => cell(row[header]));

const model = createModel({
  units: rows.map((row) => row["code"] ?? ""),
  indicators: [
    { code: "life", values: column("life"), lower: 20, upper: 85, parent: "HDI", target: 85 },
    { code: "expected", values: column("expected"), lower: 0, upper: 18, parent: "education", target: 18 },
    { code: "mean", values: column("mean"), lower: 0, upper: 15, parent: "education", target: 15 },
    { code: "income", values: column("income"), lower: 100, upper: 75000, parent: "HDI", target: 75000 },
  ],
  aggregates: [{ code: "education", parent: "HDI" }, { code: "HDI" }],
  method: {
    byIndicator: { transformation: { income: "log" } },
    normalisation: { method: "goalposts", parameters: { lower: 0, upper: 1 } },
    aggregation: { default: "arithmetic", nodes: { HDI: "geometric" } },
  },
});
const outcome = score(model);
if (!outcome.ok) throw new Error("The HDI has scores.");
const { results } = outcome;
const hdi = results.scores.at(-1) ?? new Float64Array();

test("the HDI of raw figures is that of UNDP's technical note, computed in Python", () =>
  column("computed").forEach((expected, i) => expect(hdi[i]).toBeCloseTo(expected, 13)));

test("it is the published HDI, as far as the published figures are rounded", () =>
  column("published").forEach((published, i) =>
    expect(Math.abs((hdi[i] ?? NaN) - published)).toBeLessThan(0.0016),
  ));

test("goalposts and targets on the raw scale are transformed: targets at the upper goalposts score 1", () => {
  expect(results.targets.at(-1)).toBeCloseTo(1, 13);
  const income = results.transformed[3] ?? [];
  expect(income[0]).toBe(Math.log(66933));
  expect(results.transformed[0]).toBe(results.treated[0]);
});

test("the split of the gap to the target adds up", () => {
  const parts = results.contributions[0]?.byIndicator ?? [];
  rows.forEach((_, i) => {
    const sum = parts.reduce((total, part) => total + (part[i] ?? NaN), 0);
    expect(sum).toBeCloseTo(results.gaps.at(-1)?.[i] ?? NaN, 12);
  });
});

test("the model goes through JSON with its transformation", () => {
  const parsed = parseModel(JSON.parse(serialiseModel(model)));
  expect(parsed.ok && parsed.model.method).toEqual(model.method);
});
