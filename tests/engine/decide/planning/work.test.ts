import {
  type AggregationName,
  type CostRule,
  createModel,
  heldScale,
  levers,
  plan,
  type PlanSettings,
  type Results,
  score,
} from "../../../../src/engine";
import { usualWork } from "../../../../src/engine/decide/held";
import { planContext } from "../../../../src/engine/decide/planning/context";
import { frontierOf } from "../../../../src/engine/decide/planning/frontier";
import { planIn } from "../../../../src/engine/decide/planning/plan";

/** Units and indicators on 0-10 in parts of five. */
function scored(method: AggregationName, units: number, indicators: number): Results {
  let state = 7;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const parts = Math.ceil(indicators / 5);
  const outcome = score(
    createModel({
      units: Array.from({ length: units }, (_, i) => `u${i}`),
      indicators: Array.from({ length: indicators }, (_, j) => ({
        ...{ code: `i${j}`, lower: 0, upper: 10, parent: `P${j % parts}` },
        values: Array.from({ length: units }, () => 0.5 + Math.round(80 * next()) / 10),
      })),
      aggregates: [
        ...Array.from({ length: parts }, (_, p) => ({ code: `P${p}`, parent: "Index" })),
        { code: "Index" },
      ],
      method: {
        normalisation: { method: "goalposts", parameters: { lower: 1, upper: 100 } },
        aggregation: { method, parameters: {} },
      },
    }),
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.results;
}

const costsOf = ({ model }: Results, step = NaN): readonly CostRule[] =>
  model.indicators.map(({ code }, j) => ({
    ...{ indicator: code, unit: null, group: null, perUnit: 1 + (j % 5), maximum: NaN, step },
    ...{ time: NaN, needs: [] },
  }));

const settings: PlanSettings = {
  ...{ budget: 100, units: { kind: "all" }, gain: { kind: "index" }, excluded: [], decided: [] },
  ...{ most: 3, floors: [] },
};

/** Work of all rows that a plan scores, in values read. */
function counted(results: Results, made: PlanSettings, costs: readonly CostRule[], frontier = false) {
  const held = heldScale(results);
  let work = 0;
  const counting: typeof held = {
    ...held,
    scoreRows: (rows, node) => {
      work += rows.length * held.rowWork(node);
      return held.scoreRows(rows, node);
    },
  };
  const context = planContext(results, "Index", costs, made, counting);
  const found = frontier ? null : planIn(context);
  if (frontier) {
    const pointOf = frontierOf(context);
    for (let k = 0; k < 20; k++) pointOf(k);
  }
  return { work, codes: found?.problems.map(({ code }) => code) ?? [] };
}

test.each(["geometric", "Copeland", "PROMETHEE II", "Kemeny"] as const)(
  "%s: a plan and its frontier score no more rows than they may",
  (method) => {
    const results = scored(method, 5, 4);
    for (const frontier of [false, true])
      expect(counted(results, settings, costsOf(results), frontier).work).toBeLessThan(3 * usualWork);
  },
);

test("what would take too long is not begun, and it is said", () => {
  const results = scored("Copeland", 60, 30);
  expect(counted(results, settings, costsOf(results))).toEqual({
    work: 0,
    codes: ["plan-too-long"],
  });
});

test("units that are compared with each other: a plan over many says that others lose", () => {
  const results = scored("Copeland", 8, 5);
  expect(plan(results, "Index", costsOf(results), settings).problems.map(({ code }) => code)).toContain(
    "plan-units-compared",
  );
});

test("millions of steps are taken several at a time, and it is said", () => {
  const results = scored("arithmetic", 4, 3);
  const { problems, proven } = plan(results, "Index", costsOf(results, 1e-6), { ...settings, most: null });
  expect(proven).toBe(false);
  expect(problems.map(({ code }) => code)).toContain("plan-coarse");
});

test("levers of a method that takes too long have no gains", () => {
  const results = scored("benefit of the doubt", 60, 30);
  const gains = levers(results, "Index", 1).flatMap(({ aims }) => aims.map(({ gain }) => gain));
  expect(gains.length).toBeGreaterThan(20);
  expect(gains.every(Number.isNaN)).toBe(true);
});
