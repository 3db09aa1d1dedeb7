import { correlations, importance, principalComponents, reliability, score } from "../../../../src/engine";
import { at } from "../../../../src/engine/internal";
import { treesOf } from "../../../../src/taskpane/model/tree";
import { coherenceSteps } from "../../../../src/taskpane/test/views/coherence/coherence-steps";
import type { CoherenceFigures } from "../../../../src/taskpane/test/views/coherence/figures";
import { coherenceLimits, digitsOf } from "../../../../src/taskpane/test/views/coherence/limits";
import { flaggedPairs } from "../../../../src/taskpane/test/views/coherence/flagged-pairs";
import { sampleModel } from "../../../support/sample";

const outcome = score(sampleModel());
if (!outcome.ok) throw new Error("The sample has no index.");
const { results } = outcome;
const root = at(treesOf(results.model), 0);

function computed(): CoherenceFigures {
  const steps = coherenceSteps(results, root);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
const figures = computed();

test("correlations, importance, alpha and components are those of the engine", () => {
  for (const { first, second, r } of correlations(
    results.model,
    results.scores,
    { scope: "indicators" },
    "pearson",
  ))
    expect(
      figures.withEachOther[figures.indicators.indexOf(first)]?.[figures.indicators.indexOf(second)],
    ).toBe(r);
  for (const { first, second, r } of correlations(
    results.model,
    results.scores,
    { scope: "parent" },
    "pearson",
  ))
    expect(
      figures.withAggregates[figures.indicators.indexOf(first)]?.[figures.aggregates.indexOf(second)],
    ).toBe(r);
  const expected = importance(results);
  expect(figures.importance).toHaveLength(expected.length);
  for (const one of figures.importance) {
    const {
      weight,
      importance: of,
      effectiveWeight,
    } = expected.find(({ element }) => element === one.code) ?? {};
    expect([one.code, one.weight, one.importance, one.effectiveWeight]).toEqual([
      one.code,
      weight,
      of,
      effectiveWeight,
    ]);
  }
  const [whole] = figures.sets;
  const columns = root.children.map(({ position }) => results.scores[position] ?? new Float64Array());
  expect(whole?.alpha).toBe(reliability(columns).alpha);
  expect(whole?.components?.explained).toBe(principalComponents(columns)?.explained[0]);
});

describe("what is to be checked", () => {
  const limits = coherenceLimits(results.model);

  test("the limits are those of the Method, or the usual ones", () => {
    expect(limits).toEqual({ negative: -0.4, weak: 0.3, redundant: 0.9, alpha: 0.7, kmo: 0.6 });
    const { model } = results;
    const own = { ...model, method: { ...model.method, limits: { redundant: 0.85, kmo: 0.5 } } };
    expect(coherenceLimits(own)).toEqual({ ...limits, redundant: 0.85, kmo: 0.5 });
    expect(digitsOf([-0.4, 0.3, 0.85])).toBe(2);
  });

  test.each([
    ["redundant", 0.8, 0.85, "flagRedundant"],
    ["negative", -0.1, -0.2, "flagNegative"],
  ] as const)("the limit %s moves its flags", (name, limit, r, flag) => {
    expect(flaggedPairs(pairOf(r))).toEqual([]);
    const strict = flaggedPairs(pairOf(r, { limits: { ...limits, [name]: limit } }));
    expect(strict.map((pair) => pair.flag)).toEqual([flag]);
  });

  const pairOf = (r: number, change: Partial<CoherenceFigures> = {}): CoherenceFigures => ({
    ...{ indicators: ["a", "b"], aggregates: ["I", "P"], importance: [], sets: [] },
    parents: new Map([
      ["a", "P"],
      ["b", "P"],
    ]),
    others: new Map(),
    limits,
    withAggregates: [Float64Array.of(-1, 0.5), Float64Array.of(-1, 0.5)],
    withEachOther: [Float64Array.of(NaN, r), Float64Array.of(r, NaN)],
    ...change,
  });

  test.each([
    [0.95, ["flagRedundant"]],
    [0.9, []],
    [-0.4, []],
    [-0.41, ["flagNegative"]],
    [NaN, []],
  ])("two indicators with r = %d", (r, flags) => {
    expect(flaggedPairs(pairOf(r)).map(({ flag }) => flag)).toEqual(flags);
  });

  test("an indicator that moves more with another part of the same level than with its own", () => {
    const aggregates = ["I", "P", "Q", "R"];
    const withAggregates = [Float64Array.of(0.99, 0.5, 0.6, 0.7), Float64Array.of(0.99, 0.5, 0.4, 0.5)];
    const others = new Map([
      ["a", [2, 3]],
      ["b", [2, 3]],
    ]);
    const found = flaggedPairs(pairOf(0, { aggregates, withAggregates, others }));
    expect(found.map(({ first, second, flag, column }) => [first, second, flag, column])).toEqual([
      ["a", "R", "flagCloserElsewhere", 3],
    ]);
  });

  test("the other parts of an indicator are those of the level of its own part, without the index", () => {
    const names = (code: string): readonly string[] =>
      (figures.others.get(code) ?? []).map((k) => figures.aggregates[k] ?? "");
    expect(names("SA1a")).toContain("SA2");
    expect(names("SA1a")).not.toContain("SA1");
    expect(names("SA1a")).not.toContain("SA");
  });

  test("an indicator with its own part: against it, hardly with it; other parts do not matter", () => {
    const withAggregates = [Float64Array.of(0.9, -0.41), Float64Array.of(-0.9, -0.4)];
    expect(
      flaggedPairs(pairOf(0, { withAggregates })).map(({ first, second, flag }) => [first, second, flag]),
    ).toEqual([
      ["a", "P", "flagNegativeParent"],
      ["b", "P", "flagWeakParent"],
    ]);
  });
});
