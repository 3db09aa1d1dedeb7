import fc from "fast-check";
import { defaultMethod, type Model, rankMoves, removeElements, score } from "../../../src/engine";
import { aggregate, nodeAggregations } from "../../../src/engine/aggregate";
import { compileTree } from "../../../src/engine/model/tree";
import {
  difference,
  goldenCase,
  goldenCases,
  type GoldenTable,
  numbers,
  stageTable,
} from "../../support/golden";
import { randomModel } from "../../support/random-model";
import { sampleModel } from "../../support/sample";

interface Expected {
  readonly meanAbsoluteRankShift: Readonly<Record<string, number>>;
  readonly ranks: GoldenTable;
}

const model = sampleModel();
const baseline = goldenCase<GoldenTable>("results.json#ranks").expected.columns;
const results = {
  model,
  normalised: stageTable("normalise-complete.json#minmax0to100"),
  weights: Float64Array.from(model.framework, ({ weight }) => weight),
  ranks: model.framework.map(({ code }) => numbers(baseline[code] ?? [])),
};
const removals = new Map(removeElements(results).map((removal) => [removal.element, removal]));

describe("removeElements(results)", () => {
  it.each(goldenCases("remove-elements.json"))("agrees with COINr, case %s", (name) => {
    const { expected } = goldenCase<Expected>(`remove-elements.json#${name}`);
    for (const [code, shift] of Object.entries(expected.meanAbsoluteRankShift)) {
      const removal = removals.get(code)!;
      expect(removal.root).toBe("PSCI");
      expect(Array.from(removal.ranks)).toEqual(expected.ranks.columns[code]);
      expect(difference([removal.meanAbsoluteShift], [shift])).toBeNull();
      expect(
        difference([rankMoves(numbers(baseline["PSCI"]!), removal.ranks).meanAbsoluteShift], [shift]),
      ).toBeNull();
    }
  });

  it("removes every element but the index, in the order of the framework", () => {
    expect([...removals.keys()]).toEqual(
      model.framework.map(({ code }) => code).filter((code) => code !== "PSCI"),
    );
  });

  it("moves nothing by removing what weighs nothing", () => {
    const weights = results.weights.with(0, 0);
    const known = { ...results, weights };
    const without = removeElements(known)[0]!;
    const root = model.framework.findIndex(({ code }) => code === "PSCI");
    const ranks = results.ranks.with(root, without.ranks);
    expect(removeElements({ ...known, ranks })[0]!.meanAbsoluteShift).toBe(0);
  });
});

describe("removeElements(results) aggregates the ancestors only", () => {
  const identical = (model: Model) => {
    const outcome = score(model);
    if (!outcome.ok) return;
    // What is set aside and counts: tests/engine/aggregate/set-aside.
    const { missing } = model.method;
    if (missing.rule === "share" && missing.setAside) return;
    const tree = compileTree(model);
    const aggregations = nodeAggregations(model.method.aggregation, model.framework);
    for (const { element, root, scores } of removeElements(outcome.results)) {
      const weights = outcome.results.weights.with(tree.indexOf.get(element)!, 0);
      const whole = aggregate(
        { tree, weights, aggregations },
        outcome.results.normalised,
        model.method.missing,
      );
      // Not close but equal: the same sums in the same order.
      expect(scores).toEqual(whole.scores[tree.indexOf.get(root)!]);
    }
  };

  it("and gives what the whole tree gives, bit for bit, under every aggregation and rule for missing data", () => {
    fc.assert(fc.property(randomModel({ missing: 0.3 }), identical), { numRuns: 200 });
  });

  it("and where a mean was refused for a unit that has no score", () => {
    const values = [
      [0, 5, 5, 9],
      [7, 5, 6, 1],
      [NaN, 4, 3, 2],
    ].map((column) => Float64Array.from(column));
    const node = (code: string, parent: string | null, level: number) => ({
      code,
      parent,
      level,
      name: code,
      weight: 1,
    });
    const nothing = { unit: "", target: NaN, lower: NaN, upper: NaN, denominator: null, scale: 1 };
    const model: Model = {
      ...sampleModel(),
      units: ["A", "B", "C", "D"].map((code) => ({ code, name: code })),
      groups: [],
      denominators: [],
      indicators: values.map((column, j) => ({
        ...nothing,
        code: `i${j}`,
        name: `i${j}`,
        direction: 1,
        values: column,
      })),
      framework: [
        ...[0, 1].map((j) => node(`i${j}`, "part", 1)),
        node("i2", "index", 1),
        node("part", "index", 2),
        node("index", null, 3),
      ],
      method: {
        ...defaultMethod,
        missing: { rule: "all" },
        normalisation: { method: "none", parameters: {} },
        aggregation: { default: { method: "geometric", parameters: {} }, levels: {}, nodes: {} },
      },
    };
    const outcome = score(model);
    expect(outcome.ok).toBe(true);
    identical(model);
  });
});
