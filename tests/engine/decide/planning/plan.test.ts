import fc from "fast-check";
import {
  type AggregationName,
  type CostRule,
  createModel,
  heldScale,
  plan,
  type Plan,
  type PlanSettings,
  type Results,
  score,
} from "../../../../src/engine";
import { highsSolver } from "../../../../src/cli/solver";

const codes = ["a", "b", "c", "d", "e"];

/** Four units and five indicators on 0-10, in two parts; unit u0 is planned for. */
function scored(method: AggregationName, seed = 1): Results {
  let state = seed;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const outcome = score(
    createModel({
      groups: [{ code: "G", name: "G", labels: ["x", "x", "y", "y"] }],
      units: ["u0", "u1", "u2", "u3"],
      indicators: codes.map((code, j) => ({
        ...{ code, lower: 0, upper: 10, weight: 1 + j, parent: j < 2 ? "P" : "Q" },
        values: [1, 2, 3, 4].map((value) => value + Math.floor(3 * next())),
      })),
      aggregates: [{ code: "P", parent: "Index" }, { code: "Q", parent: "Index" }, { code: "Index" }],
      method: {
        normalisation: { method: "goalposts", parameters: { lower: 1, upper: 100 } },
        aggregation: { method, parameters: {} },
        gap: { reference: "best" },
      },
    }),
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.results;
}

const settings = (change: Partial<PlanSettings> = {}): PlanSettings => ({
  ...{ budget: 10, units: { kind: "unit", unit: "u0" }, gain: { kind: "index" } },
  ...{ excluded: [], decided: [], most: null, floors: [] },
  ...change,
});

const rule = (indicator: string, change: Partial<CostRule> = {}): CostRule => ({
  ...{ indicator, unit: null, group: null, perUnit: 1, maximum: 2, step: 1, time: NaN, needs: [] },
  ...change,
});

/** The largest gain of all plans of u0 in whole steps of 1 that `isAllowed` lets pass. */
function bestOfAll(
  results: Results,
  rules: readonly CostRule[],
  budget: number,
  isAllowed: (steps: readonly number[]) => boolean,
): number {
  const held = heldScale(results);
  const root = results.model.framework.findIndex(({ code }) => code === "Index");
  const most = rules.map((each) =>
    Math.min(Math.floor(each.maximum), 10 - results.denominated[codes.indexOf(each.indicator)]![0]!),
  );
  let sets: readonly (readonly number[])[] = [[]];
  for (const limit of most)
    sets = sets.flatMap((set) => Array.from({ length: limit + 1 }, (_, k) => [...set, k]));
  const possible = sets.filter(
    (set) => set.reduce((sum, steps, r) => sum + steps * rules[r]!.perUnit, 0) <= budget && isAllowed(set),
  );
  const rows = possible.map((set) => ({
    unit: 0,
    scores: set.flatMap((steps, r) => {
      const indicator = codes.indexOf(rules[r]!.indicator);
      const value = results.denominated[indicator]![0]! + steps;
      return steps === 0 ? [] : [{ indicator, score: held.scoreOf(0, indicator, value) }];
    }),
  }));
  return Math.max(...held.scoreRows(rows, root)) - results.scores[root]![0]!;
}

const stepsOf = ({ steps }: Plan): ReadonlyMap<string, number> =>
  new Map(steps.map(({ indicator, from, to }) => [codes[indicator]!, to - from]));

const prices = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 });

