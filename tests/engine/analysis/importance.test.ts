import { correlationRatio, importance, score } from "../../../src/engine";
import { sampleModel } from "../../support/sample";

function results() {
  const outcome = score(sampleModel());
  if (!outcome.ok) throw new Error("not scored");
  return outcome.results;
}

const sample = results();
const { framework } = sample.model;
const rows = importance(sample);
const rowOf = (code: string) => rows.find(({ element }) => element === code)!;
const column = (code: string) => sample.scores[framework.findIndex((node) => node.code === code)]!;

describe("importance(results)", () => {
  it("has every element but the index, in the order of the framework, with its weights", () => {
    expect(rows.map(({ element }) => element)).toEqual(
      framework.filter(({ parent }) => parent !== null).map(({ code }) => code),
    );
    expect(rows.every(({ root, n }) => root === "PSCI" && n > 50)).toBe(true);
    for (const { element, effectiveWeight } of rows)
      expect(effectiveWeight).toBe(
        sample.effectiveWeights[framework.findIndex(({ code }) => code === element)],
      );
  });

  it("gives a fifth of the weight a seventh of the effect, where the sample's awareness goes its own way", () => {
    expect(rowOf("SA").weight).toBeCloseTo(0.2, 12);
    expect(rowOf("SA").importance).toBeCloseTo(0.137, 3);
  });

  it("holds each element against the index by the correlation ratio", () => {
    for (const code of ["SA", "BC2", "LE1c"]) {
      const { squared, linear, n } = correlationRatio(column(code), column("PSCI"));
      expect(rowOf(code)).toMatchObject({ squaredCorrelationRatio: squared, linear, n });
    }
  });

  it("has shares of weight and of importance that add up to 1 among siblings", () => {
    for (const { code } of framework) {
      const children = framework.filter(({ parent }) => parent === code).map((child) => rowOf(child.code));
      if (children.length === 0) continue;
      expect(children.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(children.reduce((sum, child) => sum + child.importance, 0)).toBeCloseTo(1, 12);
    }
  });

  it("lists an element of weight 0 with what it moves all the same", () => {
    const model = sampleModel();
    const without = model.framework.map((node) => (node.code === "SA1a" ? { ...node, weight: 0 } : node));
    const outcome = score({ ...model, framework: without });
    if (!outcome.ok) throw new Error("not scored");
    const row = importance(outcome.results)[0]!;
    expect(row).toMatchObject({ element: "SA1a", weight: 0, effectiveWeight: 0 });
    expect(row.squaredCorrelationRatio).toBeGreaterThan(0);
  });

  it("has NaN for an element that was set aside", () => {
    const model = sampleModel();
    const [first, ...others] = model.indicators;
    const constant = { ...first!, denominator: null, values: first!.values.map(() => 4) };
    const outcome = score({ ...model, indicators: [constant, ...others] });
    if (!outcome.ok) throw new Error("not scored");
    expect(importance(outcome.results)[0]).toMatchObject({ weight: 0, squaredCorrelationRatio: NaN });
  });
});
