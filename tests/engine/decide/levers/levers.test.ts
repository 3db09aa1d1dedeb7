import fc from "fast-check";
import {
  type AggregationName,
  type CostRule,
  createModel,
  heldScale,
  type Lever,
  levers,
  pearson,
  peerSets,
  type Results,
  score,
  whatIf,
} from "../../../../src/engine";
import { compileTree } from "../../../../src/engine/model/tree";
import { everyTableAggregation, randomModel, risingAggregations } from "../../../support/random-model";
import { sampleModel } from "../../../support/sample";

const scored = (model: Parameters<typeof score>[0]): Results | null => {
  const outcome = score(model);
  return outcome.ok ? outcome.results : null;
};

const rule = (indicator: string, change: Partial<CostRule> = {}): CostRule => ({
  ...{ indicator, unit: null, group: null, perUnit: 100, maximum: NaN, step: NaN, time: NaN, needs: [] },
  ...change,
});

/** Four towns, three indicators on 0-10, of weights 2, 1 and 1; town d is behind in the first. */
const towns = (method: AggregationName, parameters = {}) =>
  scored(
    createModel({
      units: ["a", "b", "c", "d"],
      indicators: [
        { code: "x", values: [8, 6, 4, 2], lower: 0, upper: 10, target: 9, weight: 2 },
        { code: "y", values: [2, 5, 5, 5], lower: 0, upper: 10, direction: -1 },
        { code: "z", values: [9, 7, 5, 4], lower: 0, upper: 10 },
      ],
      method: {
        normalisation: { method: "goalposts", parameters: { lower: 0, upper: 100 } },
        aggregation: { method, parameters },
      },
    }),
  )!;

const aimsOf = ({ aims }: Lever) => aims.map(({ aim, to }) => [aim, to]);

describe("levers of a small index, by hand", () => {
  const results = towns("arithmetic");
  const found = levers(results, "Index", 3, { costs: [rule("x", { step: 1, maximum: 3 }), rule("z")] });
  const [x, y, z] = found as [Lever, Lever, Lever];

  test("scores are (20 x 2 + 50 + 40) / 4 = 32.5, behind all others", () =>
    expect([...results.scores[3]!]).toEqual([82.5, 60, 45, 32.5]));

  test("aims: the step of the costs, the median of peers, the target, the best", () => {
    expect(aimsOf(x)).toEqual([
      ["next", 3],
      ["peers", 6],
      ["target", 9],
      ["best", 8],
    ]);
    // No step in the costs, and whole goalposts and values: one level. Two of the three peers have 5.
    expect(aimsOf(y)).toEqual([
      ["next", 4],
      ["best", 2],
    ]);
    expect(aimsOf(z)).toEqual([
      ["next", 5],
      ["peers", 7],
      ["best", 9],
    ]);
  });

  test("the gain of an arithmetic index is the effective weight times the change of the score", () => {
    expect(x.aims.map(({ gain }) => gain)).toEqual([5, 20, 35, 30]);
    expect(z.aims.map(({ gain }) => gain)).toEqual([2.5, 7.5, 12.5]);
  });

  test("the rank after it, and who is passed, the nearest first", () => {
    expect(x.aims.map(({ rank }) => rank)).toEqual([4, 3, 2, 2]);
    expect(x.aims.map(({ passed }) => [...passed])).toEqual([[], [2], [2, 1], [2, 1]]);
    expect(x.aims.at(-1)!.gain + 32.5).toBe(62.5);
    // 32.5 + 12.5 is the score of c: a tie, and c is no longer above.
    expect(z.aims.map(({ rank }) => rank)).toEqual([4, 4, 3]);
    expect([...z.aims[2]!.passed]).toEqual([2]);
  });

  test("the cost of whole steps, none beyond the maximum, none without a rule", () => {
    expect(x.aims.map(({ cost }) => cost)).toEqual([100, NaN, NaN, NaN]);
    expect(y.aims.map(({ cost }) => cost)).toEqual([NaN, NaN]);
    expect(z.aims.map(({ cost }) => cost)).toEqual([100, 300, 500]);
  });

  test("peers that have the first aim; importance, performance and its field", () => {
    expect(found.map(({ peers }) => [...peers])).toEqual([[0, 1, 2], [0], [0, 1, 2]]);
    found.forEach(({ importance }, j) =>
      expect(importance).toBeCloseTo(pearson(results.normalised[j]!, results.scores[3]!) ** 2, 12),
    );
    expect(found.map(({ importance }) => importance.toFixed(2))).toEqual(["0.98", "0.73", "0.99"]);
    expect(found.map(({ performance }) => performance)).toEqual([-40, 0, -30]);
    expect(found.map(({ field }) => field)).toEqual(["build up first", "possibly too much", "keep up"]);
    expect(found.map((each) => each.relatedness)).toEqual([NaN, NaN, NaN]);
  });

  test("a unit that is best has nothing to aim for where its peers and target are behind it", () => {
    const best = levers(results, "Index", 0);
    expect(best.map(aimsOf)).toEqual([
      [
        ["next", 9],
        ["target", 9],
      ],
      [["next", 1]],
      [["next", 10]],
    ]);
  });
});