describe("a plan of one unit in whole steps, against every plan there is", () => {
  const withPrices = (costs: readonly number[]) => codes.map((code, j) => rule(code, { perUnit: costs[j]! }));

  test.each(["arithmetic", "geometric", "minimum", "harmonic"] as const)(
    "%s: the best of all, proven",
    (method) => {
      fc.assert(
        fc.property(
          prices,
          fc.integer({ min: 0, max: 40 }),
          fc.integer({ min: 1, max: 9 }),
          (costs, budget, seed) => {
            const results = scored(method, seed);
            const found = plan(results, "Index", withPrices(costs), settings({ budget }));
            expect(found.gain).toBeCloseTo(
              bestOfAll(results, withPrices(costs), budget, () => true),
              8,
            );
            expect(found).toMatchObject({ proven: true, bound: found.gain });
            expect(found.cost).toBeLessThanOrEqual(budget);
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  test("needs, at most two indicators, excluded and decided: the best of all that keep to them", () => {
    fc.assert(
      fc.property(prices, fc.integer({ min: 9, max: 40 }), (costs, budget) => {
        const results = scored("arithmetic");
        const rules = withPrices(costs).map((each) =>
          each.indicator === "e" ? { ...each, needs: ["b"] } : each,
        );
        const asked = settings({ budget, most: 2, excluded: [{ unit: null, indicator: "d" }] });
        const found = plan(results, "Index", rules, asked);
        const best = bestOfAll(results, rules, budget, (steps) => {
          const [, b = 0, , d = 0, e = 0] = steps;
          return d === 0 && !(e > 0 && b === 0) && steps.filter((count) => count > 0).length <= 2;
        });
        expect(found.gain).toBeCloseTo(best, 8);
        expect(found.proven).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test("what is decided is made as far as it goes, before others and from the budget", () => {
    const results = scored("arithmetic");
    const rules = withPrices([9, 1, 1, 1, 1]);
    const found = plan(
      results,
      "Index",
      rules,
      settings({ budget: 19, decided: [{ unit: "u0", indicator: "a" }] }),
    );
    expect(stepsOf(found).get("a")).toBe(2);
    expect(found.cost).toBeLessThanOrEqual(19);
    const best = bestOfAll(results, rules, 19, ([a]) => a === 2);
    expect(found.gain).toBeCloseTo(best, 8);
  });
});

describe("any amount, the gap, and many units", () => {
  const any = codes.map((code, j) => rule(code, { perUnit: 1 + j, step: NaN, maximum: NaN }));

  test("the budget is spent to the last part of a step, and steps add up to the gain", () => {
    const found = plan(scored("arithmetic"), "Index", any, settings({ budget: 7.5 }));
    expect(found.cost).toBeCloseTo(7.5, 9);
    expect(found.steps.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(found.gain, 9);
    expect(found.units[0]!.scoreAfter - found.units[0]!.scoreBefore).toBeCloseTo(found.gain, 9);
    expect(found.proven).toBe(true);
  });

  test("the gap: no more is bought than closes it", () => {
    const results = scored("arithmetic");
    const root = results.model.framework.findIndex(({ code }) => code === "Index");
    const gap = results.gaps[root]![0]!;
    expect(gap).toBeGreaterThan(0);
    const found = plan(results, "Index", any, settings({ budget: 1000, gain: { kind: "gap" } }));
    expect(found.gain).toBeCloseTo(gap, 6);
    expect(found.cost).toBeLessThan(plan(results, "Index", any, settings({ budget: 1000 })).cost);
  });

  test("a floor of a group is spent there; the rest goes where it gains most", () => {
    const results = scored("arithmetic");
    const floors = [{ for: { kind: "group" as const, group: "y" }, amount: 8 }];
    const found = plan(results, "Index", any, settings({ budget: 12, units: { kind: "all" }, floors }));
    const there = found.steps.filter(({ unit }) => unit >= 2).reduce((sum, { cost }) => sum + cost, 0);
    expect(there).toBeGreaterThanOrEqual(8 - 1e-9);
    expect(found.cost).toBeLessThanOrEqual(12 + 1e-9);
    expect(found.gain).toBeLessThanOrEqual(found.bound + 1e-9);
  });

  test("the same plan again is the same to the last bit", () => {
    const asked = settings({ units: { kind: "all" }, most: 2, budget: 20 });
    expect(plan(scored("geometric"), "Index", any, asked)).toEqual(
      plan(scored("geometric"), "Index", any, asked),
    );
  });
});

describe("HiGHS", () => {
  test("finds no better plan of 12 indicators with a maximum of 4 and needs than the engine's own solver", async () => {
    const solve = await highsSolver();
    if (solve === null) return;
    const results = scored("arithmetic", 4);
    const rules = codes.map((code, j) =>
      rule(code, { perUnit: 2 + ((j * 7) % 5), needs: code === "c" ? ["d"] : [] }),
    );
    const asked = settings({ budget: 17, most: 3 });
    const own = plan(results, "Index", rules, asked);
    let calls = 0;
    const other = plan(results, "Index", rules, asked, { solve: (programme) => (calls++, solve(programme)) });
    expect(other.gain).toBeCloseTo(own.gain, 9);
    expect(calls).toBeLessThanOrEqual(1);
  });
});

describe("settings that no plan can keep to are explained by name", () => {
  const results = scored("arithmetic");
  const all = codes.map((code) => rule(code));
  const problemsOf = (rules: readonly CostRule[], change: Partial<PlanSettings> = {}) =>
    plan(results, "Index", rules, settings(change)).problems.map(({ code, details }) => [code, details]);

  test.each([
    ["no costs", [], {}, ["plan-no-costs", {}]],
    [
      "a circle of needs",
      [rule("a", { needs: ["b"] }), rule("b", { needs: ["a"] })],
      {},
      ["plan-needs-cycle", { indicators: "a > b > a" }],
    ],
    [
      "a need without a cost",
      [rule("a", { needs: ["e"] })],
      {},
      ["plan-needs-missing", { needed: "e", indicators: "a" }],
    ],
    [
      "decided above the budget",
      all,
      { budget: 1, decided: [{ unit: "u0", indicator: "a" }] },
      ["plan-decided-above-budget", { cost: "2", budget: "1", items: "u0 a" }],
    ],
    [
      "decided and excluded",
      all,
      { decided: [{ unit: "u0", indicator: "a" }], excluded: [{ unit: null, indicator: "a" }] },
      ["plan-decided-and-excluded", { item: "u0 a" }],
    ],
    [
      "floors above the budget",
      all,
      { floors: [{ for: { kind: "unit", unit: "u0" }, amount: 11 }] },
      ["plan-floors-above-budget", { floors: "11", budget: "10", names: "u0" }],
    ],
    [
      "a floor that cannot be spent",
      [rule("a")],
      { floors: [{ for: { kind: "unit", unit: "u0" }, amount: 9 }] },
      ["plan-floor-unreachable", { name: "u0", amount: "9", possible: "2" }],
    ],
    [
      "a floor for a unit that the plan is not for",
      [rule("a")],
      {
        units: { kind: "unit", unit: "u1" },
        floors: [{ for: { kind: "unit", unit: "u0" }, amount: 1 }],
      },
      ["plan-floor-outside", { name: "u0", amount: "1" }],
    ],
    ["nothing to gain", all, { budget: 0 }, ["plan-nothing-to-gain", {}]],
  ] as const)("%s", (_, rules, change, problem) => {
    expect(problemsOf(rules, change as Partial<PlanSettings>)).toContainEqual(problem);
  });

  test("what does not exist, and a budget below 0, are refused", () => {
    expect(() => plan(results, "Index", all, settings({ units: { kind: "unit", unit: "u9" } }))).toThrow(
      '"u9"',
    );
    expect(() => plan(results, "Index", all, settings({ budget: -1 }))).toThrow(RangeError);
  });
});
