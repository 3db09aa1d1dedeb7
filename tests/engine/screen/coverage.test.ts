import { createModel, score } from "../../../src/engine";
import { coverage, isThin, thinUnits } from "../../../src/engine/screen";
import { sampleModel } from "../../support/sample";

/** Index > (A weight 3 > (a1, a2), b weight 1). */
const model = createModel({
  units: ["U1", "U2", "U3", "U4"],
  indicators: [
    { code: "a1", values: [1, null, 3, null], parent: "A" },
    { code: "a2", values: [1, null, null, null], parent: "A" },
    { code: "b", values: [1, 2, null, null] },
  ],
  aggregates: [{ code: "A", parent: "Index", weight: 3 }, { code: "Index" }],
  method: { normalisation: { method: "rank", parameters: {} } },
});

const resultsOf = (of: Parameters<typeof score>[0]) => {
  const outcome = score(of);
  if (!outcome.ok) throw new Error("not scored");
  return outcome.results;
};
const nodeOf = (of: typeof model, code: string): number =>
  of.framework.findIndex((node) => node.code === code);

test("coverage(results, node) adds up the effective weights of the figures that a unit has", () => {
  const results = resultsOf(model);
  expect([...coverage(results, nodeOf(model, "Index"))]).toEqual([1, 0.25, 0.375, 0]);
  expect([...coverage(results, nodeOf(model, "A"))]).toEqual([1, 0, 0.5, 0]);
  expect([...coverage(results, nodeOf(model, "b"))]).toEqual([1, 1, 0, 0]);
});

test("thinUnits(results, node) lists the units with a score on less than half, and half is enough", () => {
  const results = resultsOf(model);
  expect(thinUnits(results, nodeOf(model, "Index"))).toEqual([
    { unit: 1, share: 0.25, present: 1, indicators: 3 },
    { unit: 2, share: 0.375, present: 1, indicators: 3 },
  ]);
  expect(thinUnits(results, nodeOf(model, "A"))).toEqual([]);
  expect([isThin(0.5), isThin(0.1 + 0.2 + 0.2), isThin(0.49), isThin(NaN)]).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test("coverage(results, node) is of figures, not of what was imputed in their place", () => {
  const sample = sampleModel({ imputation: { method: "mean", parameters: {} } });
  const [first, ...others] = sample.indicators;
  if (first === undefined) throw new Error("no indicator");
  const values = first.values.map((x, i) => (i === 0 ? NaN : x));
  const results = resultsOf({ ...sample, indicators: [{ ...first, values }, ...others] });
  const leaf = sample.framework.findIndex(({ code }) => code === first.code);
  expect(coverage(results, leaf)[0]).toBe(0);
  expect(results.scores[leaf]?.[0]).not.toBeNaN();
});