test.each([
  ["geometric", {}, (s: number, index: number) => (0.5 * index) / s],
  ["power", { exponent: 0.5 }, (s: number, index: number) => 0.5 * (s / index) ** -0.5],
] as const)("a small gain of the %s mean follows its slope", (aggregation, parameters, slope) => {
  const results = towns(aggregation, parameters);
  const [x] = levers(results, "Index", 3, { costs: [rule("x", { step: 0.0001 })] });
  const per = x!.aims[0]!.gain / 0.001;
  expect(per).toBeCloseTo(slope(20, results.scores[3]![3]!), 4);
});

test("an index that compares units is scored again with all units, for the gain and for the ranks", () => {
  for (const { method, parameters } of everyTableAggregation) {
    const results = towns(method, parameters);
    const [x] = levers(results, "Index", 3);
    for (const { to, gain, rank } of x!.aims) {
      const after = whatIf(results, [{ unit: 3, indicator: 0, value: to }], "held");
      if (!after.ok) throw new Error("It is not refused.");
      const [before, now] = [results.scores[3]![3]!, after.results.scores[3]![3]!];
      expect([gain, rank]).toEqual([now - before, after.results.ranks[3]![3]]);
    }
  }
});

test("of any index of rising means: gains are those of the index as if, not below 0; ranks are never worse", () =>
  fc.assert(
    fc.property(randomModel({ aggregations: risingAggregations, gaps: ["median"] }), (model) => {
      const results = scored(model);
      if (!results) return;
      const held = heldScale(results);
      for (const root of model.framework.filter(({ parent }) => parent === null)) {
        const node = model.framework.indexOf(root);
        model.units.forEach((_, unit) => {
          for (const { indicator, aims } of levers(results, root.code, unit, { held }))
            for (const { to, gain, rank, passed } of aims) {
              const after = whatIf(results, [{ unit, indicator, value: to }], "held");
              if (!after.ok) throw new Error("It is not refused.");
              const [before, now] = [results.scores[node]!, after.results.scores[node]!];
              expect(gain).toBeCloseTo(now[unit]! - before[unit]!, 9);
              expect(gain).toBeGreaterThanOrEqual(-1e-9);
              expect(rank).toBe(after.results.ranks[node]![unit]);
              expect(rank).toBeLessThanOrEqual(results.ranks[node]![unit]!);
              const tolerance = 1e-7;
              const crossed = [...before.keys()].filter(
                (i) => before[i]! > before[unit]! + tolerance && !(before[i]! > now[unit]! + tolerance),
              );
              expect([...passed].sort()).toEqual(crossed.sort());
            }
        });
      }
    }),
    { numRuns: 40 },
  ));

describe("the sample", () => {
  const results = scored(sampleModel({ group: "Region" }))!;

  test("gains of an arithmetic index add up where nothing is missing", () => {
    const filled = scored(sampleModel({ imputation: { method: "median", parameters: {} } }))!;
    const held = heldScale(filled);
    const root = filled.model.framework.findIndex(({ code }) => code === "PSCI");
    const found = levers(filled, "PSCI", 6, { held }).filter(({ aims }) => aims.length > 0);
    const scores = found.map(({ indicator, aims }) => ({
      indicator,
      score: held.scoreOf(6, indicator, aims[0]!.to),
    }));
    const [all] = held.scoreRows([{ unit: 6, scores }], root);
    const sum = found.reduce((total, { aims }) => total + aims[0]!.gain, 0);
    expect(found.length).toBeGreaterThan(20);
    expect(all! - filled.scores[root]![6]!).toBeCloseTo(sum, 9);
    const { leaf } = compileTree(filled.model);
    for (const { indicator, aims } of found)
      expect(aims[0]!.gain).toBeCloseTo(
        filled.effectiveWeights[leaf[indicator]!]! *
          (held.scoreOf(6, indicator, aims[0]!.to) - filled.normalised[indicator]![6]!),
        9,
      );
  });

  test("has peers of the region, relatedness from 0 to 1, and no lever for a missing value", () => {
    const found = levers(results, "PSCI", 0);
    const peers = new Set(peerSets(results.model)[0]);
    expect(found).toHaveLength(30);
    for (const lever of found) {
      expect([...lever.peers].every((peer) => peers.has(peer))).toBe(true);
      expect(lever.relatedness).toBeGreaterThanOrEqual(0);
      expect(lever.relatedness).toBeLessThanOrEqual(1);
    }
    const missing = found.find(({ value }) => Number.isNaN(value))!;
    expect(missing).toMatchObject({ aims: [], field: null, performance: NaN });
  });

  test("without a level or a step, the next step is the next better value that a peer has", () => {
    const days = results.model.indicators.findIndex(({ code }) => code === "AP1c");
    const { aims, value } = levers(results, "PSCI", 0)[days]!;
    const better = [...peerSets(results.model)[0]!]
      .map((peer) => results.denominated[days]![peer]!)
      .filter((x) => x < value);
    expect(aims[0]).toMatchObject({ aim: "next", to: Math.max(...better) });
  });

  test("an index that does not exist throws; a unit without a score has no levers", () => {
    expect(() => levers(results, "SA1", 0)).toThrow('There is no index "SA1".');
    const screened = scored(sampleModel({ screening: 0.9 }))!;
    expect(levers(screened, "PSCI", screened.kept.indexOf(false))).toEqual([]);
  });
});
